package dev.prospectus.markdown;

import dev.prospectus.markdown.Outline.Leftover;
import java.util.ArrayList;
import java.util.List;

/** Finds lines of a paragraph that were meant as rows of a table, items of a list or something that Markdown does not know. */
final class LeftLines {

    private final String source;
    private final String raw;
    private final List<Leftover> found;
    private final List<Line> lines = new ArrayList<>();

    /** @param from the offset of its first character that is no space */
    private record Line(int from, int to) {}

    private LeftLines(String source, String raw, List<Leftover> found) {
        this.source = source;
        this.raw = raw;
        this.found = found;
    }

    static void find(String source, String raw, int from, int to, List<Leftover> found) {
        LeftLines all = new LeftLines(source, raw, found);
        for (int start = from; start < to; ) {
            int end = source.indexOf('\n', start);
            end = end < 0 || end > to ? to : end;
            int first = start;
            while (first < end && " \t".indexOf(source.charAt(first)) >= 0) {
                first++;
            }
            all.lines.add(new Line(first, end));
            start = end + 1;
        }
        all.tables();
        all.lists();
        for (int i = 0; i < all.lines.size(); i++) {
            all.dialect(all.lines.get(i), i);
        }
    }

    private void tables() {
        for (int i = 0; i < lines.size(); i++) {
            if (isRule(lines.get(i)) && (i > 0 || bars(lines.get(i)) > 1)) {
                rule(i);
                return;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean framed = bars(line) > 1 && raw.charAt(line.from) == '|';
            boolean twice = i + 1 < lines.size() && bars(line) > 0 && bars(lines.get(i + 1)) == bars(line);
            if (framed || twice) {
                add(
                        line,
                        "readers see '" + excerpt(line)
                                + "' and no table: a line of dashes is missing below its first line",
                        "write a line " + ruleOf(cells(line)) + " below the first line of the table");
                return;
            }
        }
    }

    /** A line of dashes that makes no table of the lines around it. */
    private void rule(int i) {
        Line rule = lines.get(i);
        if (i == 0) {
            add(
                    rule,
                    "readers see '" + excerpt(rule) + "' and no table: its first line is missing",
                    "write the headings of the columns in a line above the dashes");
            return;
        }
        int headings = cells(lines.get(i - 1));
        if (headings != cells(rule)) {
            add(
                    rule,
                    "readers see '" + excerpt(rule) + "' and no table: the line above has " + headings
                            + (headings == 1 ? " cell" : " cells") + ", this one " + cells(rule),
                    "write " + ruleOf(headings));
        } else {
            add(
                    lines.get(i - 1),
                    "readers see '" + excerpt(lines.get(i - 1)) + "' and no table",
                    "leave a line empty above the first line of the table");
        }
    }

    /** Lines that begin as if each were an item. */
    private void lists() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (isStarred(line) && isStarred(next)) {
                add(
                        line,
                        "'" + excerpt(line) + "' is not a list item, because no space follows the mark",
                        "write '" + raw.charAt(line.from) + " ' in front of each item");
                return;
            }
            if (isDashed(line) && isDashed(next)) {
                add(
                        line,
                        "'" + excerpt(line) + "' is not a list item: Markdown does not know the long dash",
                        "write '- ' in its place, in front of each item");
                return;
            }
            if (letter(line) > 0 && letter(next) == letter(line) + 1) {
                add(
                        line,
                        "'" + excerpt(line) + "' is not a list item, and all items run into one line",
                        "write '1. ', '2. ' and so on in front of the items");
                return;
            }
        }
    }

    private void dialect(Line line, int number) {
        if (number > 0 && raw.startsWith(": ", line.from)) {
            add(
                    line,
                    "readers see '" + excerpt(line) + "' with its colon: Markdown has no lists of definitions here",
                    "write the term in bold in front of it, as in **Term**: meaning");
        } else if (raw.startsWith(":::", line.from)
                || raw.startsWith("!!! ", line.from)
                || raw.startsWith("???", line.from)) {
            add(
                    line,
                    "readers see '" + excerpt(line) + "' as it was typed",
                    "delete the line, and write a word in bold in front of the text instead, such as **Note:**");
        } else if (raw.startsWith("#######", line.from)) {
            add(
                    line,
                    "readers see '" + excerpt(line) + "' with its marks: a heading has six # at most",
                    "write '## ' in front of a heading");
        }
    }

    private boolean isStarred(Line line) {
        return line.to - line.from > 2
                && "*+".indexOf(raw.charAt(line.from)) >= 0
                && Character.isLetter(raw.charAt(line.from + 1));
    }

    private boolean isDashed(Line line) {
        return raw.startsWith("– ", line.from) || raw.startsWith("— ", line.from);
    }

    /** The letter that numbers a line, as in {@code a)} and {@code (b)}; 0 if none does. */
    private int letter(Line line) {
        int at = raw.startsWith("(", line.from) ? line.from + 1 : line.from;
        boolean numbered = at + 2 < line.to
                && ".)".indexOf(raw.charAt(at + 1)) >= 0
                && raw.charAt(at + 2) == ' '
                && Character.isLowerCase(raw.charAt(at));
        boolean bracketed =
                at > line.from && at + 2 < line.to && Character.isDigit(raw.charAt(at)) && raw.charAt(at + 1) == ')';
        return numbered || bracketed ? raw.charAt(at) : 0;
    }

    private boolean isRule(Line line) {
        boolean dash = false;
        boolean bar = false;
        for (int i = line.from; i < line.to; i++) {
            char c = source.charAt(i);
            dash |= c == '-';
            bar |= c == '|';
            if ("-:| \t".indexOf(c) < 0) {
                return false;
            }
        }
        return dash && bar;
    }

    private int bars(Line line) {
        int bars = 0;
        for (int i = line.from; i < line.to; i++) {
            bars += raw.charAt(i) == '|' ? 1 : 0;
        }
        return bars;
    }

    private int cells(Line line) {
        int from = line.from;
        int to = line.to;
        while (to > from && " \t".indexOf(source.charAt(to - 1)) >= 0) {
            to--;
        }
        int outer = (raw.startsWith("|", from) ? 1 : 0) + (to > from + 1 && raw.charAt(to - 1) == '|' ? 1 : 0);
        return bars(line) - outer + 1;
    }

    private static String ruleOf(int cells) {
        return "|" + " --- |".repeat(Math.min(cells, 20));
    }

    private String excerpt(Line line) {
        return Leftovers.excerpt(source, line.from, line.to);
    }

    private void add(Line line, String why, String fix) {
        found.add(new Leftover(line.from, Math.max(line.to, line.from + 1), why, fix));
    }
}
