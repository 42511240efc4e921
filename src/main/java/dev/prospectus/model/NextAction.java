package dev.prospectus.model;

/** What a reader can do about a status: no status is a dead end. */
public enum NextAction implements FixedChoice {
    APPLY("Apply for a place"),
    JOIN_WAITING_LIST("Join the waiting list"),
    SAVE_OPENING_DATE("Add the opening date to your calendar"),
    REGISTER_INTEREST("Register your interest"),
    ASK("Ask about the next run");

    private final String label;

    NextAction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
