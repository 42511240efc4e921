package dev.prospectus.moving;

/**
 * Something of the old site that does not come along, or comes along changed.
 *
 * @param place a file or folder of the old site
 * @param what became of it
 * @param fix what to do; empty if there is nothing to do
 */
public record LeftBehind(String place, String what, String fix) {

    /** One line. */
    public String words() {
        return place + ": " + what + (fix.isEmpty() ? "" : "; " + fix);
    }
}
