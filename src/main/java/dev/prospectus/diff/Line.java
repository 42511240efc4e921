package dev.prospectus.diff;

/**
 * One thing that a site says.
 *
 * @param key what is compared: it names others by their ids, so that a venue's new name is no change of its runs
 * @param words what is shown
 */
record Line(String key, String words) {

    static Line of(String words) {
        return new Line(words, words);
    }
}
