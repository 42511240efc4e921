package dev.prospectus.finder;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.OfferId;
import java.util.List;

/**
 * An offer with the finder's answer about it.
 *
 * @param advice what is good to have done or to know before, and keeps nobody out
 */
public record Match(OfferId offer, When when, Suitability suitability, List<Reason> advice, BookingStatus status) {
    public Match {
        advice = List.copyOf(advice);
    }
}
