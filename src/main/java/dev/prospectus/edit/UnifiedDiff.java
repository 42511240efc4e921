package dev.prospectus.edit;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts as {@code git apply} and {@code patch -p1} understand it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    /** Above so many pairs of lines between the first and the last difference, all of them count as changed. */
    private static final long MOST = 4_000_000;

    private UnifiedDiff() {}

    static String of(String name, String before, String after) {
        return "--- a/" + name + "\n+++ b/" + name + "\n" + hunks(changes(lines(before), lines(after)));
    }

    /** A file that gets another name, as git shows it. */
    static String renamed(String name, String now) {
        return "diff --git a/" + name + " b/" + now + "\nsimilarity index 100%\nrename from " + name + "\nrename to "
                + now + "\n";
    }

    /** @param sign a space for a line of both, else minus or plus */
    private record Line(char sign, String text) {}

    /** All lines, those that go before those that come in their place. */
    private static List<Line> changes(List<String> old, List<String> now) {
        int begin = 0;
        while (begin < Math.min(old.size(), now.size()) && old.get(begin).equals(now.get(begin))) {
            begin++;
        }
        int rest = 0;
        while (rest < Math.min(old.size(), now.size()) - begin
                && old.get(old.size() - 1 - rest).equals(now.get(now.size() - 1 - rest))) {
            rest++;
        }
        List<Line> all = new ArrayList<>();
        old.subList(0, begin).forEach(line -> all.add(new Line(' ', line)));
        between(old.subList(begin, old.size() - rest), now.subList(begin, now.size() - rest), all);
        old.subList(old.size() - rest, old.size()).forEach(line -> all.add(new Line(' ', line)));
        return all;
    }

    /** By the longest common subsequence of lines. */
    private static void between(List<String> old, List<String> now, List<Line> all) {
        boolean small = (long) old.size() * now.size() <= MOST;
        int[][] common = new int[small ? old.size() + 1 : 1][small ? now.size() + 1 : 1];
        for (int i = old.size() - 1; small && i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean both = small && i < old.size() && j < now.size();
            if (both && old.get(i).equals(now.get(j))) {
                all.addAll(come);
                come.clear();
                all.add(new Line(' ', old.get(i++)));
                j++;
            } else if (i < old.size() && (!both || j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                all.add(new Line('-', old.get(i++)));
            } else {
                come.add(new Line('+', now.get(j++)));
            }
        }
        all.addAll(come);
    }

    private static String hunks(List<Line> all) {
        StringBuilder diff = new StringBuilder();
        int next = 0;
        while (next < all.size()) {
            if (all.get(next).sign() == ' ') {
                next++;
                continue;
            }
            int last = next;
            for (int i = next + 1; i < all.size() && i <= last + 2 * CONTEXT; i++) {
                last = all.get(i).sign() == ' ' ? last : i;
            }
            hunk(all, Math.max(0, next - CONTEXT), Math.min(all.size(), last + 1 + CONTEXT), diff);
            next = last + 1;
        }
        return diff.toString();
    }

    private static void hunk(List<Line> all, int from, int to, StringBuilder diff) {
        diff.append("@@ -")
                .append(range(all, from, to, '+'))
                .append(" +")
                .append(range(all, from, to, '-'))
                .append(" @@\n");
        for (Line line : all.subList(from, to)) {
            diff.append(line.sign()).append(line.text());
            if (!line.text().endsWith("\n")) {
                diff.append("\n\\ No newline at end of file\n");
            }
        }
    }

    /** The first line and the number of lines on one side; of no lines the one before them. */
    private static String range(List<Line> all, int from, int to, char other) {
        long before = all.subList(0, from).stream()
                .filter(line -> line.sign() != other)
                .count();
        long count = all.subList(from, to).stream()
                .filter(line -> line.sign() != other)
                .count();
        return (count == 0 ? before : before + 1) + "," + count;
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
