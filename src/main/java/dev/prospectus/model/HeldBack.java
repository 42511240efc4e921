package dev.prospectus.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page that is left out on purpose.
 *
 * @param source path of its file, below {@code content/} for what stands there, with forward slashes; of a run also its name
 * @param from the day on which it will be published; absent for a draft
 */
public record HeldBack(String source, Optional<LocalDate> from) {}
