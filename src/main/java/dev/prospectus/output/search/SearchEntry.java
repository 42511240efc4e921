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

    SearchEntry {
        words = List.copyOf(words);
    }

    /** Under which heading it is shown, in this order. */
    enum Group {
        PROGRAMMES("Programmes"),
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
