package dev.prospectus.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A run as the site had it from an instant on.
 *
 * @param run absent while the site did not have it
 */
public record RunVersion(Instant from, Optional<Cohort> run) {}
