package dev.prospectus.tables;

/** Ends the reading of a file at the first limit that it breaks. */
final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    TooMuch(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    TableFile refusal() {
        return TableFile.refused(String.valueOf(getMessage()), hint);
    }
}
