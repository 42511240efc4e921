package dev.prospectus.model;

/** How places are given to those who apply. */
public enum Allocation implements FixedChoice {
    FIRST_COME("First come, first served"),
    SELECTION("By selection"),
    BALLOT("By ballot");

    private final String label;

    Allocation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether applying early makes no difference: a deadline counts then, and places left promise nothing. */
    public boolean waitsForAll() {
        return this != FIRST_COME;
    }
}
