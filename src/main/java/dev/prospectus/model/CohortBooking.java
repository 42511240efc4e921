package dev.prospectus.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How booking stands for one cohort. Its dates are turned into instants once, since that is the dearest part of every answer.
 *
 * @see Bookings#of(Cohort)
 */
public final class CohortBooking {

    /** The order of what a school can best act on: by status, then what starts sooner, then the id. It is total. */
    public static final Comparator<CohortBooking> MOST_ACTIONABLE = order(CohortBooking::status);

    private final Cohort cohort;
    private final BookingRules rules;
    private final CohortSchedule schedule;
    private final Instant asOf;
    private final StatusTimeline timeline;
    private final StatusTimeline withinOffer;
    private final ApplicationDates dates;

    CohortBooking(Cohort cohort, BookingRules rules, Instant asOf) {
        this.cohort = cohort;
        this.rules = rules;
        this.asOf = asOf;
        this.schedule = CohortSchedule.of(cohort, rules.zone());
        this.timeline = rules.timeline(cohort, schedule, asOf);
        this.withinOffer = rules.currentTimeline(cohort, schedule, asOf);
        this.dates = applicationDates(asOf);
    }

    public Cohort cohort() {
        return cohort;
    }

    /** The status at the instant of the edition. */
    public BookingStatus status() {
        return timeline.initial();
    }

    /** The status at an instant, which may be any. */
    public BookingStatus statusAt(Instant instant) {
        return rules.status(cohort, schedule, instant);
    }

    /** The status from the edition's instant on. */
    public StatusTimeline timeline() {
        return timeline;
    }

    /** What it contributes to its offer from the edition's instant on: nothing once it is in the archive. */
    public StatusTimeline withinOffer() {
        return withinOffer;
    }

    /** Whether it belongs to the present; otherwise it stands in the archive. */
    public boolean isCurrent() {
        return isCurrentAt(asOf);
    }

    /** Whether it belongs to the present at an instant. */
    public boolean isCurrentAt(Instant instant) {
        return instant.isBefore(schedule.archived());
    }

    /** From when on it stands in the archive. */
    public Instant archivedAt() {
        return schedule.archived();
    }

    /** The end of what the editors say against the computed status, while it holds. */
    public Optional<Instant> overriddenUntil() {
        return schedule.overriddenUntil().filter(asOf::isBefore);
    }

    /** The end of the academic year for which it is fully booked, while that is ahead. */
    public Optional<Instant> fullUntil() {
        return schedule.fullUntil().filter(asOf::isBefore);
    }

    /** Whether schools act on how many places are taken: they can apply, or could if one came free this year. */
    public boolean turnsOnFigures() {
        boolean full = status() == BookingStatus.FULLY_BOOKED && fullUntil().isEmpty();
        return status().isActionable() || full;
    }

    /** From when and until when schools can apply, by the status that it has now. */
    public ApplicationDates applicationDates() {
        return dates;
    }

    /** The same by the status that it has at an instant. */
    public ApplicationDates applicationDates(Instant at) {
        return ApplicationDates.of(cohort, schedule, rules, at);
    }

    /** When applications open, if that is known. */
    public Optional<Instant> opens() {
        return dates.opening();
    }

    /** When applications close: without a known closing date at the first session, and absent while that is not known either. */
    public Optional<Instant> closes() {
        return dates.closing();
    }

    /** The same where it is a deadline to tell: not the first session of a run of which nobody knows from when to apply. */
    public Optional<Instant> deadline() {
        boolean own = dates.closes().flatMap(PlannedDate::day).isPresent();
        return closes().filter(at -> own || opens().isPresent() || status().isActionable());
    }

    /** The instants to come at which these dates are others: while an override holds, when it ends and on the days that the editors wrote. */
    public List<Instant> datesChange() {
        return overriddenUntil().stream()
                .flatMap(until -> Stream.of(Optional.of(until), schedule.opens(), schedule.closes()))
                .flatMap(Optional::stream)
                .filter(at -> asOf.isBefore(at) && turnsAt(at, told -> told))
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * When an override ended, if one of the dates became another by that: nobody edited anything, and what was told is not true any
     * more.
     */
    public Optional<Instant> turned(Function<ApplicationDates, Optional<Instant>> date) {
        return schedule.overriddenUntil().filter(end -> !asOf.isBefore(end) && turnsAt(end, date));
    }

    private boolean turnsAt(Instant at, Function<ApplicationDates, ?> what) {
        return !what.apply(applicationDates(at)).equals(what.apply(applicationDates(at.minusNanos(1))));
    }

    /** Whether applications can be said to close at an instant, and not only with an end that stands for one nobody knows. */
    public boolean canBeDeadline(Instant at) {
        return schedule.canBeDeadline(at);
    }

    /** Whether an instant is its end, and all of its dates are known: else it is over with the academic year at the earliest. */
    public boolean endsAt(Instant instant) {
        return schedule.ends().equals(instant)
                && !cohort.sessions().isEmpty()
                && cohort.awaited().isEmpty();
    }

    /** The start of its first session with a known date. */
    public Optional<Instant> starts() {
        return schedule.starts();
    }

    /** {@link #MOST_ACTIONABLE} at any instant. */
    static Comparator<CohortBooking> mostActionableAt(Instant instant) {
        return order(booking -> booking.statusAt(instant));
    }

    private static Comparator<CohortBooking> order(Function<CohortBooking, BookingStatus> status) {
        return Comparator.comparing(status)
                .thenComparing(booking -> booking.starts().orElse(Instant.MAX))
                .thenComparing(booking -> booking.cohort.id());
    }

    /** The best of some cohorts of one offer at any time. */
    public static StatusTimeline best(List<CohortBooking> cohorts) {
        return StatusTimeline.best(
                cohorts.get(0).asOf,
                cohorts.stream().map(CohortBooking::withinOffer).toList());
    }
}
