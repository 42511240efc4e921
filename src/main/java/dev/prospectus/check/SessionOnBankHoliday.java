package dev.prospectus.check;

import java.time.ZoneId;

/** Warning: a session of a hub in the United Kingdom is on a bank holiday. */
final class SessionOnBankHoliday implements Check {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public Rule rule() {
        return Rule.warning(
                "COH019", "Sessions are not on bank holidays, which follow from the site's time zone and nation.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        if (context.zone().equals(LONDON)) {
            SessionDays.of(
                    context,
                    (day, pointer) -> BankHolidays.on(
                                    day, context.site().accessibility().nation())
                            .ifPresent(name ->
                                    report.add(pointer, day + " is " + name, "check the day, the month and the year")));
        }
    }
}
