package dev.prospectus.jbake;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Signs;
import dev.prospectus.source.SourceLocation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The header of a content file: lines of {@code key=value} above {@code ~~~~~~}. JBake skips a page with an invalid
 * header and only logs it; here every error is a finding.
 *
 * @param values by key
 * @param bodyLine the first line after the separator
 */
record Header(String file, Map<String, Value> values, int bodyLine) {

    static final String SEPARATOR = "~~~~~~";

    /** The keys whose values are words to choose from, or dates. */
    private static final Set<String> STRICT = Set.of("type", "status", "date");

    /** A value and the place where it begins. */
    record Value(String text, SourceLocation place) {}

    /** Reads the header. The result is empty if JBake would not accept it; a finding says why. */
    static Optional<Header> read(String file, String text, Consumer<Diagnostic> findings) {
        String[] lines = text.split("\n", -1);
        int end = separator(lines);
        if (end < 0 || !lines[end].equals(SEPARATOR)) {
            findings.accept(Diagnostic.error(
                    new SourceLocation(file, end < 0 ? 1 : end + 1, 1),
                    ContentCode.NO_HEADER,
                    text.isBlank()
                            ? "the file is empty"
                            : end < 0
                                    ? "no line of '" + SEPARATOR + "' ends the header"
                                    : "spaces stand beside the '" + SEPARATOR + "'",
                    "begin the file with title=, type= and status= lines, then a line of exactly " + SEPARATOR));
            return Optional.empty();
        }
        Map<String, Value> values = new TreeMap<>();
        boolean sound = true;
        for (int i = 0; i < end; i++) {
            sound &= lines[i].isEmpty() || take(file, lines[i], i + 1, values, findings);
        }
        return sound ? Optional.of(new Header(file, values, end + 2)) : Optional.empty();
    }

    private static int separator(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].strip().equals(SEPARATOR)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean take(
            String file, String line, int number, Map<String, Value> values, Consumer<Diagnostic> findings) {
        int sign = line.indexOf('=');
        if (line.isBlank() || sign < 0 || line.substring(0, sign).isBlank()) {
            findings.accept(Diagnostic.error(
                    new SourceLocation(file, number, 1),
                    ContentCode.HEADER_LINE,
                    "this line of the header is not key=value",
                    "write key=value, or move the line below " + SEPARATOR));
            return false;
        }
        String key = line.substring(0, sign).strip();
        String value = line.substring(sign + 1);
        int start = line.length() - value.stripLeading().length();
        int column = 1 + line.codePointCount(0, start);
        SourceLocation place = new SourceLocation(file, number, column);
        int odd = key.equals("title") || key.equals("summary") ? -1 : Signs.firstUnseenIn(value);
        odd = odd < 0 && STRICT.contains(key) ? Signs.firstIn(value.strip()) : odd;
        int oddInKey = Signs.firstIn(key);
        if (odd >= 0 || oddInKey >= 0) {
            String text = odd >= 0 && oddInKey < 0 ? value : line;
            int at = oddInKey >= 0 ? line.indexOf(key) + oddInKey : odd;
            int before = oddInKey >= 0 ? at : line.length() - value.length() + odd;
            String plain = Signs.plain(key) + "="
                    + (STRICT.contains(key) ? Signs.plain(value) : Signs.withoutUnseen(value)).strip();
            findings.accept(Diagnostic.error(
                    new SourceLocation(file, number, 1 + line.codePointCount(0, before)),
                    ContentCode.SIGN,
                    Signs.name(text.codePointAt(at)) + " stands " + Signs.where(text, at)
                            + ", where it can't be told from another sign",
                    "type the line anew, without copying: '" + plain + "'"));
            return false;
        }
        Value first = values.putIfAbsent(key, new Value(value.strip(), place));
        if (first != null) {
            String message = "the key '" + key + "' stands here again; it is already on line "
                    + first.place().line();
            findings.accept(Diagnostic.error(
                    new SourceLocation(file, number, 1), ContentCode.DUPLICATE_KEY, message, "remove one of the two"));
        }
        return first == null;
    }

    /** The value of a key, or empty if it is missing or blank. */
    Optional<Value> value(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(value -> !value.text().isEmpty());
    }
}
