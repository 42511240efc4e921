package dev.prospectus.source;

/**
 * Where the values of data files stand. Whoever loaded the files knows; checks speak of pointers only.
 *
 * <p>A pointer is a JSON pointer (RFC 6901) into the file with one addition: a segment {@code [name]} means the item
 * of a list whose {@code id} is that name, because the catalogue does not keep the order of cohorts. In a content file
 * the pointer {@code /body} is the text below the header and any other names a header key. What a pointer names may be
 * missing from the file (a default, a single value written without its list): then the nearest value around it is
 * meant.
 */
public interface Places {

    /** Where a value begins. */
    SourceLocation locate(String file, String pointer);

    /**
     * A place inside a text.
     *
     * @param line within the text, from 1
     * @param column within that line, from 1
     */
    SourceLocation locate(String file, String pointer, int line, int column);
}
