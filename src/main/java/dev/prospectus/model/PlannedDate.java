package dev.prospectus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A date that is known, or that will be. Written {@code 2026-10-07}, {@code 2026-10-07 16:00}, {@code tbc} or {@code
 * tbc by 2026-09-01} in data files; local to the site's time zone.
 *
 * <p>Where the clocks change, times are read as calendar programs read them (RFC 5545 section 3.3.5): a time that
 * occurs twice means the first, and one that is skipped counts from before the change, so that 01:30 becomes 02:30.
 */
public sealed interface PlannedDate {

    /** The day, once it is known. */
    Optional<LocalDate> day();

    /**
     * A known day, or a moment in it.
     *
     * @param time absent for the whole day
     */
    record On(LocalDate date, Optional<LocalTime> time) implements PlannedDate {

        public static On day(LocalDate date) {
            return new On(date, Optional.empty());
        }

        /** The day that begins at an instant, or that moment. */
        public static On beginning(Instant at, ZoneId zone) {
            LocalDate day = at.atZone(zone).toLocalDate();
            return beginsDay(at, zone) ? day(day) : moment(at, zone);
        }

        /** The day that ends before an instant, or that moment: the one whose {@link #until} it is. */
        public static On ending(Instant at, ZoneId zone) {
            LocalDate day = at.atZone(zone).toLocalDate();
            return beginsDay(at, zone) ? day(day.minusDays(1)) : moment(at, zone);
        }

        private static On moment(Instant at, ZoneId zone) {
            LocalDateTime local = at.atZone(zone).toLocalDateTime();
            return new On(local.toLocalDate(), Optional.of(local.toLocalTime()));
        }

        /** At midnight, or later where summer time begins at midnight. */
        private static boolean beginsDay(Instant at, ZoneId zone) {
            return at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant().equals(at);
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }

        /** The moment itself, or the first instant of the day. */
        public Instant from(ZoneId zone) {
            return time.map(date::atTime)
                    .map(moment -> moment.atZone(zone))
                    .orElseGet(() -> date.atStartOfDay(zone))
                    .toInstant();
        }

        /** The moment itself, or the first instant after the day: what closes "on Friday" takes all of Friday. */
        public Instant until(ZoneId zone) {
            return time.isPresent()
                    ? from(zone)
                    : date.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    /**
     * Not known yet.
     *
     * @param by the day by which it will be
     */
    record ToBeConfirmed(Optional<LocalDate> by) implements PlannedDate {

        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }
    }
}
