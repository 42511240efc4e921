package dev.prospectus.model;

/** A phase of schooling. What crosses phases lists each of them. */
public enum Phase implements Labelled {
    EARLY_YEARS("Early years"),
    PRIMARY("Primary"),
    SECONDARY("Secondary"),
    POST_16("Post-16");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
