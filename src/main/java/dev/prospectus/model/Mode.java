package dev.prospectus.model;

/** How people meet. */
public enum Mode implements Labelled {
    IN_PERSON("In person"),
    ONLINE("Online"),
    BLENDED("Online and in person"),
    /** In the reader's own school. */
    IN_SCHOOL("In your school"),
    /** In the schools of the group, in turn. */
    HOSTED("In the group's schools");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    /** Whether schools are where people meet, so that a cohort's own venue is that of none of its sessions. */
    public boolean isInSchools() {
        return this == IN_SCHOOL || this == HOSTED;
    }

    @Override
    public String label() {
        return label;
    }
}
