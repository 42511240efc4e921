package dev.prospectus.check;

import dev.prospectus.model.SchoolDays;

/** Info: a session is on a day on which the hub's schools are closed. A bank holiday is a finding of its own. */
final class SessionInHoliday implements Check {

    @Override
    public Rule rule() {
        return Rule.info("COH020");
    }

    @Override
    public void check(CheckContext context, Report report) {
        SchoolDays days = SchoolDays.of(context.catalogue());
        SessionDays.of(
                context,
                (day, place) -> days.holiday(day)
                        .filter(holiday -> days.bankHoliday(day).isEmpty())
                        .ifPresent(holiday -> report.add(
                                place.pointer(),
                                day + " is in '" + holiday.title() + "' of data/terms.yml",
                                "check the date, unless you mean to meet in the holiday")));
    }
}
