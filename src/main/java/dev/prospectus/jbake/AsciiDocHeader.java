package dev.prospectus.jbake;

import dev.prospectus.source.SourceLocation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a file in AsciiDoc in AsciiDoc's own form: title, author, revision and {@code :name: value} lines. JBake takes the
 * title, the revision's date, and every attribute that begins with {@code jbake-} without that beginning. Read here as Asciidoctor
 * reads it, so that a page is known without starting that.
 */
final class AsciiDocHeader {

    private static final String JBAKE = "jbake-";

    private static final Pattern TITLE = Pattern.compile("[=#]\\s+(\\S.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile(":(!?[\\w-]+!?):(?:\\s+(.*))?");

    /** Names with an address or without, several between semicolons. */
    private static final Pattern AUTHOR = Pattern.compile("[\\p{L}\\p{N}_][^:=\\[\\]|]*");

    /** A version, a date and a remark; each but one may be missing. */
    private static final Pattern REVISION =
            Pattern.compile("(?:[^\\d{,]*([^,]*),)?\\s*((?!:)[^:]*?)\\s*(?:(?<!,):\\s*(.*))?");

    /** The keys that Asciidoctor makes of the lines below the title. */
    private static final Set<String> FROM_REVISION = Set.of("author", "email", "revdate", "revnumber", "revremark");

    private final String file;
    private final String[] lines;
    private final Map<String, Header.Value> values = new TreeMap<>();
    private int at;

    private AsciiDocHeader(String file, String[] lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Whether a file begins with a line that only such a header has. */
    static boolean begins(String[] lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("//")) {
                return TITLE.matcher(line).matches()
                        || ATTRIBUTE.matcher(line.stripTrailing()).matches();
            }
        }
        return false;
    }

    /** By key; empty for a file that begins with its text. */
    static Map<String, Header.Value> values(String file, String[] lines) {
        AsciiDocHeader header = new AsciiDocHeader(file, lines);
        header.read();
        return header.values;
    }

    private void read() {
        attributes(true);
        Optional<String> title = title();
        if (title.isPresent()) {
            put(
                    "title",
                    title.get(),
                    2
                            + lines[at].length()
                            - lines[at].substring(1).stripLeading().length()
                            - 1);
            at += isUnderlined() ? 2 : 1;
            comments();
            if (at < lines.length && AUTHOR.matcher(lines[at]).matches()) {
                at++;
                comments();
                revision();
            }
            attributes(false);
        }
        // JBake's own key comes before the revision's.
        Optional.ofNullable(values.remove("revdate")).ifPresent(date -> values.putIfAbsent("date", date));
        values.keySet().removeAll(FROM_REVISION);
    }

    private Optional<String> title() {
        if (at >= lines.length) {
            return Optional.empty();
        }
        Matcher title = TITLE.matcher(lines[at]);
        if (title.matches()) {
            return Optional.of(title.group(1).strip());
        }
        return isUnderlined() ? Optional.of(lines[at].strip()) : Optional.empty();
    }

    /** Whether a line of equals signs as long as the title stands below it. */
    private boolean isUnderlined() {
        return !lines[at].startsWith("=")
                && !lines[at].isBlank()
                && at + 1 < lines.length
                && lines[at + 1].matches("={2,}")
                && Math.abs(lines[at + 1].length() - lines[at].length()) <= 1;
    }

    private void revision() {
        if (at >= lines.length || lines[at].isBlank() || lines[at].startsWith(":")) {
            return;
        }
        Matcher revision = REVISION.matcher(lines[at]);
        if (revision.matches()) {
            String date = revision.group(2);
            boolean version = revision.group(1) == null && date.matches("v\\d.*");
            if (!version && !date.isEmpty()) {
                put("revdate", date, lines[at].indexOf(date) + 1);
            }
            at++;
        }
    }

    private void comments() {
        while (at < lines.length && lines[at].startsWith("//") && !lines[at].startsWith("///")) {
            at++;
        }
    }

    /** @param beforeTitle where empty lines are passed over */
    private void attributes(boolean beforeTitle) {
        while (at < lines.length) {
            comments();
            Matcher attribute = ATTRIBUTE.matcher(at < lines.length ? lines[at].stripTrailing() : "");
            if (attribute.matches()) {
                attribute(attribute);
            } else if (at < lines.length && beforeTitle && lines[at].isBlank()) {
                at++;
            } else {
                return;
            }
        }
    }

    private void attribute(Matcher attribute) {
        int line = at;
        StringBuilder value =
                new StringBuilder(Optional.ofNullable(attribute.group(2)).orElse(""));
        // A backslash lets the value go on in the next line.
        while (value.toString().endsWith(" \\") && at + 1 < lines.length) {
            at++;
            value.setLength(value.length() - 1);
            value.append(lines[at].strip());
        }
        at++;
        String name = attribute.group(1);
        if (name.startsWith(JBAKE) || name.equals("revdate")) {
            int column = 1 + Math.max(0, lines[line].indexOf(value.toString()));
            values.put(
                    name.startsWith(JBAKE) ? name.substring(JBAKE.length()) : name,
                    new Header.Value(value.toString().strip(), new SourceLocation(file, line + 1, column)));
        }
    }

    private void put(String key, String value, int column) {
        values.putIfAbsent(key, new Header.Value(value, new SourceLocation(file, at + 1, Math.max(1, column))));
    }
}
