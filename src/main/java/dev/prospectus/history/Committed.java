package dev.prospectus.history;

import java.time.Instant;
import java.util.Map;

/**
 * The commit that is checked out.
 *
 * @param files those of the site, by their paths within it; none without a commit
 * @param next the first instant that counts as later than it
 */
record Committed(Map<String, CommittedFile> files, Instant next) {

    /** No commit yet. */
    static final Committed NOTHING = new Committed(Map.of(), Instant.MIN);

    Committed {
        files = Map.copyOf(files);
    }
}
