package dev.prospectus.cli;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.StatusTimeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The booking status of a cohort at an instant, and its next change. */
record CohortState(Cohort cohort, BookingStatus status, Optional<StatusTimeline.Change> next) {

    /**
     * The states of all cohorts.
     *
     * @param current whether to leave out cohorts in the archive
     */
    static List<CohortState> all(Catalogue catalogue, Instant asOf, boolean current) {
        Bookings bookings = new Bookings(catalogue, asOf);
        return catalogue.cohorts().stream()
                .map(bookings::of)
                .filter(booking -> !current || booking.isCurrent())
                .map(booking -> new CohortState(
                        booking.cohort(), booking.status(), booking.timeline().next()))
                .toList();
    }

    /** The number of places taken, such as "28 of 30, 4 waiting"; empty if the data has no number. */
    String places() {
        return cohort.places()
                .map(places -> places.taken().map(taken -> taken + " of ").orElse("")
                        + places.total()
                        + places.waiting()
                                .map(count -> ", " + count + " waiting")
                                .orElse(""))
                .orElse("");
    }
}
