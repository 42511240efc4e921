package dev.prospectus.check;

import dev.prospectus.model.SchoolDays;

/** Warning: a session of a hub in the United Kingdom is on a bank holiday. */
final class SessionOnBankHoliday implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH019");
    }

    @Override
    public void check(CheckContext context, Report report) {
        SchoolDays days = SchoolDays.of(context.catalogue());
        SessionDays.of(
                context,
                (day, place) -> days.bankHoliday(day)
                        .ifPresent(name -> report.add(
                                place.pointer(), day + " is " + name, "check the day, the month and the year")));
    }
}
