package dev.prospectus.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A status from an instant on, with every change that is known to come if nobody edits anything and nobody books.
 *
 * @param from the instant from which it holds
 * @param initial the status at that instant
 * @param changes in order of time, each to a status other than the one before
 */
public record StatusTimeline(Instant from, BookingStatus initial, List<Change> changes) {

    public StatusTimeline {
        changes = List.copyOf(changes);
    }

    /** @param at the first instant of the new status */
    public record Change(Instant at, BookingStatus status) {}

    static StatusTimeline of(Instant from, Collection<Instant> points, Function<Instant, BookingStatus> statusAt) {
        BookingStatus initial = statusAt.apply(from);
        List<Change> changes = new ArrayList<>();
        BookingStatus last = initial;
        for (Instant point : new TreeSet<>(points).tailSet(from, false)) {
            BookingStatus next = statusAt.apply(point);
            if (next != last) {
                changes.add(new Change(point, next));
                last = next;
            }
        }
        return new StatusTimeline(from, initial, changes);
    }

    /**
     * The best of several at any time; {@link BookingStatus#NOT_RUNNING} of none. Counts how many are at each status
     * while it passes once over all changes, so that the work grows with their number and not with its square.
     *
     * @param timelines all starting at {@code from}
     */
    public static StatusTimeline best(Instant from, Collection<StatusTimeline> timelines) {
        SortedMap<Instant, Map<BookingStatus, Integer>> differences = new TreeMap<>();
        for (StatusTimeline timeline : timelines) {
            count(differences, from, timeline.initial, 1);
            BookingStatus last = timeline.initial;
            for (Change change : timeline.changes) {
                count(differences, change.at, last, -1);
                count(differences, change.at, change.status, 1);
                last = change.status;
            }
        }
        Map<BookingStatus, Integer> counts = new EnumMap<>(BookingStatus.class);
        NavigableMap<Instant, BookingStatus> best = new TreeMap<>(Map.of(from, BookingStatus.NOT_RUNNING));
        differences.forEach((at, difference) -> {
            difference.forEach((status, by) -> counts.merge(status, by, Integer::sum));
            counts.values().removeIf(number -> number == 0);
            best.put(at, counts.keySet().iterator().next());
        });
        return of(from, best.keySet(), at -> best.floorEntry(at).getValue());
    }

    private static void count(
            SortedMap<Instant, Map<BookingStatus, Integer>> differences, Instant at, BookingStatus status, int by) {
        differences
                .computeIfAbsent(at, key -> new EnumMap<>(BookingStatus.class))
                .merge(status, by, Integer::sum);
    }

    /** The same from a later instant on; from an earlier one nothing is known. */
    public StatusTimeline since(Instant instant) {
        return instant.isAfter(from)
                ? new StatusTimeline(
                        instant,
                        at(instant),
                        changes.stream()
                                .filter(change -> change.at().isAfter(instant))
                                .toList())
                : this;
    }

    /** The first change after an instant to a status of some kind. */
    Optional<Instant> change(Instant after, Predicate<BookingStatus> to) {
        return changes.stream()
                .filter(change -> change.at().isAfter(after) && to.test(change.status()))
                .map(Change::at)
                .findFirst();
    }

    public Optional<Change> next() {
        return changes.stream().findFirst();
    }

    /** The status at an instant not before {@code from}. */
    public BookingStatus at(Instant instant) {
        if (instant.isBefore(from)) {
            throw new IllegalArgumentException(instant + " is before the timeline's start " + from);
        }
        BookingStatus status = initial;
        for (Change change : changes) {
            if (instant.isBefore(change.at())) {
                break;
            }
            status = change.status();
        }
        return status;
    }
}
