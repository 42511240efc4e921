package dev.prospectus.model;

/** Who a programme is for, as people in schools name themselves. */
public enum Role implements Labelled {
    HEADTEACHER("Headteacher"),
    MATHS_LEAD("Maths lead"),
    HEAD_OF_DEPARTMENT("Head of department"),
    TEACHER("Teacher"),
    EARLY_CAREER_TEACHER("Early career teacher"),
    TEACHING_ASSISTANT("Teaching assistant");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** Whether whoever has it decides for a whole school, so that what suits anybody there concerns them. */
    public boolean leadsSchool() {
        return this == HEADTEACHER;
    }

    @Override
    public String label() {
        return label;
    }
}
