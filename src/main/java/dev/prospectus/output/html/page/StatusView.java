package dev.prospectus.output.html.page;

import dev.prospectus.words.Phrase;
import java.util.Optional;

/**
 * A booking status as a badge shows it.
 *
 * @param id decides colour and icon
 * @param label its words
 * @param timeline the status as it rolls over, for an attribute in single quotes; empty when it stays
 * @param coming what changes next and when, one sentence without its full stop
 */
public record StatusView(String id, String label, String timeline, Phrase coming) {

    /** What changes next, as it is known when the site is built. */
    public Optional<String> next() {
        return Optional.of(coming.words()).filter(words -> !words.isEmpty());
    }
}
