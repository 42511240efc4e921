package dev.prospectus.markdown;

import dev.prospectus.markdown.Outline.Leftover;
import java.util.ArrayList;
import java.util.List;

/** Finds marks within a line that were meant to change how words look, and do not. */
final class LeftMarks {

    /** Marks in runs of two, and what stands for them here. */
    private static final List<Character> TWICE = List.of('*', '_', '~', '=');

    /** Marks around one word that other programs know. */
    private static final List<Character> ONCE = List.of('^', '~');

    private static final int LONGEST = 200;

    private LeftMarks() {}

    /** Equal characters beside each other. */
    private record Run(int from, int to) {

        int length() {
            return to - from;
        }
    }

    static void find(String source, String raw, int from, int to, List<Leftover> found) {
        if (!holdsMark(raw, from, to)) {
            return;
        }
        for (char mark : TWICE) {
            twice(source, raw, runs(raw, mark, from, to), from, to, found);
        }
        for (char mark : ONCE) {
            once(source, runs(raw, mark, from, to), found);
        }
        single(source, runs(raw, '*', from, to), from, to, found);
        backtick(source, runs(raw, '`', from, to), found);
        braces(source, raw, from, to, found);
        formula(raw, from, to, found);
    }

    /** Whether there is any of the marks that are looked for: most paragraphs have none left. */
    private static boolean holdsMark(String raw, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (raw.charAt(i)) {
                case '*', '_', '~', '=', '^', '`', '{', '$' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static List<Run> runs(String raw, char mark, int from, int to) {
        List<Run> runs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (raw.charAt(i) == mark) {
                int end = i;
                while (end < to && raw.charAt(end) == mark) {
                    end++;
                }
                runs.add(new Run(i, end));
                i = end;
            }
        }
        return runs;
    }

    /** Bold, struck and marked words. A run of four or more is a line to write on. */
    private static void twice(String source, String raw, List<Run> all, int from, int to, List<Leftover> found) {
        List<Run> runs = all.stream()
                .filter(run -> run.length() == 2 || run.length() == 3)
                .toList();
        if (runs.size() == 1 && !isTouched(source, runs.get(0), from, to)) {
            return;
        }
        for (int i = 0; i + 1 < runs.size(); i += 2) {
            pair(source, raw, runs.get(i), runs.get(i + 1), found);
        }
        if (runs.size() % 2 == 1 && raw.charAt(runs.get(0).from) == '*') {
            Run last = runs.get(runs.size() - 1);
            String marks = source.substring(last.from, last.to);
            found.add(new Leftover(
                    last.from,
                    last.to,
                    "readers see the mark '" + marks + "', since only one side of the bold words has it",
                    "write " + marks + " on both sides of the words, or delete it"));
        }
    }

    private static void pair(String source, String raw, Run first, Run second, List<Leftover> found) {
        char mark = raw.charAt(first.from);
        String inner = source.substring(first.to, second.from);
        boolean within = mark == '_' && isWordBefore(source, first.from) && isWordAt(source, first.to);
        if (inner.isBlank() || within || (mark == '=' && !isTight(inner))) {
            return;
        }
        String good = mark == '=' ? "**" : source.substring(first.from, first.to);
        String behind = isWordAt(source, second.to) ? " " : "";
        found.add(new Leftover(
                first.from,
                second.to,
                "readers see '" + Leftovers.excerpt(source, first.from, second.to) + "' with its marks",
                mark == '='
                        ? "write " + good + Leftovers.oneLine(inner) + good + " for bold words"
                        : "write '" + good + Leftovers.oneLine(inner) + good + behind
                                + "': no space on the inner side of the marks, and one on the outer"));
    }

    /** {@code H~2~O} and {@code m^2^}, which other programs lower and raise. In {@code ~30-~40} the mark says "about". */
    private static void once(String source, List<Run> runs, List<Leftover> found) {
        for (int i = 0; i + 1 < runs.size(); i++) {
            Run first = runs.get(i);
            Run second = runs.get(i + 1);
            String inner = source.substring(first.to, second.from);
            if (first.length() == 1
                    && second.length() == 1
                    && isWordBefore(source, first.from)
                    && !inner.isEmpty()
                    && inner.length() < 20
                    && inner.chars().allMatch(Character::isLetterOrDigit)) {
                found.add(new Leftover(
                        first.from,
                        second.to,
                        "readers see '" + source.substring(first.from, second.to) + "' with its marks",
                        "leave out the marks; a raised or lowered figure is a character of its own, such as ²"));
                return;
            }
        }
    }

    /** {@code *Bring: *a ruler}: both begin something. A star alone refers to a remark. */
    private static void single(String source, List<Run> runs, int from, int to, List<Leftover> found) {
        for (int i = 0; i + 1 < runs.size(); i++) {
            Run first = runs.get(i);
            Run second = runs.get(i + 1);
            if (first.length() == 1
                    && second.length() == 1
                    && begins(source, first, from, to)
                    && begins(source, second, from, to)) {
                String inner = source.substring(first.to, second.from);
                if (inner.indexOf('\n') < 0) {
                    found.add(new Leftover(
                            first.from,
                            second.to,
                            "readers see '" + Leftovers.excerpt(source, first.from, second.to) + "' with its marks",
                            "write '*" + inner.strip()
                                    + "* ': no space on the inner side of the marks, and one on the outer"));
                }
                return;
            }
        }
    }

    private static void backtick(String source, List<Run> runs, List<Leftover> found) {
        runs.stream()
                .findFirst()
                .ifPresent(run -> found.add(new Leftover(
                        run.from,
                        run.to,
                        "readers see the mark '" + source.substring(run.from, run.to)
                                + "', since only one side of the code has it",
                        "write it on both sides of the code, or write ‘ or ' for a quotation mark")));
    }

    /** {@code {#id}} and {@code {.class}}, which other programs read as attributes. */
    private static void braces(String source, String raw, int from, int to, List<Leftover> found) {
        for (int i = from; i + 2 < to; i++) {
            if (raw.charAt(i) == '{' && "#.:".indexOf(raw.charAt(i + 1)) >= 0) {
                int end = i + 2;
                while (end < to && end < i + LONGEST && raw.charAt(end) != '}' && raw.charAt(end) != '\n') {
                    end++;
                }
                if (end < to && raw.charAt(end) == '}') {
                    found.add(new Leftover(
                            i,
                            end + 1,
                            "readers see '" + Leftovers.excerpt(source, i, end + 1) + "'",
                            "delete it: the id of a heading is made of its words"));
                    return;
                }
            }
        }
    }

    private static void formula(String raw, int from, int to, List<Leftover> found) {
        int money = -1;
        for (int i = from; i + 2 < to; i++) {
            if (money < 0 && raw.charAt(i) != '$') {
                continue;
            }
            money = money < 0 ? i : money;
            boolean command = raw.charAt(i) == '\\'
                    && Character.isLetter(raw.charAt(i + 1))
                    && Character.isLetter(raw.charAt(i + 2));
            if (command || (i + 1 < to && raw.charAt(i) == '$' && raw.charAt(i + 1) == '$')) {
                found.add(new Leftover(
                        money,
                        i + 2,
                        "readers see the formula as it was typed",
                        "write it in words and signs such as ½, ×, ² and √, or show it as a picture"));
                return;
            }
        }
    }

    /** A mark alone between spaces is a sign of its own. */
    private static boolean isTouched(String source, Run run, int from, int to) {
        return (run.from > from && !Character.isWhitespace(source.charAt(run.from - 1)))
                || (run.to < to && !Character.isWhitespace(source.charAt(run.to)));
    }

    private static boolean begins(String source, Run run, int from, int to) {
        return (run.from == from || Character.isWhitespace(source.charAt(run.from - 1)))
                && run.to < to
                && !Character.isWhitespace(source.charAt(run.to));
    }

    private static boolean isTight(String inner) {
        return !Character.isWhitespace(inner.charAt(0)) && !Character.isWhitespace(inner.charAt(inner.length() - 1));
    }

    private static boolean isWordBefore(String source, int at) {
        return at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
    }

    private static boolean isWordAt(String source, int at) {
        return at < source.length() && Character.isLetterOrDigit(source.charAt(at));
    }
}
