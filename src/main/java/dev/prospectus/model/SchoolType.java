package dev.prospectus.model;

import java.util.Locale;

/** How a school is paid for, as far as eligibility asks. */
public enum SchoolType implements Labelled {
    STATE_FUNDED("State-funded schools"),
    INDEPENDENT("Independent schools");

    private final String label;

    SchoolType(String label) {
        this.label = label;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String label() {
        return label;
    }
}
