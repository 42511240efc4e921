package dev.prospectus.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A status from an instant on, with every change that is known to come if nobody edits anything.
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
