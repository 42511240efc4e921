package dev.prospectus.source;

/**
 * Finds the line and column of a value in a data file. The loader implements it; checks only know pointers.
 *
 * <p>A pointer is a JSON pointer (RFC 6901) into the file with one addition: a segment {@code [name]} means the item
 * of a list whose {@code id} is that name, because the catalogue does not keep the order of cohorts. In a content
 * file the pointer {@code /body} is the text below the header, and any other pointer names a key of the header. A
 * value may be missing from the file, because it is a default or because a list of one item was written without its
 * list. Then the nearest value around it is meant.
 */
public interface Places {

    /** The place where a value begins. */
    SourceLocation locate(String file, String pointer);

    /**
     * The place of a character within a text.
     *
     * @param line within the text, from 1
     * @param column within that line, from 1
     */
    SourceLocation locate(String file, String pointer, int line, int column);

    /** Whether some words stand at a place as they are. */
    default boolean isWritten(SourceLocation place, String words) {
        return false;
    }
}
