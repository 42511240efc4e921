package dev.prospectus.jbake;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.Signs;
import dev.prospectus.source.SourceLocation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

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

    /** What may be meant for the separator: signs of one kind. */
    private static final Pattern RULE = Pattern.compile("\\s*(?:~{2,}|-{3,}|={3,}|_{3,}|\\*{3,}|[~-]{3,})\\s*");

    /** A line of a header, or an empty one. */
    private static final Pattern PAIR = Pattern.compile("^\\s*(?:[A-Za-z][\\w.-]*\\s*[=:]|$)");

    /** A line of a header with another sign between key and value. */
    private static final Pattern COLON = Pattern.compile("([A-Za-z][\\w.-]*)\\s*:\\s*(.+)");

    /** A value and the place where it begins. */
    record Value(String text, SourceLocation place) {}

    /** Reads the header. The result is empty if JBake would not accept it; a finding says why. */
    static Optional<Header> read(String file, String text, Consumer<Diagnostic> findings) {
        String[] lines = text.split("\n", -1);
        int end = separator(lines);
        if (end < 0 || !lines[end].equals(SEPARATOR)) {
            findings.accept(
                    text.isBlank()
                            ? missing(file, "the file is empty")
                            : end < 0 ? withoutEnd(file, lines) : besideSpaces(file, end));
            return Optional.empty();
        }
        Map<String, Value> values = new TreeMap<>();
        boolean sound = true;
        for (int i = 0; i < end; i++) {
            sound &= lines[i].isEmpty() || take(file, lines[i], i + 1, values, findings);
        }
        return sound ? Optional.of(new Header(file, values, end + 2)) : Optional.empty();
    }

    private static Diagnostic missing(String file, String message) {
        return Diagnostic.error(
                new SourceLocation(file, 1, 1),
                ContentCode.NO_HEADER,
                message,
                "begin the file with title=, type= and status= lines, then a line of exactly " + SEPARATOR);
    }

    private static Diagnostic besideSpaces(String file, int end) {
        return Diagnostic.error(
                new SourceLocation(file, end + 1, 1),
                ContentCode.NO_HEADER,
                "spaces stand beside the '" + SEPARATOR + "'",
                "write exactly " + SEPARATOR);
    }

    private static Diagnostic withoutEnd(String file, String[] lines) {
        Optional<String> converted = FrontMatter.inJBakesForm(lines);
        if (converted.isPresent()) {
            return Diagnostic.error(
                    new SourceLocation(file, 1, 1),
                    ContentCode.NO_HEADER,
                    "the header has the form of another system, between two lines of '" + lines[0].strip() + "'",
                    "put these lines in its place, including the two lines around it:\n" + converted.get());
        }
        for (int i = 0; i < lines.length; i++) {
            boolean rule = RULE.matcher(lines[i]).matches();
            if (rule && i > 0) {
                return Diagnostic.error(
                        new SourceLocation(file, i + 1, 1),
                        ContentCode.NO_HEADER,
                        "this line should end the header, with exactly six '~': '" + SEPARATOR + "'",
                        "write " + SEPARATOR);
            } else if (!rule && !PAIR.matcher(lines[i]).find()) {
                break; // No line of a header.
            }
        }
        return missing(file, "no line of '" + SEPARATOR + "' ends the header");
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
                    COLON.matcher(line.strip()).matches()
                            ? "write " + COLON.matcher(line.strip()).replaceFirst("$1=$2")
                            : "write key=value, or move the line below " + SEPARATOR));
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
                    Signs.mistaken(text, at),
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

    /** A key that may be meant for another, which is missing: one that is similar and none of those that are known. */
    Optional<Map.Entry<String, Value>> mistyped(String missing, Set<String> known) {
        Map<String, Value> others = new TreeMap<>(values);
        others.keySet().removeAll(known);
        Optional<String> similar = DidYouMean.among(others.keySet(), missing);
        return others.entrySet().stream()
                .filter(entry -> similar.equals(Optional.of(entry.getKey())))
                .findFirst();
    }

    /** The value of a key, or empty if it is missing or blank. */
    Optional<Value> value(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(value -> !value.text().isEmpty());
    }
}
