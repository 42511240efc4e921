package dev.prospectus.words;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.StatusTimeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What holds when a site is built, and what takes its place later. A page shows the first value; a script shows the others
 * when their time comes.
 *
 * @param now the value when the site is built
 * @param changes in order of time, each to a value other than the one before
 * @see RolloverJson
 */
public record Rollover<T>(T now, List<Change<T>> changes) {

    public Rollover {
        changes = List.copyOf(changes);
    }

    /** @param at the first instant of the new value */
    public record Change<T>(Instant at, T value) {}

    /** A value that stays. */
    public static <T> Rollover<T> of(T value) {
        return new Rollover<>(value, List.of());
    }

    public static Rollover<BookingStatus> of(StatusTimeline timeline) {
        return new Rollover<>(
                timeline.initial(),
                timeline.changes().stream()
                        .map(change -> new Change<>(change.at(), change.status()))
                        .toList());
    }

    /**
     * Joins what holds in stretches of time. What holds in one of them may itself change there.
     *
     * @param spans in order of time, at least one
     * @param from the first instant of a stretch
     * @param value what holds in a stretch, from before it begins
     */
    public static <S, T> Rollover<T> over(List<S> spans, Function<S, Instant> from, Function<S, Rollover<T>> value) {
        Rollover<T> first = value.apply(spans.get(0));
        List<Change<T>> changes = new ArrayList<>();
        T last = first.now;
        for (int i = 0; i < spans.size(); i++) {
            Instant start = from.apply(spans.get(i));
            Instant end = i + 1 < spans.size() ? from.apply(spans.get(i + 1)) : Instant.MAX;
            Rollover<T> own = i == 0 ? first : value.apply(spans.get(i));
            List<Change<T>> inside = new ArrayList<>();
            inside.add(new Change<>(start, own.at(start)));
            own.changes.stream()
                    .filter(change -> change.at.isAfter(start) && change.at.isBefore(end))
                    .forEach(inside::add);
            for (Change<T> change : inside) {
                if (!change.value.equals(last)) {
                    changes.add(change);
                    last = change.value;
                }
            }
        }
        return new Rollover<>(first.now, changes);
    }

    /** The value at an instant. */
    public T at(Instant instant) {
        T value = now;
        for (Change<T> change : changes) {
            if (instant.isBefore(change.at)) {
                break;
            }
            value = change.value;
        }
        return value;
    }

    /** The same with other values. What no longer differs is no change. */
    public <R> Rollover<R> map(Function<T, R> mapping) {
        R first = mapping.apply(now);
        List<Change<R>> mapped = new ArrayList<>();
        R last = first;
        for (Change<T> change : changes) {
            R value = mapping.apply(change.value);
            if (!value.equals(last)) {
                mapped.add(new Change<>(change.at, value));
                last = value;
            }
        }
        return new Rollover<>(first, mapped);
    }

    /** Every value that it has at some time. */
    public List<T> values() {
        List<T> values = new ArrayList<>();
        values.add(now);
        changes.forEach(change -> values.add(change.value));
        return values;
    }
}
