package dev.prospectus.yaml;

import dev.prospectus.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/** One value in a YAML file, with the place where it begins. */
public sealed interface YamlNode {

    SourceLocation location();

    /** What an editor would call it: "a list", "a block of keys", "text", "nothing". */
    String kind();

    /**
     * Text, number, date or truth value, untyped.
     *
     * @param text the value after YAML's quoting and folding rules
     * @param plain whether it was written without quotes and not as a block, so that {@code null} means nothing
     *     while {@code "null"} is a word
     * @param firstLine the file's line on which the text's first line stands, for findings inside it: the line
     *     after {@code |} in a block, the scalar's own line otherwise
     * @param indent columns by which the lines of a block are indented; 0 when it is not a block
     * @param cut what a reader may have meant to belong to the text but YAML takes for a comment: {@code #1} and what
     *     follows it on the line; empty unless something other than a space stands behind the {@code #}
     */
    record YamlScalar(String text, boolean plain, int firstLine, int indent, String cut, SourceLocation location)
            implements YamlNode {

        /** Whether nothing was written here: an empty plain value, {@code ~} or {@code null}. */
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

    /** Keys with values, in the order of the file; no key stands twice. */
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

    /** One key and its value. */
    record YamlEntry(YamlScalar key, YamlNode value) {}
}
