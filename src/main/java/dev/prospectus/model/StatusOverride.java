package dev.prospectus.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the editors say against the computed status of a run, for a time.
 *
 * @param until the last day on which it holds; without it, until nobody can apply any more
 */
public record StatusOverride(BookingStatus status, Optional<LocalDate> until, Optional<String> reason) {}
