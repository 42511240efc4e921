package dev.prospectus.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The booking status of cohorts and offers: the only place that decides it. {@link Bookings} is the door to it.
 *
 * <p>Places are data, true when an editor or a booking form last said so. A timeline therefore tells what dates alone
 * will change, and takes the places as they are for all time: it never predicts that somebody books.
 *
 * @param zone the site's time zone, in which all dates of the catalogue are meant
 * @param fewPlaces an open cohort says so when this many places are left, or fewer, and no more than half of all: of a
 *     group of three with three places free, few is not what is left. 0 switches the rule off
 */
public record BookingRules(ZoneId zone, int fewPlaces) {

    public BookingRules {
        if (fewPlaces < 0) {
            throw new IllegalArgumentException("negative number of places: " + fewPlaces);
        }
    }

    /** The status of a cohort at an instant; the rules apply in this order and the first that fits decides. */
    public BookingStatus status(Cohort cohort, Instant asOf) {
        return status(cohort, schedule(cohort), asOf);
    }

    BookingStatus status(Cohort cohort, CohortSchedule schedule, Instant asOf) {
        if (cohort.cancelled().isPresent()) {
            return BookingStatus.CANCELLED;
        }
        if (cohort.postponed().isPresent()) {
            return BookingStatus.POSTPONED;
        }
        if (isAhead(schedule.overriddenUntil(), asOf)) {
            return cohort.override().orElseThrow().status();
        }
        if (!asOf.isBefore(schedule.ends())) {
            return BookingStatus.FINISHED;
        }
        if (isAhead(schedule.fullUntil(), asOf)) {
            return BookingStatus.FULLY_BOOKED;
        }
        if (!asOf.isBefore(schedule.lastChance())) {
            boolean started = schedule.starts().isPresent() && !isAhead(schedule.starts(), asOf);
            return started ? BookingStatus.IN_PROGRESS : BookingStatus.CLOSED;
        }
        if (schedule.opens().isEmpty()) {
            return BookingStatus.REGISTER_INTEREST;
        }
        return isAhead(schedule.opens(), asOf) ? BookingStatus.OPENING_SOON : bookable(cohort);
    }

    private static boolean isAhead(Optional<Instant> moment, Instant asOf) {
        return moment.isPresent() && asOf.isBefore(moment.get());
    }

    /** A cohort's status at an instant and every later change of it. */
    public StatusTimeline timeline(Cohort cohort, Instant from) {
        return timeline(cohort, schedule(cohort), from);
    }

    StatusTimeline timeline(Cohort cohort, CohortSchedule schedule, Instant from) {
        return StatusTimeline.of(from, schedule.changePoints(), at -> status(cohort, schedule, at));
    }

    /**
     * The best that a school can act on among cohorts, as far as they are current; {@link
     * BookingStatus#NOT_RUNNING} without any.
     */
    public BookingStatus status(Collection<Cohort> cohorts, Instant asOf) {
        return cohorts.stream()
                .map(cohort -> currentStatus(cohort, schedule(cohort), asOf))
                .min(Comparator.naturalOrder())
                .orElse(BookingStatus.NOT_RUNNING);
    }

    /** The status over several cohorts at an instant and every later change of it. */
    public StatusTimeline timeline(Collection<Cohort> cohorts, Instant from) {
        return StatusTimeline.best(
                from,
                cohorts.stream()
                        .map(cohort -> currentTimeline(cohort, schedule(cohort), from))
                        .toList());
    }

    StatusTimeline currentTimeline(Cohort cohort, CohortSchedule schedule, Instant from) {
        List<Instant> points = schedule.changePoints();
        points.add(schedule.archived());
        return StatusTimeline.of(from, points, at -> currentStatus(cohort, schedule, at));
    }

    /** What a cohort contributes to its offer: once archived, nothing. */
    private BookingStatus currentStatus(Cohort cohort, CohortSchedule schedule, Instant asOf) {
        return asOf.isBefore(schedule.archived()) ? status(cohort, schedule, asOf) : BookingStatus.NOT_RUNNING;
    }

    private CohortSchedule schedule(Cohort cohort) {
        return CohortSchedule.of(cohort, zone);
    }

    private BookingStatus bookable(Cohort cohort) {
        Optional<Integer> left = cohort.places().flatMap(Cohort.Places::left);
        if (left.isEmpty()) {
            return BookingStatus.OPEN;
        }
        if (left.get() == 0) {
            boolean queue = cohort.places().filter(Cohort.Places::waitingList).isPresent();
            return queue ? BookingStatus.WAITING_LIST : BookingStatus.FULLY_BOOKED;
        }
        int total = cohort.places().map(Cohort.Places::total).orElse(0);
        if (cohort.applications()
                .flatMap(Applications::allocation)
                .filter(Allocation::waitsForAll)
                .isPresent()) {
            return BookingStatus.OPEN;
        }
        return left.get() <= fewPlaces && 2 * left.get() <= total ? BookingStatus.FEW_PLACES : BookingStatus.OPEN;
    }
}
