package dev.prospectus.model;

import dev.prospectus.model.StatusHistory.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a run's own dates say of the time before it is known how it was written. Dates of applications and sessions are taken to
 * have been the same. A count of places holds from its day on, a cancellation and a postponement from the day on which they were
 * decided. Of the rest that editors say (an override, a year that is full, what has no day) nobody knows since when it holds: the
 * past is known as far back as it makes no difference.
 */
final class DatedFacts {

    private final Cohort run;
    private final BookingRules rules;
    private final Instant end;
    private final CohortSchedule schedule;
    private final CohortSchedule dated;

    /** @param end from when on it is known how the run was written */
    DatedFacts(Cohort run, BookingRules rules, Instant end) {
        this.run = run;
        this.rules = rules;
        this.end = end;
        this.schedule = CohortSchedule.of(run, rules.zone());
        this.dated = schedule.withoutWord();
    }

    Cohort run() {
        return run;
    }

    /** The status before {@code end}, by what was known at an instant. */
    BookingStatus status(Instant at) {
        return status(at, at, true);
    }

    /** @param known by what was known then */
    private BookingStatus status(Instant known, Instant at, boolean undated) {
        return rules.status(asKnown(known, undated), undated ? schedule : dated, at);
    }

    /** The instants at which the status may have changed. */
    NavigableSet<Instant> points() {
        NavigableSet<Instant> points = new TreeSet<>(schedule.changePoints());
        points.addAll(dated.changePoints());
        counted().ifPresent(points::add);
        run.cancelled().flatMap(Cancellation::on).map(this::start).ifPresent(points::add);
        run.postponed().flatMap(Postponement::on).map(this::start).ifPresent(points::add);
        return points;
    }

    Cause cause(Instant point) {
        boolean decided = run.cancelled()
                .flatMap(Cancellation::on)
                .or(() -> run.postponed().flatMap(Postponement::on))
                .map(this::start)
                .filter(point::equals)
                .isPresent();
        if (decided) {
            return Cause.EDIT;
        }
        boolean count = counted().filter(point::equals).isPresent();
        return count && status(point.minusNanos(1), point, true) != status(point) ? Cause.COUNT : Cause.DATE;
    }

    /** Since when the status is known without a gap up to {@code end}, at the earliest {@code since}. */
    Instant knownFrom(Instant since) {
        NavigableSet<Instant> points = points().headSet(end, false);
        Instant known = end;
        TreeSet<Instant> begins = new TreeSet<>(points.tailSet(since, true));
        begins.add(since);
        for (Instant begin : begins.descendingSet()) {
            if (status(begin) != status(begin, begin, false)) {
                break;
            }
            known = begin;
        }
        return known;
    }

    /** @param undated whether what has no day holds */
    private Cohort asKnown(Instant at, boolean undated) {
        Cohort.Said said = run.booking().said();
        Cohort.Said then = new Cohort.Said(
                undated ? said.override() : Optional.empty(),
                undated ? said.fullFor() : Optional.empty(),
                said.postponed().filter(later -> holds(later.on(), at, undated)),
                said.cancelled().filter(off -> holds(off.on(), at, undated)));
        Optional<Cohort.Places> places = run.places()
                .map(all -> all.taken().isEmpty() || holds(all.asOf(), at, undated)
                        ? all
                        : all.counted(Optional.empty(), Optional.empty(), Optional.empty()));
        Cohort.Booking booking = run.booking();
        return new Cohort(
                run.id(),
                run.strands(),
                run.title(),
                new Cohort.Booking(
                        booking.applications(),
                        places,
                        booking.minimum(),
                        then,
                        booking.publishFrom(),
                        booking.costs()),
                run.sessions(),
                run.setting(),
                run.guidance(),
                run.aliases());
    }

    /** What is dated after {@code end} was said before its day, nobody knows when. */
    private boolean holds(Optional<LocalDate> day, Instant at, boolean undated) {
        return day.map(this::start)
                .filter(start -> !start.isAfter(end))
                .map(start -> !at.isBefore(start))
                .orElse(undated);
    }

    private Optional<Instant> counted() {
        return run.places()
                .filter(places -> places.taken().isPresent())
                .flatMap(Cohort.Places::asOf)
                .map(this::start);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(rules.zone()).toInstant();
    }
}
