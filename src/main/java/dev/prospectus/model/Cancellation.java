package dev.prospectus.model;

import java.time.LocalDate;
import java.util.Optional;

/** A run does not take place. Cancelled is not unpublished: it keeps its page. */
public record Cancellation(String reason, Optional<LocalDate> on) {}
