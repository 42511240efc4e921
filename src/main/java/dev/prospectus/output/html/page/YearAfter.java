package dev.prospectus.output.html.page;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.plan.Edition;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the run of a later year for those who find a run fully booked for its year. */
final class YearAfter {

    private final Edition edition;

    YearAfter(Edition edition) {
        this.edition = edition;
    }

    /** The instants at which the status of a run of a later year changes. */
    List<Instant> changes(Cohort full) {
        return runs(full)
                .flatMap(run -> run.timeline().changes().stream())
                .map(StatusTimeline.Change::at)
                .toList();
    }

    /** The runs of the same offers in the years after the one for which a run is fully booked. */
    private Stream<CohortBooking> runs(Cohort full) {
        Optional<AcademicYear> year = full.fullFor();
        return full.offers().stream()
                .flatMap(offer -> edition.catalogue().cohorts(offer).stream())
                .distinct()
                .filter(run -> year.filter(before -> run.id().year().compareTo(before) > 0)
                        .isPresent())
                .map(edition::booking);
    }

    /** The first of them that a school can apply for, or will be able to from a known day on. */
    Optional<CohortBooking> next(Cohort full, Instant at) {
        return runs(full)
                .filter(run -> run.statusAt(at).isActionable() || opensLater(run, at))
                .min(Comparator.comparing((CohortBooking run) -> run.statusAt(at))
                        .thenComparing(run -> opens(run, at).orElse(Instant.MAX))
                        .thenComparing(run -> run.cohort().id()));
    }

    private static boolean opensLater(CohortBooking run, Instant at) {
        return run.statusAt(at) == BookingStatus.OPENING_SOON
                && opens(run, at).filter(at::isBefore).isPresent();
    }

    /** When applications for a run open, by its status at an instant. */
    static Optional<Instant> opens(CohortBooking run, Instant at) {
        return run.applicationDates(at).opening();
    }
}
