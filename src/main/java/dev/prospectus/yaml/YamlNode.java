package dev.prospectus.yaml;

import dev.prospectus.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A value in a YAML file, and the place where it begins. */
public sealed interface YamlNode {

    SourceLocation location();

    /** Its kind in words for editors: "a list", "a block of keys", "text", "nothing". */
    String kind();

    /**
     * A scalar: text, a number, a date or a truth value, untyped.
     *
     * @param text the value after YAML's quoting and folding rules
     * @param plain whether it was written without quotes and not as a block; a plain {@code null} means nothing,
     *     while {@code "null"} is a word
     * @param firstLine the line of the file that contains the text's first line: in a block the line after {@code |},
     *     otherwise the scalar's own; 0 for a value of another file than YAML, which stands there without quotes
     * @param indent the indentation of a block's lines; 0 if it is not a block
     * @param cut text behind the value that YAML takes for a comment but its author may have meant as text: {@code
     *     #1} and the rest of the line; empty if a space follows the {@code #}
     */
    record YamlScalar(String text, boolean plain, int firstLine, int indent, String cut, SourceLocation location)
            implements YamlNode {

        /** The place of one of its signs, as far as it can be told; of a text over several lines its own. */
        public SourceLocation at(int index) {
            if (location.column() == 0 || indent > 0 || text.lastIndexOf('\n', index) >= 0) {
                return location;
            }
            int quote = plain || firstLine == 0 ? 0 : 1;
            int column = location.column() + quote + text.codePointCount(0, index);
            return new SourceLocation(location.file(), location.line(), column);
        }

        /** Whether the value is empty: no text, {@code ~} or {@code null}. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String kind() {
            return isNull() ? "nothing" : "text";
        }
    }

    /** A list. */
    record YamlSequence(List<YamlNode> items, SourceLocation location) implements YamlNode {
        public YamlSequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file and without duplicates. */
    record YamlMapping(List<YamlEntry> entries, SourceLocation location) implements YamlNode {
        public YamlMapping {
            entries = List.copyOf(entries);
        }

        public Optional<YamlEntry> entry(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .findFirst();
        }

        @Override
        public String kind() {
            return "a block of keys";
        }
    }

    /** A key and its value. */
    record YamlEntry(YamlScalar key, YamlNode value) {}
}
