package dev.prospectus.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lines side by side in the gap between two rows or two steps of a grid.
 *
 * <p>Lines of one name share a track. Lines of different names share one only if they do not overlap.
 */
final class Tracks {

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private int count;

    /** The lines of one name: the range in which they run, and the places where they enter and leave the gap. */
    private static final class Line {
        private int low = Integer.MAX_VALUE;
        private int high = Integer.MIN_VALUE;
        private int track = -1;
        private final Set<Integer> entries = new TreeSet<>();
        private final Set<Integer> exits = new TreeSet<>();

        boolean overlaps(Line other) {
            return low <= other.high && other.low <= high;
        }

        /** Whether it enters the gap at a place where the other leaves it. It needs an earlier track then, or they would cross. */
        boolean precedes(Line other) {
            return entries.stream().anyMatch(other.exits::contains);
        }
    }

    /** Adds a line that enters the gap at one place and leaves it at another. */
    void add(String name, int entry, int exit) {
        Line line = lines.computeIfAbsent(name, key -> new Line());
        line.low = Math.min(line.low, Math.min(entry, exit));
        line.high = Math.max(line.high, Math.max(entry, exit));
        line.entries.add(entry);
        line.exits.add(exit);
    }

    /** Gives each line its track. */
    void assign() {
        List<Line> open = new ArrayList<>(lines.values());
        List<Line> done = new ArrayList<>();
        while (!open.isEmpty()) {
            Line next = open.stream()
                    .filter(line -> open.stream().noneMatch(other -> other != line && other.precedes(line)))
                    .findFirst()
                    .orElse(open.get(0));
            open.remove(next);
            next.track = done.stream()
                            .filter(next::overlaps)
                            .mapToInt(line -> line.track)
                            .max()
                            .orElse(-1)
                    + 1;
            count = Math.max(count, next.track + 1);
            done.add(next);
        }
    }

    int count() {
        return count;
    }

    /** The track of a line, from 0, in the direction of the links. */
    int track(String name) {
        Line line = lines.get(name);
        if (line == null) {
            throw new IllegalArgumentException(name);
        }
        return line.track;
    }
}
