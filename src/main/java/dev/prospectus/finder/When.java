package dev.prospectus.finder;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.FixedChoice;

/** When a school can take part, the soonest first. */
public enum When implements FixedChoice {
    RIGHT_NOW("Right now"),
    SOON("Soon"),
    LATER("Later, no dates yet"),
    DEPENDS("It depends"),
    NOT_YET("Not yet"),
    ASK_FIRST("Ask us first"),
    NOT_FOR_YOU("Not for you");

    private final String label;

    When(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** For a school that an offer suits. */
    public static When of(BookingStatus status) {
        return switch (status) {
            case OPEN, FEW_PLACES, WAITING_LIST -> RIGHT_NOW;
            case OPENING_SOON, REGISTER_INTEREST, POSTPONED -> SOON;
            case FULLY_BOOKED, CLOSED, IN_PROGRESS, FINISHED, CANCELLED, NOT_RUNNING -> LATER;
        };
    }

    /** What an offer asks decides first; booking decides only about what suits a school. */
    static When of(Suitability suitability, BookingStatus status) {
        if (suitability instanceof Suitability.NotForYou) {
            return NOT_FOR_YOU;
        }
        if (suitability instanceof Suitability.NotYet) {
            return NOT_YET;
        }
        if (suitability instanceof Suitability.OutOfReach) {
            return ASK_FIRST;
        }
        return suitability instanceof Suitability.CannotTell ? DEPENDS : of(status);
    }

    /** Whether a booking status decides, so that it changes as the status does. */
    public boolean followsStatus() {
        return this == RIGHT_NOW || this == SOON || this == LATER;
    }
}
