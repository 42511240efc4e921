package dev.prospectus.output.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A list of what is new, whatever form it is written in.
 *
 * @param id names it for good
 * @param page the page that tells the same to people
 * @param entries newest first
 * @param next when it changes next although nobody edits anything, if that is known
 */
record Feed(
        String id,
        Names names,
        String page,
        Author author,
        Instant updated,
        List<Entry> entries,
        Optional<Instant> next) {

    /** More would be read by nobody: a reader that asks as often as feeds say misses nothing. */
    static final int MOST = 30;

    Feed {
        entries = List.copyOf(entries);
    }

    /**
     * @param title with the hub's name
     * @param language BCP 47 tag of all texts
     */
    record Names(String title, String about, String language) {}

    /** The hub, never a person. */
    record Author(String name, String email, URI home) {}
}
