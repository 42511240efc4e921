package dev.prospectus.yaml;

import dev.prospectus.source.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotes and brackets of one line that are missing, or are not those that were meant. */
final class MarkSlips {

    private static final Pattern VALUE = Pattern.compile("^([^\\s:'\"\\[{#][^:]*: +)?(.*?)(\\s+#.*)?$");
    private static final Pattern WHOLE_LINE = Pattern.compile("^(['\"])([a-z][a-z0-9-]*): +(.*?)\\1?$");
    private static final Pattern NO_COMMA = Pattern.compile("([^,{\\[\\s])( +)([a-z][a-z0-9-]*): ");
    private static final Pattern COLOUR = Pattern.compile("([:,\\[{]\\s+)(#[^\\s,\\]}#]+)");

    private final FileLines lines;
    private final int number;
    private final List<Slip> found = new ArrayList<>();
    private final String before;
    private final String value;
    private final String after;

    private MarkSlips(FileLines lines, int number) {
        this.lines = lines;
        this.number = number;
        FileLines.Parts parts = lines.parts(number);
        Matcher matcher = VALUE.matcher(parts.content());
        boolean matches = matcher.matches();
        String key = matches && matcher.group(1) != null ? matcher.group(1) : "";
        before = parts.white() + parts.dashes() + key;
        value = matches ? matcher.group(2).strip() : "";
        after = matches && matcher.group(3) != null ? matcher.group(3) : "";
    }

    static List<Slip> in(FileLines lines, int number) {
        MarkSlips slips = new MarkSlips(lines, number);
        if (!slips.value.isEmpty()) {
            slips.quotes();
            slips.curlyQuotes();
            slips.brackets();
        }
        return slips.found;
    }

    /** Values with the last quote or bracket of a pair, but not the first. */
    static List<Slip> unopened(FileLines lines, int number) {
        String line = lines.line(number);
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        boolean alone = (last == '"' && line.indexOf('"') == line.length() - 1 && !line.matches(".*[0-9]\"$"))
                || (last == ']' && line.indexOf('[') < 0)
                || (last == '}' && line.indexOf('{') < 0);
        return alone ? in(lines, number) : List.of();
    }

    /** A text between quotes that mean nothing inside it. */
    static String quoted(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        return "'" + text.replace("'", "''") + "'";
    }

    private void quotes() {
        char quote = value.charAt(0);
        char last = value.charAt(value.length() - 1);
        if (quote != '"' && quote != '\'') {
            if (value.length() > 1 && (last == '"' || last == '\'') && value.indexOf(last) == value.length() - 1) {
                add(
                        before.length() + value.length() - 1,
                        "this quote closes a text, but none opens it",
                        quoted(value.substring(0, value.length() - 1)));
            }
            return;
        }
        Matcher whole = WHOLE_LINE.matcher(value);
        if (whole.matches() && lines.keys().contains(whole.group(2))) {
            add(
                    before.length(),
                    "the quotes stand round the key as well",
                    whole.group(2) + ": " + quoted(whole.group(3)));
        }
        int end = closing(value, quote);
        if (end < 0) {
            boolean mixed = value.length() > 1 && (last == '"' || last == '\'') && last != quote;
            add(
                    before.length(),
                    mixed
                            ? "the text begins with one kind of quote and ends with another"
                            : "this quote is never closed",
                    mixed ? quoted(value.substring(1, value.length() - 1)) : value + quote);
        } else if (end < value.length() - 1) {
            boolean framed = last == quote && value.length() > 1;
            add(
                    before.length() + end,
                    "this sign ends the quotation, although the text goes on",
                    quoted(framed ? value.substring(1, value.length() - 1) : value));
        }
    }

