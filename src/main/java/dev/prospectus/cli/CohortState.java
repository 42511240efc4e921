package dev.prospectus.cli;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.model.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The booking status of a cohort at an instant, and its next change.
 *
 * @param publishedFrom the first day on which readers may know of it, while that is to come: the change is that day's then
 */
record CohortState(
        Cohort cohort, BookingStatus status, Optional<StatusTimeline.Change> next, Optional<LocalDate> publishedFrom) {

    /**
     * The states of all cohorts, also of those that wait to be published.
     *
     * @param current whether to leave out cohorts in the archive
     */
    static List<CohortState> all(Catalogue catalogue, Waiting waiting, Instant asOf, boolean current) {
        Bookings bookings = new Bookings(catalogue, asOf);
        return catalogue.cohorts().stream()
                .map(bookings::of)
                .filter(booking -> !current || booking.isCurrent())
                .map(booking -> of(booking, waiting, catalogue.site().timeZone()))
                .toList();
    }

    private static CohortState of(CohortBooking booking, Waiting waiting, ZoneId zone) {
        Optional<LocalDate> from =
                Optional.ofNullable(waiting.cohorts().get(booking.cohort().id()));
        return new CohortState(
                booking.cohort(),
                booking.status(),
                from.map(day -> day.atStartOfDay(zone).toInstant())
                        .map(at ->
                                new StatusTimeline.Change(at, booking.timeline().at(at)))
                        .or(booking.timeline()::next),
                from);
    }

    /** The number of places taken, such as "28 of 30, 4 waiting" or "12 of 15 schools"; empty if the data has no number. */
    String places() {
        return cohort.places()
                .map(places -> places.taken().map(taken -> taken + " of ").orElse("")
                        + places.total()
                        + places.unit().map(unit -> " " + unit.plural()).orElse("")
                        + places.waiting()
                                .map(count -> ", " + count + " waiting")
                                .orElse(""))
                .orElse("");
    }
}
