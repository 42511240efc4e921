package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * An old address, and where it leads.
 *
 * @param from an {@link OldAddress} without a fault, as it was written
 * @param to a site path or a full address
 * @param source where the author wrote it; absent for one that comes with a page or another redirect, as JBake's address does
 */
public record Redirect(String from, String to, Optional<Source> source) implements Comparable<Redirect> {

    /**
     * The value that says so.
     *
     * @param file as {@link DataFiles} names it
     * @param steps keys and positions down to the value; {@code [autumn]} is the item with that id
     */
    public record Source(String file, List<String> steps) {
        public Source {
            steps = List.copyOf(steps);
        }
    }

    /** The path that it answers at, with the signs themselves in place of escapes. */
    public String path() {
        return OldAddress.path(from);
    }

    /** The query without which it does not hold; empty when it holds for the path whatever the query. */
    public String query() {
        return OldAddress.query(from);
    }

    /** By address, so that the order depends on no locale. */
    @Override
    public int compareTo(Redirect other) {
        return from.equals(other.from) ? to.compareTo(other.to) : from.compareTo(other.from);
    }
}
