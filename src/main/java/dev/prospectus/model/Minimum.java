package dev.prospectus.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A run takes place only with so many places taken.
 *
 * @param decidedBy the day by which it is decided whether it runs
 */
public record Minimum(int places, Optional<LocalDate> decidedBy) {

    /** Whether so many are taken; absent when nobody counts. */
    public Optional<Boolean> isReached(Optional<Cohort.Places> counted) {
        return counted.flatMap(Cohort.Places::taken).map(taken -> taken >= places);
    }
}
