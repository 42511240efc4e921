package dev.prospectus.source;

import java.util.Optional;

/** What stands around a place in the author's files. */
public interface Passages {

    /** The line of a place; empty if it is about no line or the file has no text. */
    Optional<String> line(SourceLocation place);

    /** Whether a place is within an entry: an item of a list with this {@code id}, or what stands under this key. */
    boolean isWithin(SourceLocation place, String entry);
}
