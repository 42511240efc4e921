package dev.prospectus.model;

import java.util.Locale;

/** How people meet. */
public enum Mode implements Labelled {
    IN_PERSON("In person"),
    ONLINE("Online"),
    BLENDED("Online and in person"),
    IN_SCHOOL("In your school");

    private final String label;

    Mode(String label) {
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
