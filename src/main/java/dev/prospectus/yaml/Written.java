package dev.prospectus.yaml;

import java.util.List;

/**
 * A value of a YAML file as it is written: with its place in the text, its quotes and its style. What it says is a matter of {@link
 * YamlNode}.
 */
public sealed interface Written {

    /** Where its first sign is, that of its name for aliases included. */
    int start();

    /** Behind its last sign; of a block of text behind its last line, without its line end. */
    int end();

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE,
        DOUBLE,
        LITERAL,
        FOLDED;

        /** Whether its lines stand below a bar or an angle. */
        public boolean isBlock() {
            return this == LITERAL || this == FOLDED;
        }
    }

    /**
     * A scalar, or the name of another value.
     *
     * @param name its name for aliases with the ampersand; empty if it has none
     * @param alias whether it repeats another value
     * @param text what it says
     */
    record Scalar(int start, int end, String name, boolean alias, Style style, String text) implements Written {}

    /**
     * A list or a block of keys.
     *
     * @param name its name for aliases with the ampersand; empty if it has none
     * @param flow whether it stands between brackets or braces
     * @param column of its keys or dashes, counted from 0 in UTF-16 units
     * @param list whether it is a list, so that its entries have no keys
     */
    record Collection(int start, int end, String name, boolean flow, int column, boolean list, List<Entry> entries)
            implements Written {
        public Collection {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An item of a list, or a key with its value. An item's key is its value.
     *
     * @param start where its dash or its key is
     */
    record Entry(int start, Written key, Written value) {}

    /**
     * A comment.
     *
     * @param start where its {@code #} is
     * @param column the same, counted from 0 in its line
     * @param alone whether nothing stands before it on its line
     * @param text with its {@code #}, without white space behind it; empty for a line that is empty
     */
    record Comment(int start, int column, boolean alone, String text) {}

    /**
     * A file.
     *
     * @param comments comments and empty lines outside of values, in order
     */
    record Document(Collection root, List<Comment> comments) {
        public Document {
            comments = List.copyOf(comments);
        }
    }
}
