package dev.prospectus.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value that is to be written into a data file. */
public sealed interface DataValue {

    /** Words: quoted where another reader of YAML would take them for a number, a date or a truth. */
    static DataValue text(String words) {
        return new Text(words);
    }

    /** A number, a day, a time, a truth or an id: written as it is, without quotes. */
    static DataValue bare(Object value) {
        return new Bare(value.toString());
    }

    static DataValue items(List<? extends DataValue> items) {
        return new Items(List.copyOf(items));
    }

    /** Several bare values. */
    static DataValue bareItems(List<?> values) {
        return items(values.stream().map(DataValue::bare).toList());
    }

    static Block block() {
        return new Block(List.of());
    }

    record Text(String words) implements DataValue {}

    record Bare(String value) implements DataValue {}

    record Items(List<DataValue> items) implements DataValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values, in the order in which they are written.
     *
     * @param comment lines of words above the first key
     */
    record Block(List<Entry> entries, List<String> comment) implements DataValue {

        public Block {
            entries = List.copyOf(entries);
            comment = List.copyOf(comment);
        }

        Block(List<Entry> entries) {
            this(entries, List.of());
        }

        public Block with(String key, DataValue value) {
            return with(key, value, List.of());
        }

        /** @param comment what the draft says about a key, on lines above it */
        public Block with(String key, DataValue value, List<String> comment) {
            return added(new Entry(key, Optional.of(value), comment));
        }

        public Block withText(String key, String words) {
            return with(key, text(words));
        }

        public Block withBare(String key, Object value) {
            return with(key, bare(value));
        }

        /** The same with a key, if there is something to write. */
        public Block withAny(String key, Optional<? extends DataValue> value) {
            return value.isPresent() ? with(key, value.get()) : this;
        }

        /** A comment that stands where a key would, such as a key that the editor is to write. */
        public Block withComment(String... lines) {
            return added(new Entry("", Optional.empty(), Arrays.asList(lines)));
        }

        public Block commented(List<String> lines) {
            return new Block(entries, lines);
        }

        private Block added(Entry entry) {
            List<Entry> more = new ArrayList<>(entries);
            more.add(entry);
            return new Block(more, comment);
        }

        /** Whether no key is written. */
        public boolean isEmpty() {
            return entries.stream().allMatch(entry -> entry.value().isEmpty());
        }
    }

    /**
     * A key with its value, or a comment alone.
     *
     * @param comment lines of words above the key
     */
    record Entry(String key, Optional<DataValue> value, List<String> comment) {
        public Entry {
            comment = List.copyOf(comment);
        }
    }
}
