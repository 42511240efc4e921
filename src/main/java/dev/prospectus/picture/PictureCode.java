package dev.prospectus.picture;

/** Faults of pictures. A code is stable and never used for another fault. */
public enum PictureCode {
    DAMAGED("PIC001", "A picture's file is empty, ends too early or can't be read."),
    OTHER_KIND("PIC002", "A picture's file is of another kind than its name says."),
    TOO_LARGE("PIC003", "A picture's file or the picture itself is larger than a website needs."),
    FOR_PRINT("PIC004", "A picture is made of printing inks (CMYK), which browsers show in wrong colours."),
    UNKNOWN_KIND("PIC005", "A picture is of a kind that not every browser shows."),
    MOVING("PIC006", "A picture moves, and readers can't stop it (WCAG 2.2, SC 2.2.2)."),
    ACTIVE("PIC007", "A drawing holds scripts, or fetches something from elsewhere."),
    TURNED("PIC008", "A picture lies on its side, and its format has no dependable way to say so.");

    private final String code;
    private final String explanation;

    PictureCode(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    public String code() {
        return code;
    }

    /** The fault in one sentence, for readers who have never met it. */
    public String explanation() {
        return explanation;
    }
}
