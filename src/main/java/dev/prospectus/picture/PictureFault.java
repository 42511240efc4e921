package dev.prospectus.picture;

/** A fault of a picture's file, which its author can mend. It becomes a finding. */
final class PictureFault extends Exception {

    private static final String SAVE_AGAIN =
            "save it again from the program it was made with, or take another copy of it";

    private final PictureCode code;
    private final String hint;

    PictureFault(PictureCode code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    static PictureFault damaged(String message) {
        return new PictureFault(PictureCode.DAMAGED, message, SAVE_AGAIN);
    }

    static PictureFault damagedAt(int offset) {
        return damaged("the picture's file is damaged at byte " + offset);
    }

    static PictureFault holdsNoPicture() {
        return damaged("the picture's file holds no picture");
    }

    static PictureFault endsTooEarly() {
        return damaged("the picture's file ends too early");
    }

    PictureCode code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}
