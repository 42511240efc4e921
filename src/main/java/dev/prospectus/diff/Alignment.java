package dev.prospectus.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which items of two lists are the same: the longest sequence that both have. Of lists that differ in too much for that, nothing
 * but their beginnings and their ends is compared.
 *
 * @param pairs an index of each list, both rising
 */
record Alignment(List<Pair> pairs) {

    /** So many comparisons take a few milliseconds. */
    private static final long MOST = 4_000_000;

    record Pair(int before, int after) {}

    static Alignment of(List<?> before, List<?> after) {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && Objects.equals(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && Objects.equals(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            pairs.add(new Pair(i, i));
        }
        int rows = before.size() - head - tail;
        int columns = after.size() - head - tail;
        if ((long) rows * columns <= MOST) {
            pairs.addAll(middle(before.subList(head, head + rows), after.subList(head, head + columns), head));
        }
        for (int i = tail; i > 0; i--) {
            pairs.add(new Pair(before.size() - i, after.size() - i));
        }
        return new Alignment(List.copyOf(pairs));
    }

    private static List<Pair> middle(List<?> before, List<?> after, int offset) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = Objects.equals(before.get(i), after.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (Objects.equals(before.get(i), after.get(j))) {
                pairs.add(new Pair(offset + i++, offset + j++));
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
