package dev.prospectus.yaml;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a data file as an editor sees them, whether or not a parser can read them. */
final class FileLines {

    /** White space, also what only looks like it or can't be seen. */
    static final String WHITE =
            "[\\s\\p{Z}\\x{FEFF}\\x{200B}-\\x{200F}\\x{2060}\\x{00AD}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]";

    private static final Pattern PARTS = Pattern.compile("^(" + WHITE + "*)((?:-" + WHITE + "+)*+)(.*)$");
    private static final Pattern ENTRY = Pattern.compile("^\\s*+(?:-(?: .*)?|[a-z][a-z0-9-]*+:(?: .*)?)$");
    private static final Pattern BAR =
            Pattern.compile("^\\s*+((?:- +)*+)[^\\s#'\"\\[{][^#]*?(?::|-) +[|>][+-]?[0-9]?[+-]?\\s*(?: #.*)?$");

    /** Longer lines are left alone: nobody slips in them who could read a hint. */
    private static final int LONGEST = 2_000;

    private final String file;
    private final List<String> lines;
    private final Set<String> keys;
    private final BitSet texts = new BitSet();

    /** @param keys the keys that this kind of file has, on whatever level */
    FileLines(String file, String text, Set<String> keys) {
        this.file = file;
        this.lines = Arrays.asList(text.split("\n", -1));
        this.keys = keys;
        int bar = -1;
        for (int i = 1; i <= lines.size(); i++) {
            if (line(i).length() > LONGEST) {
                texts.set(i);
            } else if (bar >= 0 && (line(i).isBlank() || indent(i) > bar)) {
                texts.set(i);
            } else {
                Matcher opening = BAR.matcher(line(i));
                bar = opening.matches() ? indent(i) + opening.group(1).length() : -1;
            }
        }
    }

    /** Whether a line begins a key or an item of a list, in the form that both must have. */
    static boolean beginsEntry(String line) {
        return ENTRY.matcher(line).matches();
    }

    int count() {
        return lines.size();
    }

    Set<String> keys() {
        return keys;
    }

    String line(int number) {
        return lines.get(number - 1);
    }

    /** Whether a line is part of a block of text behind a bar. */
    boolean isText(int number) {
        return texts.get(number);
    }

    /** Whether a line holds neither a key nor a value. */
    boolean isEmpty(int number) {
        String plain = line(number).strip();
        return plain.isEmpty() || (plain.startsWith("#") && !isText(number));
    }

    /** How many signs of white space a line begins with. */
    int indent(int number) {
        return parts(number).white().length();
    }

    /** Where the key or value of a line begins: behind its white space and the dashes of its lists. */
    int content(int number) {
        Parts parts = parts(number);
        return parts.white().length() + parts.dashes().length();
    }

    /** @param dashes of lists that begin on this line, with the white space behind each */
    record Parts(String white, String dashes, String content) {}

    Parts parts(int number) {
        Matcher matcher = PARTS.matcher(line(number));
        return matcher.matches()
                ? new Parts(matcher.group(1), matcher.group(2), matcher.group(3))
                : new Parts("", "", line(number));
    }

    /** The key with which a line begins, if it is one of those that this kind of file has; else nothing. */
    String key(int number) {
        String content = parts(number).content();
        int colon = content.indexOf(':');
        String key = colon < 0 ? "" : content.substring(0, colon);
        return keys.contains(key) ? key : "";
    }

    /** The last of the lines that stand deeper than a line, blank lines between them included. */
    int lastDeeper(int number) {
        int last = number;
        for (int i = number + 1; i <= lines.size() && (isEmpty(i) || indent(i) > indent(number)); i++) {
            last = line(i).isBlank() ? last : i;
        }
        return last;
    }

    /**
     * A slip in one line.
     *
     * @param column counted from 0 in UTF-16 units
     * @param meant the line as it was meant
     */
    Slip slip(Slip.Kind kind, int number, int column, String code, String message, String hint, String meant) {
        return new Slip(error(number, column, code, message, hint), number, List.of(meant), kind);
    }

    /** @param column counted from 0 in UTF-16 units */
    Diagnostic error(int number, int column, String code, String message, String hint) {
        String line = line(number);
        int points = line.codePointCount(0, Math.min(column, line.length()));
        return Diagnostic.error(new SourceLocation(file, number, points + 1), code, message, hint);
    }
}
