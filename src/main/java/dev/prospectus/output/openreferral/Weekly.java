package dev.prospectus.output.openreferral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A rule of RFC 5545 (section 3.3.10) by which days follow one another: the same day of every so many weeks.
 *
 * @param first the first day
 */
record Weekly(LocalDate first, int weeks) {

    private static final int DAYS = 7;

    /** @param days two or more, sorted; otherwise, and where they follow no such rule, empty */
    static Optional<Weekly> of(List<LocalDate> days) {
        if (days.size() < 2) {
            return Optional.empty();
        }
        LocalDate first = days.get(0);
        int weeks = (int) ChronoUnit.DAYS.between(first, days.get(1)) / DAYS;
        for (int i = 0; i < days.size(); i++) {
            if (!first.plusWeeks((long) weeks * i).equals(days.get(i))) {
                return Optional.empty();
            }
        }
        return weeks > 0 ? Optional.of(new Weekly(first, weeks)) : Optional.empty();
    }

    void write(Json json) {
        json.text("freq", "WEEKLY");
        json.number("interval", weeks);
        json.text("byday", first.getDayOfWeek().name().substring(0, 2));
    }
}
