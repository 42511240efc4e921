package dev.prospectus.model;

/** What a place or a run has for those who need it, in the order in which it is told. */
public enum AccessFeature implements FixedChoice {
    STEP_FREE("Step-free"),
    HEARING_LOOP("Hearing loop"),
    CAPTIONS("Captions"),
    PARKING("Parking"),
    QUIET_ROOM("Quiet room"),
    PRAYER_ROOM("Prayer room");

    private final String label;

    AccessFeature(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
