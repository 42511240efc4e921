package dev.prospectus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A page that is left out on purpose.
 *
 * @param source path of its file, below {@code content/} for what stands there, with forward slashes; of a run also its name
 * @param from the day on which it will be published; absent for a draft
 * @param at the instant, where it is not the beginning of that day
 */
public record HeldBack(String source, Optional<LocalDate> from, Optional<Instant> at) {

    /** What is published at the beginning of a day. */
    public HeldBack(String source, Optional<LocalDate> from) {
        this(source, from, Optional.empty());
    }
}
