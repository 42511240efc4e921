package dev.prospectus.load;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much of its line a finding is about. It is known from the words that its safe fix replaces, from words that its message quotes
 * and that stand at its place, also as the address of a link that begins there, or from the key or value that begins there. Where a block begins together with its first key, nothing
 * tells which of the two is meant. Safe from many threads.
 */
final class Extents {

    /** What a message quotes. An apostrophe within a word is no quote. */
    private static final Pattern QUOTED = Pattern.compile("(?<![\\p{L}\\p{N}])'(.+?)'(?![\\p{L}\\p{N}])|\"([^\"]+)\"");

    private final Function<String, Optional<String>> texts;
    private final Function<String, Optional<YamlNode>> trees;
    private final Map<String, OfFile> files = new ConcurrentHashMap<>();

    /**
     * @param texts the text of a file
     * @param trees the YAML of a file, if it is one and can be read
     */
    Extents(Function<String, Optional<String>> texts, Function<String, Optional<YamlNode>> trees) {
        this.texts = texts;
        this.trees = trees;
    }

    /** @param known the length of each key and value that is alone at its place */
    private record OfFile(List<String> lines, Map<SourceLocation, Integer> known) {
        OfFile {
            lines = List.copyOf(lines);
            known = Map.copyOf(known);
        }
    }

    Diagnostic measured(Diagnostic finding) {
        SourceLocation place = finding.location();
        if (place.column() == 0 || finding.length() > 0) {
            return finding;
        }
        OfFile file = files.computeIfAbsent(place.file(), this::read);
        String rest = rest(file.lines(), place);
        int length = finding.edit()
                .filter(edit -> edit.place().equals(place) && rest.startsWith(edit.was()))
                .map(Edit::was)
                .filter(was -> !was.isEmpty())
                .or(() -> quoted(finding.message(), rest))
                .map(words -> words.codePointCount(0, words.length()))
                .orElseGet(() -> file.known().getOrDefault(place, 0));
        return length == 0 ? finding : finding.withLength(length);
    }

    /** The longest words of a message that stand at the beginning of a text, whole, or the link there to an address in the message. */
    private static Optional<String> quoted(String message, String text) {
        return QUOTED.matcher(message)
                .results()
                .map(quote -> quote.group(1) == null ? quote.group(2) : quote.group(1))
                .flatMap(words ->
                        text.startsWith(words) && isWhole(words, text) ? Stream.of(words) : link(words, text).stream())
                .max(Comparator.comparingInt(String::length));
    }

    /** The link or picture of Markdown at the beginning of a text, if it has this address. */
    private static Optional<String> link(String address, String text) {
        int end = text.indexOf("](" + address + ")");
        return end > 0 && (text.startsWith("[") || text.startsWith("!["))
                ? Optional.of(text.substring(0, end + address.length() + 3))
                : Optional.empty();
    }

    /** Whether the words end where a word of the text does. */
    private static boolean isWhole(String words, String text) {
        if (words.length() == text.length() || !isWordCharacter(words.codePointBefore(words.length()))) {
            return true;
        }
        int next = text.codePointAt(words.length());
        return !isWordCharacter(next) && next != '-';
    }

    private static boolean isWordCharacter(int character) {
        return Character.isLetterOrDigit(character)
                || character == '_'
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** The line of a place from there on; nothing if it is not that long. */
    private static String rest(List<String> lines, SourceLocation place) {
        if (place.line() > lines.size()) {
            return "";
        }
        String line = lines.get(place.line() - 1);
        int before = place.column() - 1;
        return before >= line.codePointCount(0, line.length())
                ? ""
                : line.substring(line.offsetByCodePoints(0, before));
    }

    private OfFile read(String name) {
        List<String> lines = List.of(texts.apply(name).orElse("").split("\r\n|\r|\n", -1));
        Map<SourceLocation, Integer> known = new HashMap<>();
        Set<SourceLocation> shared = new HashSet<>();
        if (name.endsWith(".yml")) {
            trees.apply(name).ifPresent(root -> collect(root, lines, known, shared));
        }
        known.keySet().removeAll(shared);
        return new OfFile(lines, known);
    }

    private static void collect(
            YamlNode node, List<String> lines, Map<SourceLocation, Integer> known, Set<SourceLocation> shared) {
        if (node instanceof YamlScalar scalar) {
            known.put(scalar.location(), length(scalar, rest(lines, scalar.location())));
        } else {
            shared.add(node.location());
        }
        if (node instanceof YamlSequence list) {
            list.items().forEach(item -> collect(item, lines, known, shared));
        } else if (node instanceof YamlMapping block) {
            for (YamlEntry entry : block.entries()) {
                collect(entry.key(), lines, known, shared);
                collect(entry.value(), lines, known, shared);
            }
        }
    }

    /** How long a key or value is on its line; 0 if it goes on below, or is a block. */
    private static int length(YamlScalar scalar, String rest) {
        String text = scalar.text();
        if (scalar.plain()) {
            return rest.startsWith(text) ? text.codePointCount(0, text.length()) : 0;
        }
        char quote = rest.isEmpty() ? ' ' : rest.charAt(0);
        if (quote != '"' && quote != '\'') {
            return 0;
        }
        int end = 1;
        while (end < rest.length() && (rest.charAt(end) != quote || (quote == '\'' && rest.startsWith("''", end)))) {
            boolean escaped = quote == '"' ? rest.charAt(end) == '\\' : rest.charAt(end) == quote;
            end += escaped ? 2 : 1;
        }
        return end < rest.length() ? rest.codePointCount(0, end + 1) : 0;
    }
}
