package dev.prospectus.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The instants of a cohort at which its status may change, worked out once for all questions about it: turning local dates
 * into instants is the dearest part of an answer.
 *
 * @param overriddenUntil the first instant at which the computed status counts again
 * @param fullUntil the first instant after the academic year for which it is fully booked
 * @param opens absent while it is not known
 * @param closes without a known closing date, the first session's start; absent while neither is known
 * @param starts the first session with a known date
 * @param ends the first instant at which it is over
 * @param archived from when on it belongs to the past: not before its last academic year is over
 */
record CohortSchedule(
        Optional<Instant> overriddenUntil,
        Optional<Instant> fullUntil,
        Optional<Instant> opens,
        Optional<Instant> closes,
        Optional<Instant> starts,
        Instant ends,
        Instant archived) {

    static CohortSchedule of(Cohort cohort, ZoneId zone) {
        Optional<Instant> starts = cohort.firstStart(zone);
        Instant endOfYear = cohort.lastYear().endsAt(zone);
        Instant ends = cohort.lastEnd(zone, endOfYear);
        Optional<Instant> closes = cohort.applications()
                .flatMap(Applications::closes)
                .flatMap(CohortSchedule::day)
                .map(day -> day.until(zone))
                .or(() -> starts);
        return new CohortSchedule(
                cohort.override()
                        .map(override -> override.until()
                                .map(day -> PlannedDate.On.day(day).until(zone))
                                .orElse(closes.filter(ends::isAfter).orElse(ends))),
                cohort.fullFor().map(year -> year.endsAt(zone)),
                cohort.applications()
                        .map(Applications::opens)
                        .flatMap(date -> day(date).map(day -> day.from(zone))),
                closes,
                starts,
                ends,
                ends.isAfter(endOfYear) ? ends : endOfYear);
    }

    /** The same by its dates alone, without what an editor says of its status. */
    CohortSchedule withoutWord() {
        return new CohortSchedule(Optional.empty(), Optional.empty(), opens, closes, starts, ends, archived);
    }

    /** The first instant at which nobody can apply any more: when applications close, or else with the cohort's end. */
    Instant lastChance() {
        return closes.orElse(ends);
    }

    /** Whether applications can be said to close at an instant, and not only with an end that stands for one nobody knows. */
    boolean canBeDeadline(Instant at) {
        return closes.isPresent() || !at.equals(ends);
    }

    /** The instants between which a current cohort keeps its status, in no order. */
    List<Instant> changePoints() {
        List<Instant> points = new ArrayList<>();
        overriddenUntil.ifPresent(points::add);
        fullUntil.ifPresent(points::add);
        opens.ifPresent(points::add);
        points.add(lastChance());
        starts.ifPresent(points::add);
        points.add(ends);
        return points;
    }

    private static Optional<PlannedDate.On> day(PlannedDate date) {
        return date instanceof PlannedDate.On on ? Optional.of(on) : Optional.empty();
    }
}
