package dev.prospectus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Something readers should know for a time.
 *
 * @param from the first day on which it shows
 * @param until the last day on which it shows; there is no notice without an end
 * @param programmes where it shows; empty for the whole site
 */
public record Notice(
        String id, String title, RichText text, LocalDate from, LocalDate until, List<ProgrammeId> programmes) {

    public Notice {
        Slug.require(id);
        programmes = List.copyOf(programmes);
    }

    public boolean showsAt(Instant asOf, ZoneId zone) {
        return !asOf.isBefore(startsAt(zone)) && asOf.isBefore(endsAt(zone));
    }

    /** The first instant at which it shows. */
    public Instant startsAt(ZoneId zone) {
        return PlannedDate.On.day(from).from(zone);
    }

    /** The first instant at which it no longer shows. */
    public Instant endsAt(ZoneId zone) {
        return PlannedDate.On.day(until).until(zone);
    }
}
