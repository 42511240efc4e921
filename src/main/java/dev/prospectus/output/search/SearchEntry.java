package dev.prospectus.output.search;

import dev.prospectus.model.StatusTimeline;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be found.
 *
 * @param url as pages link to it
 * @param words further names it is known by
 * @param text what it is about, in plain words
 * @param status how booking stands, of what can be booked
 */
record SearchEntry(
        Group group, String title, String url, List<String> words, String text, Optional<StatusTimeline> status) {

    private static final int TEXT_LIMIT = 800;

    SearchEntry {
        words = List.copyOf(words);
    }

    /** So much of a text that there is enough to find it by, and little enough to fetch. */
    static String limited(String text) {
        return text.length() <= TEXT_LIMIT ? text : text.substring(0, TEXT_LIMIT);
    }

    /** Under which heading it is shown, in this order. */
    enum Group {
        PROGRAMMES("{Programmes}"),
        PATHWAYS("Pathways"),
        PAGES("Pages and news"),
        WORDS("Words");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
