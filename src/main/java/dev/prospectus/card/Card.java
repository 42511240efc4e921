package dev.prospectus.card;

/**
 * The card of a page.
 *
 * @param path its site path; the same as long as the page has its own, since others keep it
 * @param alt what it says, for those who don't see it
 */
public record Card(String path, Face face, String alt) {

    /**
     * Pixels: the fewest with which a card is shown large (developers.facebook.com, "Images in Link Shares"), 1.91 to 1. Letters of twice
     * the size would take three times the bytes.
     */
    public static final int WIDTH = 600;

    public static final int HEIGHT = 315;

    static Card of(String path, Face face) {
        return new Card(path, face, face.inWords());
    }
}
