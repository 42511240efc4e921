package dev.prospectus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The next instant at which a site differs although nobody edits anything. Until then a build gives what the last one gave, but
 * for the days that pages count, which scripts count too.
 *
 * @param at its first instant
 * @param reasons what changes then
 */
public record NextChange(Instant at, Set<Reason> reasons) {

    public NextChange {
        reasons = Set.copyOf(EnumSet.copyOf(reasons));
    }

    /** What may change by itself. */
    public enum Reason {
        STATUS("status", "a booking status changes"),
        APPLICATIONS("applications", "days on which applications open or close change"),
        PUBLICATION("publication", "something is published"),
        NOTICE("notice", "a notice begins or ends"),
        SESSION("session", "a session begins or ends"),
        ARCHIVE("archive", "a run moves to the archive"),
        MONTH("month", "the calendar begins with another month"),
        YEAR("year", "an academic year begins");

        private final String id;
        private final String words;

        Reason(String id, String words) {
            this.id = id;
            this.words = words;
        }

        public String id() {
            return id;
        }

        /** As part of a sentence. */
        public String words() {
            return words;
        }
    }

    /**
     * The next change of an edition. There always is one, since months go by.
     *
     * @param bookings of the whole catalogue, from the edition's instant on
     * @param heldBack what waits to be published, pages of content among it
     */
    public static NextChange of(Catalogue whole, Bookings bookings, Waiting waiting, Collection<HeldBack> heldBack) {
        ZoneId zone = whole.site().timeZone();
        Found found = new Found(bookings.asOf());
        for (Cohort cohort : whole.cohorts()) {
            Instant seen = Optional.ofNullable(waiting.cohorts().get(cohort.id()))
                    .map(day -> day.atStartOfDay(zone).toInstant())
                    .orElse(Instant.MIN);
            CohortBooking booking = bookings.of(cohort);
            Stream.concat(
                            booking.timeline().changes().stream().map(StatusTimeline.Change::at),
                            booking.withinOffer().changes().stream().map(StatusTimeline.Change::at))
                    .filter(at -> !at.isBefore(seen))
                    .forEach(at -> found.add(at, Reason.STATUS));
            booking.datesChange().stream()
                    .filter(at -> !at.isBefore(seen))
                    .forEach(at -> found.add(at, Reason.APPLICATIONS));
            cohort.sessions().stream()
                    .flatMap(session -> Stream.concat(session.startsAt(zone).stream(), session.endsAt(zone).stream()))
                    .filter(at -> !at.isBefore(seen))
                    .forEach(at -> found.add(at, Reason.SESSION));
            found.add(booking.archivedAt(), Reason.ARCHIVE);
        }
        heldBack.forEach(page -> page.at()
                .or(() -> page.from().map(day -> day.atStartOfDay(zone).toInstant()))
                .ifPresent(at -> found.add(at, Reason.PUBLICATION)));
        whole.notices().forEach(notice -> {
            found.add(notice.from().atStartOfDay(zone).toInstant(), Reason.NOTICE);
            found.add(notice.endsAt(zone), Reason.NOTICE);
        });
        LocalDate today = LocalDate.ofInstant(bookings.asOf(), zone);
        found.add(today.withDayOfMonth(1).plusMonths(1).atStartOfDay(zone).toInstant(), Reason.MONTH);
        found.add(AcademicYear.of(today).endsAt(zone), Reason.YEAR);
        return found.first();
    }

    /** What lies ahead, by its instant. */
    private static final class Found {

        private final Instant asOf;
        private final TreeMap<Instant, Set<Reason>> ahead = new TreeMap<>();

        Found(Instant asOf) {
            this.asOf = asOf;
        }

        void add(Instant at, Reason reason) {
            if (at.isAfter(asOf)) {
                ahead.computeIfAbsent(at, unseen -> EnumSet.noneOf(Reason.class))
                        .add(reason);
            }
        }

        NextChange first() {
            return new NextChange(ahead.firstKey(), ahead.firstEntry().getValue());
        }
    }
}
