package dev.prospectus.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When and where to apply for a run, and how its places are given.
 *
 * @param closes absent when applications are taken until the first session
 * @param url the form
 * @param allocation how places are given; absent where the hub does not say
 * @param decisionsBy the day by which schools hear whether they have a place
 */
public record Applications(
        PlannedDate opens,
        Optional<PlannedDate> closes,
        Optional<String> url,
        Optional<Allocation> allocation,
        Optional<LocalDate> decisionsBy) {

    /** Where the hub does not say how places are given. */
    public Applications(PlannedDate opens, Optional<PlannedDate> closes, Optional<String> url) {
        this(opens, closes, url, Optional.empty(), Optional.empty());
    }
}
