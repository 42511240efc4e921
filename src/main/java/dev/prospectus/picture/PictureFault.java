package dev.prospectus.picture;

import dev.prospectus.source.SourceLocation;

/** A fault of a picture's file, which its author can mend. It becomes a finding. */
final class PictureFault extends Exception {

    private static final String SAVE_AGAIN =
            "save it again from the program it was made with, or take another copy of it";

    private final PictureCode code;
    private final String hint;
    private final int line;
    private final int column;

    PictureFault(PictureCode code, String message, String hint) {
        this(code, message, hint, 0, 0);
    }

    private PictureFault(PictureCode code, String message, String hint, int line, int column) {
        super(message);
        this.code = code;
        this.hint = hint;
        this.line = line;
        this.column = column;
    }

    /** The same fault at a place of a file that has lines. */
    PictureFault at(int atLine, int atColumn) {
        return new PictureFault(code, message(), hint, atLine, atColumn);
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

    SourceLocation location(String file) {
        return new SourceLocation(file, line, column);
    }
}
