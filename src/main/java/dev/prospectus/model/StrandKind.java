package dev.prospectus.model;

import java.util.Optional;

/** Why a programme is divided: by content to choose from, or by steps to take in turn. */
public enum StrandKind implements Labelled {
    PATHWAY("Pathway", "a choice of content"),
    PHASE("Phase", "one step after another");

    private final String label;
    private final String meaning;

    StrandKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Optional<String> meaning() {
        return Optional.of(meaning);
    }
}
