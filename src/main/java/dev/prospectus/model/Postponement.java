package dev.prospectus.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A run takes place later: its dates hold no more, and it keeps its page.
 *
 * @param on the day on which it was decided
 * @param until when the new dates will be known
 */
public record Postponement(String reason, Optional<LocalDate> on, Optional<PlannedDate> until) {

    /** The day by which the new dates will be known. */
    public Optional<LocalDate> knownBy() {
        return until.flatMap(date -> date instanceof PlannedDate.ToBeConfirmed unknown ? unknown.by() : date.day());
    }
}
