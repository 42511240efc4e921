package dev.prospectus.finder;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.OfferId;

/** An offer with the finder's answer about it. */
public record Match(OfferId offer, When when, Suitability suitability, BookingStatus status) {}
