package dev.prospectus.yaml;

import dev.prospectus.source.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that YAML takes for something else, and keys that it takes for text. */
final class TextSlips {

    private static final Pattern VALUE = Pattern.compile("^([^\\s:'\"\\[{#][^:]*: +)?(\\S.*)$");
    private static final Pattern NO_BAR = Pattern.compile("^([a-z][a-z0-9-]*:)\\s*([Il1!/\\\\\\x{00A6}'\"]?)$");
    private static final Pattern KEY_IN_TEXT = Pattern.compile("^\\s+([a-z][a-z0-9-]*):(?: .*)?$");
    private static final Pattern MARKDOWN = Pattern.compile("^\\s*(?:#|[-*+>] |[0-9]+[.)] ).*");

    /** What YAML takes for something else at the beginning of a value. */
    private static final String SPECIAL = "[]{}&*!|>%@`#?-,";

    private TextSlips() {}

    static List<Slip> in(FileLines lines, int number) {
        List<Slip> found = new ArrayList<>();
        unquoted(lines, number, found);
        dashes(lines, number, found);
        valueAndBlock(lines, number, found);
        ColonSlips.find(lines, number, found);
        return found;
    }

    private static void unquoted(FileLines lines, int number, List<Slip> found) {
        FileLines.Parts parts = lines.parts(number);
        Matcher matcher = VALUE.matcher(parts.content());
        if (!matcher.matches() || "\"'|>".indexOf(matcher.group(2).charAt(0)) >= 0) {
            return;
        }
        String key = matcher.group(1) == null ? "" : matcher.group(1);
        boolean unknown = !key.isEmpty() && lines.key(number).isEmpty();
        String before = parts.white() + parts.dashes() + (unknown ? "" : key);
        String value = (unknown ? parts.content() : matcher.group(2)).stripTrailing();
        if (value.startsWith("- ") || (key.isEmpty() && parts.dashes().isEmpty())) {
            list(lines, number, before, value, found);
            return;
        }
        if ("[{".indexOf(value.charAt(0)) >= 0 && "]}".indexOf(value.charAt(value.length() - 1)) >= 0) {
            return;
        }
        int colon = value.indexOf(": ");
        boolean odd = colon >= 0 || value.endsWith(":") || SPECIAL.indexOf(value.charAt(0)) >= 0;
        if (!odd) {
            return;
        }
        String meant = MarkSlips.quoted(Signs.isQuote(value.codePointAt(0)) ? value.substring(1) : value);
        String message = colon >= 0
                ? "': ' within a text needs quotes around the whole text"
                : "a text that begins with '" + value.charAt(0) + "' needs quotes";
        String hint = "put quotes around it: '" + (before + meant).strip() + "'";
        int column = before.length() + Math.max(0, colon);
        found.add(lines.slip(Slip.Kind.QUOTES, number, column, YamlCode.SYNTAX, message, hint, before + meant));
        int last = lines.lastDeeper(number);
        if (last > number && last < number + 9 && value.indexOf('"') < 0) {
            goesOn(lines, number, last, before + '"' + value, found);
        }
    }

    /** A text over several lines. */
    private static void goesOn(FileLines lines, int number, int last, String first, List<Slip> found) {
        List<String> meant = new ArrayList<>(List.of(first));
        int column = lines.content(number);
        int place = number;
        for (int i = number + 1; i <= last; i++) {
            meant.add(i == last ? lines.line(i).stripTrailing() + '"' : lines.line(i));
            int colon = lines.line(i).indexOf(": ");
            if (!lines.key(i).isEmpty() || !lines.parts(i).dashes().isEmpty()) {
                return;
            }
            if (colon >= 0 && place == number) {
                place = i;
                column = colon;
            }
        }
        if (String.join("", meant).indexOf('"') == String.join("", meant).lastIndexOf('"', first.length() - 1)) {
            found.add(new Slip(
                    lines.error(
                            place,
                            column,
                            YamlCode.SYNTAX,
                            "': ' within a text needs quotes around the whole text",
                            "put a quote in front of the text on line " + number + ", and one behind it on line "
                                    + last),
                    number,
                    meant,
                    Slip.Kind.QUOTES));
        }
    }

    /** A list that begins on the line of its key. */
    private static void list(FileLines lines, int number, String before, String value, List<Slip> found) {
        if (value.startsWith("- ") && before.stripTrailing().endsWith(":")) {
            boolean more = lines.lastDeeper(number) > number;
            found.add(lines.slip(
                    Slip.Kind.MARK,
                    number,
                    before.length(),
                    YamlCode.SYNTAX,
                    "a list can't begin here",
                    more
                            ? "move '" + value + "' to a line of its own, above those of the other items"
                            : "write '" + before.strip() + " [" + value.substring(2) + "]'",
                    more ? before.stripTrailing() : before + "[" + value.substring(2) + "]"));
        }
    }

    /** A key whose text stands on the lines below, without the bar that keeps its lines apart. */
    static List<Slip> lostBar(FileLines lines, int number) {
        FileLines.Parts parts = lines.parts(number);
        Matcher key = NO_BAR.matcher(parts.content());
        int last = deepestText(lines, number);
        if (!key.matches() || last == number || (key.group(2).isEmpty() && !needsBar(lines, number + 1, last))) {
            return List.of();
        }
        String meant = key.group(1) + " |";
        String message = key.group(2).isEmpty()
                ? "the bar behind '" + key.group(1) + "' is missing, although several lines of text follow"
                : "'" + key.group(2) + "' is not the bar that begins several lines of text";
        return List.of(lines.slip(
                key.group(2).isEmpty() ? Slip.Kind.LOST : Slip.Kind.MARK,
                number,
                lines.content(number) + key.end(1),
                YamlCode.SYNTAX,
                message,
                "write '" + meant + "'",
                parts.white() + parts.dashes() + meant));
    }

