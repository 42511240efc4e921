package dev.prospectus.model;

/**
 * How booking stands, in the order of what a school can act on: the first is best. The order decides which cohort's
 * status a programme shows and how lists are sorted.
 */
public enum BookingStatus implements FixedChoice {
    OPEN("Open", NextAction.APPLY),
    FEW_PLACES("Few places left", NextAction.APPLY),
    WAITING_LIST("Waiting list", NextAction.JOIN_WAITING_LIST),
    OPENING_SOON("Opening soon", NextAction.SAVE_OPENING_DATE),
    REGISTER_INTEREST("Register interest", NextAction.REGISTER_INTEREST),
    POSTPONED("Postponed", NextAction.REGISTER_INTEREST),
    FULLY_BOOKED("Fully booked", NextAction.REGISTER_INTEREST),
    CLOSED("Closed", NextAction.ASK),
    IN_PROGRESS("In progress", NextAction.ASK),
    FINISHED("Finished", NextAction.ASK),
    CANCELLED("Cancelled", NextAction.ASK),
    NOT_RUNNING("No dates yet", NextAction.REGISTER_INTEREST);

    private final String label;
    private final NextAction nextAction;

    BookingStatus(String label, NextAction nextAction) {
        this.label = label;
        this.nextAction = nextAction;
    }

    @Override
    public String label() {
        return label;
    }

    /** What a reader does next. */
    public NextAction nextAction() {
        return nextAction;
    }

    /** Whether a school can book or queue, now or from its opening date on. */
    public boolean takesApplications() {
        return compareTo(OPENING_SOON) <= 0;
    }

    /** Whether a school can apply now. */
    public boolean isOpen() {
        return nextAction == NextAction.APPLY;
    }

    /** Whether a school can book or queue now. */
    public boolean isActionable() {
        return compareTo(WAITING_LIST) <= 0;
    }
}
