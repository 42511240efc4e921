package dev.prospectus.card;

/**
 * The card of a page.
 *
 * @param path its site path; the same as long as the page has its own, since others keep it
 */
public record Card(String path, Face face) {

    /** Pixels, as those who show cards want them: 1.91 to 1. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /** What it says, for those who don't see it. */
    public String alt() {
        return face.inWords();
    }
}
