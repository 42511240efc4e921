package dev.prospectus.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a run's status came to be what it is: what a reader of the site saw, as far as that is known.
 *
 * @param from since when it is known; nothing is said of what was before
 * @param initial the status then; absent while readers knew nothing of the run
 * @param changes in order of time, each to a status other than the one before; the last leads to the status of the edition
 */
public record StatusHistory(Instant from, Optional<BookingStatus> initial, List<Change> changes) {

    /** How far back anybody looks. */
    public static final Duration WINDOW = Duration.ofDays(60);

    public StatusHistory {
        changes = List.copyOf(changes);
    }

    /**
     * @param at the first instant of the new status
     * @param before absent where readers knew nothing of the run
     * @param status absent where they no longer do
     */
    public record Change(Instant at, Optional<BookingStatus> before, Optional<BookingStatus> status, Cause cause) {

        /** Whether readers hear of the run for the first time. */
        public boolean isNew() {
            return before.isEmpty();
        }
    }

    /** What told of a change, and so how exactly its time is known. */
    public enum Cause {
        /** A date of the run: to the minute. */
        DATE,
        /** Somebody edited the data: when the edit was published, or the day that it names. */
        EDIT,
        /** Places counted as of a day, of which no earlier count is known: on that day at the latest. */
        COUNT
    }

    /** The status at an instant not before {@link #from()}; absent while readers knew nothing of the run. */
    public Optional<BookingStatus> at(Instant instant) {
        if (instant.isBefore(from)) {
            throw new IllegalArgumentException(instant + " is before what is known, from " + from);
        }
        Optional<BookingStatus> status = initial;
        for (Change change : changes) {
            if (instant.isBefore(change.at())) {
                break;
            }
            status = change.status();
        }
        return status;
    }
}
