package dev.prospectus.model;

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
    public String label() {
        return label;
    }
}
