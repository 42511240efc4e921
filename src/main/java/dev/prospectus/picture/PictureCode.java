package dev.prospectus.picture;

/** Faults of pictures. A code is stable and never used for another fault. */
public enum PictureCode {
    DAMAGED("PIC001"),
    OTHER_KIND("PIC002"),
    TOO_LARGE("PIC003"),
    FOR_PRINT("PIC004"),
    UNKNOWN_KIND("PIC005"),
    MOVING("PIC006"),
    ACTIVE("PIC007"),
    TURNED("PIC008");

    private final String code;

    PictureCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
