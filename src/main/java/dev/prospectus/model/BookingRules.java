package dev.prospectus.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The booking status of cohorts and offers: the only place that decides it.
 *
 * <p>Places are data, true when an editor or a booking form last said so. A timeline therefore tells what dates alone
 * will change, and takes the places as they are for all time: it never predicts that somebody books.
 *
 * @param zone the site's time zone, in which all dates of the catalogue are meant
 * @param fewPlaces an open cohort with this many places left, or fewer, says so; 0 switches the rule off
 */
public record BookingRules(ZoneId zone, int fewPlaces) {

    public BookingRules {
        if (fewPlaces < 0) {
            throw new IllegalArgumentException("negative number of places: " + fewPlaces);
        }
    }

    /** The order of {@link BookingStatus}, then what starts sooner, then the id: total, so that lists never shuffle. */
    public Comparator<Cohort> byActionability(Instant asOf) {
        return Comparator.comparing((Cohort cohort) -> status(cohort, asOf))
                .thenComparing(cohort -> cohort.firstStart(zone).orElse(Instant.MAX))
                .thenComparing(Cohort::id);
    }

    /** The status of a cohort at an instant; the rules apply in this order and the first that fits decides. */
    public BookingStatus status(Cohort cohort, Instant asOf) {
        if (cohort.cancelled().isPresent()) {
            return BookingStatus.CANCELLED;
        }
        Optional<BookingStatus> override = cohort.override()
                .filter(said -> asOf.isBefore(PlannedDate.On.day(said.until()).until(zone)))
                .map(Cohort.StatusOverride::status);
        if (override.isPresent()) {
            return override.get();
        }
        if (!asOf.isBefore(cohort.endsAt(zone))) {
            return BookingStatus.FINISHED;
        }
        if (!asOf.isBefore(closesAt(cohort))) {
            boolean started = cohort.firstStart(zone)
                    .filter(start -> !asOf.isBefore(start))
                    .isPresent();
            return started ? BookingStatus.IN_PROGRESS : BookingStatus.CLOSED;
        }
        Optional<Instant> opens = opensAt(cohort);
        if (opens.isEmpty()) {
            return BookingStatus.REGISTER_INTEREST;
        }
        return asOf.isBefore(opens.get()) ? BookingStatus.OPENING_SOON : bookable(cohort);
    }

    /** A cohort's status at an instant and every later change of it. */
    public StatusTimeline timeline(Cohort cohort, Instant from) {
        return StatusTimeline.of(from, changePoints(cohort), at -> status(cohort, at));
    }

    /**
     * The best that a school can act on among cohorts, as far as they are current; {@link
     * BookingStatus#NOT_RUNNING} without any.
     */
    public BookingStatus status(Collection<Cohort> cohorts, Instant asOf) {
        return cohorts.stream()
                .map(cohort -> currentStatus(cohort, asOf))
                .min(Comparator.naturalOrder())
                .orElse(BookingStatus.NOT_RUNNING);
    }

    /** The status over several cohorts at an instant and every later change of it. */
    public StatusTimeline timeline(Collection<Cohort> cohorts, Instant from) {
        return StatusTimeline.best(
                from,
                cohorts.stream().map(cohort -> currentTimeline(cohort, from)).toList());
    }

    /** Whether a cohort still belongs to the present: from then on it stands in the archive. */
    public boolean isCurrent(Cohort cohort, Instant asOf) {
        return asOf.isBefore(archivedAt(cohort));
    }

    /** When applications close: without a known closing date, at the first session or else with the cohort's end. */
    public Instant closesAt(Cohort cohort) {
        return cohort.applications()
                .flatMap(Cohort.Applications::closes)
                .flatMap(this::untilIfKnown)
                .or(() -> cohort.firstStart(zone))
                .orElseGet(() -> cohort.endsAt(zone));
    }

    /** When applications open, if that is known. */
    public Optional<Instant> opensAt(Cohort cohort) {
        return cohort.applications()
                .map(Cohort.Applications::opens)
                .filter(PlannedDate.On.class::isInstance)
                .map(date -> ((PlannedDate.On) date).from(zone));
    }

    private StatusTimeline currentTimeline(Cohort cohort, Instant from) {
        List<Instant> points = changePoints(cohort);
        points.add(archivedAt(cohort));
        return StatusTimeline.of(from, points, at -> currentStatus(cohort, at));
    }

    /** What a cohort contributes to its offer: once archived, nothing. */
    private BookingStatus currentStatus(Cohort cohort, Instant asOf) {
        return isCurrent(cohort, asOf) ? status(cohort, asOf) : BookingStatus.NOT_RUNNING;
    }

    private Instant archivedAt(Cohort cohort) {
        Instant endOfYear = cohort.id().year().endsAt(zone);
        Instant end = cohort.endsAt(zone);
        return end.isAfter(endOfYear) ? end : endOfYear;
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
        return left.get() <= fewPlaces ? BookingStatus.FEW_PLACES : BookingStatus.OPEN;
    }

    private List<Instant> changePoints(Cohort cohort) {
        List<Instant> points = new ArrayList<>();
        cohort.override()
                .ifPresent(said -> points.add(PlannedDate.On.day(said.until()).until(zone)));
        opensAt(cohort).ifPresent(points::add);
        points.add(closesAt(cohort));
        cohort.firstStart(zone).ifPresent(points::add);
        points.add(cohort.endsAt(zone));
        return points;
    }

    private Optional<Instant> untilIfKnown(PlannedDate date) {
        return date instanceof PlannedDate.On on ? Optional.of(on.until(zone)) : Optional.empty();
    }
}