    /** The last line below a key that stands deeper. A line that looks like a comment may be a heading. */
    private static int deepestText(FileLines lines, int number) {
        int last = number;
        int base = lines.content(number);
        for (int i = number + 1; i <= lines.count(); i++) {
            if (!lines.line(i).isBlank()) {
                if (lines.indent(i) <= base) {
                    break;
                }
                last = i;
            }
        }
        return last;
    }

    /** Whether lines mean more than one paragraph of words, which needs no bar. */
    private static boolean needsBar(FileLines lines, int first, int last) {
        for (int i = first; i <= last; i++) {
            String line = lines.line(i);
            if (line.isBlank() || MARKDOWN.matcher(line).matches() || line.contains(": ") || line.endsWith(":")) {
                return true;
            }
        }
        return false;
    }

    /** An item of a list without its dash, or a key with a dash too many. */
    private static void dashes(FileLines lines, int number, List<Slip> found) {
        FileLines.Parts parts = lines.parts(number);
        boolean beside = number > 1
                && !lines.parts(number - 1).dashes().isEmpty()
                && lines.indent(number - 1) == lines.indent(number)
                && !lines.isText(number - 1);
        if (parts.dashes().isEmpty() && beside && lines.key(number).isEmpty()) {
            found.add(dash(lines, number, Slip.Kind.MARK, parts.white(), ""));
        }
        if (parts.dashes().isEmpty()
                && parts.white().length() >= 2
                && !parts.content().startsWith("-")) {
            boolean deeper = number < lines.count() && lines.indent(number + 1) == lines.indent(number) + 2;
            found.add(dash(
                    lines,
                    number,
                    othersBeginSo(lines, number) ? Slip.Kind.LOST : Slip.Kind.UNUSUAL,
                    deeper ? parts.white() : parts.white().substring(2),
                    ", with the dash below those of the other items"));
        } else if (parts.dashes().equals("- ") && !lines.key(number).isEmpty()) {
            found.add(lines.slip(
                    Slip.Kind.LOST,
                    number,
                    lines.indent(number),
                    YamlCode.SYNTAX,
                    "a dash stands here, although no item of a list begins",
                    "write two spaces in place of the dash: '" + parts.content() + "'",
                    parts.white() + "  " + parts.content()));
        }
    }

    private static Slip dash(FileLines lines, int number, Slip.Kind kind, String white, String where) {
        String item = "- " + lines.parts(number).content();
        return lines.slip(
                kind,
                number,
                lines.content(number),
                YamlCode.SYNTAX,
                "a dash is missing: an item of the list begins here",
                "write '" + item + "'" + where,
                white + item);
    }

    /** Whether another item of the list begins with the same key, or the next key stands where those of an item do. */
    private static boolean othersBeginSo(FileLines lines, int number) {
        int next = number + 1;
        if (next <= lines.count()
                && !lines.isEmpty(next)
                && !lines.line(number).endsWith(":")
                && lines.indent(next) == lines.indent(number) + 2) {
            return true;
        }
        for (int i = 1; i <= lines.count(); i++) {
            if (lines.parts(i).dashes().equals("- ")
                    && lines.content(i) == lines.content(number)
                    && lines.key(i).equals(lines.key(number))) {
                return true;
            }
        }
        return false;
    }

    /** A value behind a key that has keys of its own below it. */
    private static void valueAndBlock(FileLines lines, int number, List<Slip> found) {
        FileLines.Parts parts = lines.parts(number);
        String key = lines.key(number);
        int next = number + 1;
        if (key.isEmpty()
                || parts.content().length() <= key.length() + 2
                || next > lines.count()
                || lines.key(next).isEmpty()
                || lines.indent(next) <= lines.content(number)) {
            return;
        }
        found.add(lines.slip(
                Slip.Kind.UNUSUAL,
                number,
                lines.content(number) + key.length() + 2,
                YamlCode.SYNTAX,
                "a value stands behind '" + key + "', although keys of its own follow below it",
                "write '" + key + ":' alone, and give the value to one of the keys below",
                parts.white() + parts.dashes() + key + ":"));
    }

    /** Keys that stand so deep that they became part of the text above. */
    static List<Slip> swallowed(FileLines lines) {
        List<Slip> found = new ArrayList<>();
        int bar = 0;
        for (int i = 1; i <= lines.count(); i++) {
            if (!lines.isText(i)) {
                bar = i;
                continue;
            }
            Matcher key = KEY_IN_TEXT.matcher(lines.line(i));
            if (!key.matches() || !lines.keys().contains(key.group(1))) {
                continue;
            }
            int end = i;
            while (end < lines.count() && lines.isText(end + 1)) {
                end++;
            }
            while (lines.line(end).isBlank()) {
                end--;
            }
            String text = lines.parts(bar).content().replaceAll(":.*$", "");
            int target = lines.content(bar);
            for (int up = bar; up > 0 && found.size() < 60; up--) {
                if (lines.isText(up) || lines.isEmpty(up) || (up < bar && lines.content(up) >= target)) {
                    continue;
                }
                target = lines.content(up);
                String message =
                        "'" + key.group(1) + "' stands so far right that it is part of the text of '" + text + "'";
                String as = up == bar ? text : lines.parts(up).content().replaceAll(":.*$", "");
                for (int last : new int[] {Math.min(end, lines.lastDeeper(i)), end}) {
                    found.add(IndentSlips.shift(
                            lines,
                            i,
                            last,
                            target,
                            message,
                            "begin in column " + (target + 1) + ", as '" + as + "' does on line " + up));
                }
            }
        }
        return found;
    }
}
