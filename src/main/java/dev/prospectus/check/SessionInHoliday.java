package dev.prospectus.check;

import dev.prospectus.model.AcademicTerm;

/** Info: a session is on a day on which the hub's schools are closed. A bank holiday is a finding of its own. */
final class SessionInHoliday implements Check {

    @Override
    public Rule rule() {
        return Rule.info(
                "COH020",
                "Sessions are mostly in term time: a day in a holiday of data/terms.yml is meant, or mistyped.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        SessionDays.of(
                context,
                (day, place) -> context.catalogue().terms().stream()
                        .filter(term -> term.kind() == AcademicTerm.Kind.HOLIDAY && term.contains(day))
                        .filter(holiday ->
                                SessionOnBankHoliday.name(context, day).isEmpty())
                        .findFirst()
                        .ifPresent(holiday -> report.add(
                                place.pointer(),
                                day + " is in '" + holiday.title() + "' of data/terms.yml",
                                "check the date, unless you mean to meet in the holiday")));
    }
}
