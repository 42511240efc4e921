package dev.prospectus.model;

/** Why a programme is divided: by content to choose from, or by steps to take in turn. */
public enum StrandKind implements Labelled {
    PATHWAY("Pathway"),
    PHASE("Phase");

    private final String label;

    StrandKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
