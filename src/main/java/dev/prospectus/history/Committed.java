package dev.prospectus.history;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The commit that is checked out.
 *
 * @param files those of the site, by their paths within it; none without a commit
 * @param line of commits up to it; absent without one
 */
record Committed(Map<String, CommittedFile> files, Optional<CountedLine> line) {

    /** No commit yet. */
    static final Committed NOTHING = new Committed(Map.of(), Optional.empty());

    Committed {
        files = Map.copyOf(files);
    }

    /** The first instant that counts as later than it. */
    Instant next() {
        return line.map(commits -> commits.last().next()).orElse(Instant.MIN);
    }
}
