package dev.prospectus.jbake;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.Signs;
import dev.prospectus.source.SourceLocation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The header of a content file: lines of {@code key=value} above {@code ~~~~~~}. JBake skips a page with an invalid
 * header and only logs it; here every error is a finding. The form of other systems, YAML between lines of {@code ---}, is read too, and AsciiDoc's own.
 *
 * @param values by key
 * @param bodyLine the first line after the separator
 * @param ofJBake whether JBake reads it as well
 */
record Header(String file, Map<String, Value> values, int bodyLine, boolean ofJBake) {

    static final String SEPARATOR = "~~~~~~";

    /** The keys whose values are words to choose from, or dates. */
    private static final Set<String> STRICT = Set.of("type", "status", "date");

    /** What may be meant for the separator: signs of one kind. */
    private static final Pattern RULE = Pattern.compile("\\s*(?:~{2,}|-{3,}|={3,}|_{3,}|\\*{3,}|[~-]{3,})\\s*");

    /** A line of a header, or an empty one. */
    private static final Pattern PAIR = Pattern.compile("^\\s*(?:[A-Za-z][\\w.-]*\\s*[=:]|$)");

    /** A line of a header with another sign between key and value. */
    private static final Pattern COLON = Pattern.compile("([A-Za-z][\\w.-]*)\\s*:\\s*(.+)");

    /** The beginning of a header that nothing ends. */
    private static final Pattern BEGINNING = Pattern.compile("^\\s*(?:title|type|status|date|tags)\\s*=");

    /** The keys that JBake knows with any capitals. */
    private static final Set<String> ANY_CASE = Set.of("date", "tags", "cached");

    /** A value and the place where it begins. */
    record Value(String text, SourceLocation place) {}

    /** Reads the header. The result is empty if JBake would not accept it; a finding says why. */
    static Optional<Header> read(String file, String text, ContentSettings settings, Consumer<Diagnostic> findings) {
        String[] lines = text.split("\n", -1);
        // A text about JBake may show JBake's own header.
        int end = ContentForm.isAsciiDoc(file) && AsciiDocHeader.begins(lines)
                ? -1
                : separator(lines, settings.separator());
        if (end < 0 || !lines[end].equals(settings.separator())) {
            if (end < 0 && ContentForm.isAsciiDoc(file) && !text.isBlank()) {
                return Optional.of(new Header(file, AsciiDocHeader.values(file, lines), 1, false));
            }
            Optional<FrontMatter> foreign = FrontMatter.in(lines).filter(FrontMatter::whole);
            if (end < 0 && foreign.isPresent()) {
                return of(file, foreign.get(), lines, findings);
            } else if (end < 0 && !text.isBlank() && isAllText(lines, settings)) {
                return Optional.of(new Header(file, new TreeMap<>(), 1, true));
            }
            findings.accept(
                    text.isBlank()
                            ? missing(file, "the file is empty", settings.separator())
                            : end < 0
                                    ? withoutEnd(file, lines, settings.separator())
                                    : besideSpaces(file, end, settings.separator()));
            int meant = end < 0 ? meantEnd(lines) : end;
            take(file, lines, meant, new TreeMap<>(), findings);
            return Optional.empty();
        }
        Map<String, Value> values = new TreeMap<>();
        boolean sound = take(file, lines, end, values, findings);
        return sound ? Optional.of(new Header(file, values, end + 2, true)) : Optional.empty();
    }

    /** A header in the form of another system, with the same checks. */
    private static Optional<Header> of(
            String file, FrontMatter foreign, String[] lines, Consumer<Diagnostic> findings) {
        Map<String, Value> values = new TreeMap<>();
        boolean sound = true;
        for (Map.Entry<String, String> entry : foreign.values().entrySet()) {
            int line = line(lines, foreign.end(), entry.getKey());
            sound &= take(file, entry.getKey() + "=" + entry.getValue(), line, values, findings);
        }
        values.replaceAll((key, value) ->
                new Value(value.text(), new SourceLocation(file, value.place().line(), 1)));
        return sound ? Optional.of(new Header(file, values, foreign.end() + 2, false)) : Optional.empty();
    }

    private static int line(String[] lines, int end, String key) {
        for (int i = 1; i < end; i++) {
            if (lines[i].toLowerCase(Locale.ROOT).startsWith(key)) {
                return i + 1;
            }
        }
        return 1;
    }

