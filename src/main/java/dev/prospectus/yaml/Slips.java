package dev.prospectus.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Proposes the slips that may have been made in a file, the surest first. */
public final class Slips {

    private static final int MOST_SUSPECTS = 12;

    private final FileLines lines;
    private final Set<String> texts;
    private final Set<String> prose;

    /**
     * @param keys all keys that this kind of file has
     * @param texts those of them that hold Markdown
     * @param prose those of them that hold any text
     */
    public Slips(String file, String text, Set<String> keys, Set<String> texts, Set<String> prose) {
        this.lines = new FileLines(file, text, keys);
        this.texts = texts;
        this.prose = prose;
    }

    /**
     * Slips that would explain findings.
     *
     * @param suspects the lines on which findings stand
     */
    public List<Slip> explaining(Collection<Integer> suspects) {
        SortedSet<Integer> near = new TreeSet<>();
        suspects.stream().limit(MOST_SUSPECTS).forEach(line -> {
            for (int i = Math.max(1, line - 2); i <= Math.min(lines.count(), line + 2); i++) {
                near.add(i);
            }
            addAbove(line, near);
        });
        Set<Slip> found = new LinkedHashSet<>();
        int last = near.isEmpty() ? 0 : near.last();
        for (int i = 1; i <= Math.min(lines.count(), last); i++) {
            if (!lines.isText(i) && !lines.isEmpty(i)) {
                found.addAll(SpaceSlips.in(lines, i));
                found.addAll(MarkSlips.in(lines, i));
                if (prose.contains(lines.key(i))) {
                    found.addAll(TextSlips.lostBar(lines, i));
                }
            }
        }
        for (int line : near) {
            if (!lines.isEmpty(line) && !lines.isText(line)) {
                found.addAll(TextSlips.in(lines, line));
            }
            if (!lines.line(line).isBlank()) {
                found.addAll(IndentSlips.in(lines, line));
            }
        }
        found.addAll(TextSlips.swallowed(lines));
        int first = suspects.stream().min(Comparator.naturalOrder()).orElse(1);
        List<Slip> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Slip::kind)
                .thenComparing(slip -> slip.meant().size())
                .thenComparing(slip -> Math.abs(slip.first() - first)));
        return sorted;
    }

    /** The lines that open the blocks in which a line stands, and the first lines of those blocks. */
    private void addAbove(int line, SortedSet<Integer> near) {
        int least = Integer.MAX_VALUE;
        int opened = 0;
        for (int i = Math.min(line, lines.count()); i > 0 && least > 0 && opened < 6; i--) {
            if (!lines.line(i).isBlank() && lines.indent(i) < least) {
                least = lines.indent(i);
                near.add(i);
                near.add(Math.min(lines.count(), i + 1));
                opened++;
            }
        }
    }

    /** A quick look whether {@link #silent} may find anything. */
    public static boolean mayHideIn(String text) {
        int bar = -1;
        boolean opened = false;
        int itemAbove = -1;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int first = start;
            while (first < end && text.charAt(first) == ' ') {
                first++;
            }
            if (first < end) {
                int indent = first - start;
                char begin = text.charAt(first);
                char last = text.charAt(end - 1);
                if (bar >= 0 && indent > bar) {
                    if (beginsKey(text, first, end)) {
                        return true;
                    }
                } else {
                    boolean item = begin == '-' && first + 1 < end && text.charAt(first + 1) == ' ';
                    boolean odd = (begin == '-' && !item)
                            || (item && itemAbove >= 0 && indent > itemAbove)
                            || begin >= 0x80
                            || (opened && !item && !beginsKey(text, first, end))
                            || ((last == '"' || last == ']' || last == '}') && isUnopened(text, first, end - 1));
                    if (odd) {
                        return true;
                    }
                    itemAbove = item && last != ':' ? indent : -1;
                    bar = last == '|' || last == '>' ? indent : -1;
                    opened = last == ':' || (end - 3 > start && text.charAt(end - 3) == ':');
                }
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isUnopened(String text, int first, int last) {
        char closing = text.charAt(last);
        int opening = text.indexOf(closing == ']' ? '[' : closing == '}' ? '{' : '"', first);
        return opening < 0 || opening >= last;
    }

    private static boolean beginsKey(String text, int first, int end) {
        int i = first;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i > first && i < end && text.charAt(i) == ':' && (i + 1 == end || text.charAt(i + 1) == ' ');
    }

    /** Slips that make no file unreadable, so that no finding leads to them. */
    public List<Slip> silent() {
        List<Slip> found = new ArrayList<>(TextSlips.swallowed(lines));
        for (int i = 1; i <= lines.count(); i++) {
            if (!lines.isText(i) && !lines.isEmpty(i)) {
                found.addAll(SpaceSlips.behindDash(lines, i));
                SpaceSlips.bullet(lines, i, found);
                found.addAll(MarkSlips.unopened(lines, i));
                found.addAll(IndentSlips.inItemAbove(lines, i));
                if (texts.contains(lines.key(i))) {
                    found.addAll(TextSlips.lostBar(lines, i));
                }
            }
        }
        return found;
    }
}