    /** The place of the closing quote of a value that begins with one; -1 if there is none. */
    private static int closing(String value, char quote) {
        for (int i = 1; i < value.length(); i++) {
            if (quote == '"' && value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == quote) {
                boolean doubled = quote == '\'' && i + 1 < value.length() && value.charAt(i + 1) == quote;
                if (!doubled) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private void curlyQuotes() {
        int first = value.codePointAt(0);
        int last = value.codePointBefore(value.length());
        boolean opens = Signs.isQuote(first);
        boolean closes = Signs.isQuote(last);
        if (!opens && !closes) {
            return;
        }
        boolean framed = value.length() > 2
                && (opens || first == '"' || first == '\'')
                && (closes || last == '"' || last == '\'');
        String text = framed
                ? value.substring(Character.charCount(first), value.length() - Character.charCount(last))
                : value;
        int sign = opens ? first : last;
        found.add(slip(
                before.length() + (opens ? 0 : value.length() - 1),
                YamlCode.SIGN,
                Signs.name(sign) + " is not a quote for YAML",
                quoted(text),
                Slip.Kind.SIGN));
    }

    private void brackets() {
        StringBuilder open = new StringBuilder();
        int wrong = -1;
        int spare = -1;
        char quote = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && (i == 0 || "[{,: ".indexOf(value.charAt(i - 1)) >= 0)) {
                quote = c;
            } else if (c == '[' || c == '{') {
                open.append(c == '[' ? ']' : '}');
            } else if (c == ']' || c == '}') {
                if (open.isEmpty() && i > 0 && value.charAt(0) != c) {
                    spare = i;
                } else if (open.isEmpty() || open.charAt(open.length() - 1) != c) {
                    wrong = i;
                }
                open.setLength(Math.max(0, open.length() - 1));
            }
        }
        boolean flow = value.charAt(0) == '[' || value.charAt(0) == '{';
        if (flow && spare >= 0) {
            add(
                    before.length() + spare,
                    "this bracket closes nothing",
                    value.substring(0, spare) + value.substring(spare + 1));
        } else if (flow && wrong >= 0) {
            char meant = value.charAt(wrong) == ']' ? '}' : ']';
            add(
                    before.length() + wrong,
                    "this bracket does not close the one that is open",
                    value.substring(0, wrong) + meant + value.substring(wrong + 1));
        } else if (flow && open.length() > 0) {
            String closed = value.replaceAll(",\\s*$", "") + open.reverse();
            add(before.length(), "this bracket is never closed", closed);
            if (quote != 0) {
                add(
                        before.length() + value.lastIndexOf(quote),
                        "this quote is never closed",
                        value.replaceFirst("\\s*([\\]}]+)$", quote + "$1"));
            }
        } else if (spare == value.length() - 1) {
            add(
                    before.length() + spare,
                    "this bracket closes a list, but none opens it",
                    (value.charAt(spare) == ']' ? '[' : '{') + value);
        }
        if (flow && quote != 0) {
            int at = value.lastIndexOf(quote);
            add(
                    before.length() + at,
                    "this quote is never closed",
                    value.substring(0, at) + value.substring(at).replaceFirst("(?=[,\\]}])", String.valueOf(quote)));
        }
        if (flow || value.indexOf('{') >= 0) {
            commas();
            comment();
        }
    }

    private void commas() {
        Matcher gap = NO_COMMA.matcher(value);
        int from = 0;
        while (gap.find(from)) {
            if (lines.keys().contains(gap.group(3))) {
                add(
                        before.length() + gap.end(1),
                        "a comma is missing here",
                        value.substring(0, gap.end(1)) + "," + value.substring(gap.end(1)));
            }
            from = gap.end(1);
        }
    }

    /** A colour without quotes makes the rest of the line a comment. */
    private void comment() {
        String all = value + after;
        Matcher comment = COLOUR.matcher(all);
        if (comment.find()) {
            String sign = comment.group(2);
            found.add(lines.slip(
                    Slip.Kind.MARK,
                    number,
                    before.length() + comment.start(2),
                    YamlCode.SYNTAX,
                    "'" + sign + "' begins a comment here, so that the bracket before it is never closed",
                    "put quotes around it: \"" + sign + "\"",
                    before + comment.replaceAll("$1\"$2\"")));
        }
    }

    private void add(int column, String message, String meant) {
        found.add(slip(column, YamlCode.SYNTAX, message, meant, Slip.Kind.MARK));
    }

    private Slip slip(int column, String code, String message, String meant, Slip.Kind kind) {
        String line = before + meant + after;
        return lines.slip(kind, number, column, code, message, "write '" + (before + meant).strip() + "'", line);
    }
}