    /** Whether a file without a header is a page all the same, since the site's settings say type and status of such files. */
    private static boolean isAllText(String[] lines, ContentSettings settings) {
        return !settings.defaultType().isEmpty()
                && !settings.defaultStatus().isEmpty()
                && !FrontMatter.in(lines).isPresent()
                && !BEGINNING.matcher(lines[0]).find()
                && mistaken(lines).isEmpty();
    }

    private static Diagnostic missing(String file, String message, String separator) {
        return Diagnostic.error(
                new SourceLocation(file, 1, 1),
                ContentCode.NO_HEADER,
                message,
                "begin the file with title=, type= and status= lines, then a line of exactly " + separator);
    }

    private static Diagnostic besideSpaces(String file, int end, String separator) {
        return Diagnostic.error(
                new SourceLocation(file, end + 1, 1),
                ContentCode.NO_HEADER,
                "spaces stand beside the '" + separator + "'",
                "write exactly " + separator);
    }

    private static Diagnostic withoutEnd(String file, String[] lines, String separator) {
        Optional<FrontMatter> foreign = FrontMatter.in(lines);
        if (foreign.isPresent()) {
            return Diagnostic.error(
                    new SourceLocation(file, 1, 1),
                    ContentCode.NO_HEADER,
                    "the header has the form of another system, between two lines of '" + lines[0].strip()
                            + "', and says more than is read of such",
                    "put these lines in its place, including the two lines around it:\n"
                            + foreign.get().lines());
        }
        return mistaken(lines)
                .map(line -> Diagnostic.error(
                        new SourceLocation(file, line, 1),
                        ContentCode.NO_HEADER,
                        "this line should end the header, "
                                + (separator.equals(SEPARATOR) ? "with exactly six '~': '" : "as '") + separator + "'",
                        "write " + separator))
                .orElseGet(() -> missing(file, "no line of '" + separator + "' ends the header", separator));
    }

    /** The line that may be meant for the end of a header: a rule below lines of one. */
    private static Optional<Integer> mistaken(String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            boolean rule = RULE.matcher(lines[i]).matches();
            if (rule && i > 0) {
                return Optional.of(i + 1);
            } else if (!rule && !PAIR.matcher(lines[i]).find()) {
                break; // No line of a header.
            }
        }
        return Optional.empty();
    }

    private static int separator(String[] lines, String separator) {
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].strip().equals(separator)) {
                return i;
            }
        }
        return -1;
    }

    /** How many lines stand above what may be meant for the end of a header; none where nothing tells. */
    private static int meantEnd(String[] lines) {
        return FrontMatter.in(lines).isPresent() ? 0 : mistaken(lines).orElse(1) - 1;
    }

    /** Whether the lines above the end of a header can be read. */
    private static boolean take(
            String file, String[] lines, int end, Map<String, Value> values, Consumer<Diagnostic> findings) {
        boolean sound = true;
        for (int i = 0; i < end; i++) {
            sound &= lines[i].isEmpty() || take(file, lines[i], i + 1, values, findings);
        }
        return sound;
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
        String typed = line.substring(0, sign).strip();
        String small = typed.toLowerCase(Locale.ROOT);
        String key = ANY_CASE.contains(small) ? small : typed;
        String value = line.substring(sign + 1);
        int start = line.length() - value.stripLeading().length();
        int column = 1 + line.codePointCount(0, start);
        SourceLocation place = new SourceLocation(file, number, column);
        int odd = key.equals("title") || key.equals("summary") ? -1 : Signs.firstUnseenIn(value);
        odd = odd < 0 && STRICT.contains(key) ? Signs.firstIn(value.strip()) : odd;
        int oddInKey = Signs.firstIn(key);
        if (odd >= 0 || oddInKey >= 0) {
            String text = odd >= 0 && oddInKey < 0 ? value : line;
            int at = oddInKey >= 0 ? line.indexOf(typed) + oddInKey : odd;
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

    /** How a line of this header says something. */
    String line(String key, String value) {
        return !ofJBake && ContentForm.isAsciiDoc(file)
                ? key.equals("title") ? "= " + value : ":jbake-" + key + ": " + value
                : key + "=" + value;
    }

    /** The value of a key, or empty if it is missing or blank. */
    Optional<Value> value(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(value -> !value.text().isEmpty());
    }
}
