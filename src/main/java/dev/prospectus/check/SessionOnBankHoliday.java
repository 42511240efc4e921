package dev.prospectus.check;

import dev.prospectus.model.SiteConfig.Nation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

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
        SessionDays.of(
                context,
                (day, place) -> name(context, day)
                        .ifPresent(name -> report.add(
                                place.pointer(), day + " is " + name, "check the day, the month and the year")));
    }

    /** The name of a day that is a bank holiday where the hub is. */
    static Optional<String> name(CheckContext context, LocalDate day) {
        Nation nation = context.site().accessibility().jurisdiction().nation();
        return context.zone().equals(LONDON) && nation != Nation.ELSEWHERE
                ? BankHolidays.on(day, nation)
                : Optional.empty();
    }
}
