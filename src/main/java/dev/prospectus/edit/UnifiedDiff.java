package dev.prospectus.edit;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts of which each line became one line, as edits leave them. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    static String of(String name, String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        if (old.size() != now.size()) {
            throw new IllegalArgumentException("lines came or went in " + name);
        }
        StringBuilder diff = new StringBuilder("--- a/" + name + "\n+++ b/" + name + "\n");
        int next = 0;
        while (next < old.size()) {
            if (old.get(next).equals(now.get(next))) {
                next++;
                continue;
            }
            int last = next;
            for (int i = next + 1; i < old.size() && i <= last + 2 * CONTEXT; i++) {
                last = old.get(i).equals(now.get(i)) ? last : i;
            }
            hunk(old, now, Math.max(0, next - CONTEXT), Math.min(old.size(), last + 1 + CONTEXT), diff);
            next = last + 1;
        }
        return diff.toString();
    }

    private static void hunk(List<String> old, List<String> now, int from, int to, StringBuilder diff) {
        String range = (from + 1) + "," + (to - from);
        diff.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
        for (int i = from; i < to; i++) {
            if (old.get(i).equals(now.get(i))) {
                line(' ', old.get(i), diff);
            } else {
                line('-', old.get(i), diff);
                line('+', now.get(i), diff);
            }
        }
    }

    private static void line(char sign, String line, StringBuilder diff) {
        diff.append(sign).append(line);
        if (!line.endsWith("\n")) {
            diff.append("\n\\ No newline at end of file\n");
        }
    }

    /** Lines with their ends. Only {@code \n} ends one, as for patches. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
