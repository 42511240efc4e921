package dev.prospectus.calendar;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.FixedChoice;
import dev.prospectus.model.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * A session or deadline of a run.
 *
 * @param last differs from the first day only for a session over several days
 * @param time when it begins on its first day, if that is known
 * @param ends the first instant at which it is over
 * @param session absent for a deadline
 */
public record CalendarEntry(
        Kind kind,
        LocalDate first,
        LocalDate last,
        Optional<LocalTime> time,
        Instant ends,
        Cohort cohort,
        Optional<Session> session)
        implements Comparable<CalendarEntry> {

    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::first)
            .thenComparing(entry -> entry.time().orElse(LocalTime.MIN))
            .thenComparing(CalendarEntry::kind)
            .thenComparing(entry -> entry.cohort().id());

    /** The kinds of entries, in the order in which a day lists them. */
    public enum Kind implements FixedChoice {
        OPENS("Applications open"),
        CLOSES("Applications close"),
        DECISIONS("Decisions on applications"),
        SESSION("Session");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public boolean takesPlaceOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public int compareTo(CalendarEntry other) {
        return ORDER.compare(this, other);
    }
}
