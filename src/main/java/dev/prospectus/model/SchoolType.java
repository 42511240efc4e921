package dev.prospectus.model;

/** How a school is paid for, as far as eligibility asks. */
public enum SchoolType implements Labelled {
    STATE_FUNDED("State-funded schools"),
    INDEPENDENT("Independent schools");

    private final String label;

    SchoolType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
