package dev.prospectus.diagram;

import java.util.List;
import java.util.stream.IntStream;

/** The space beside a step or a row of a grid, and the lines that run in it. */
final class Gap {

    private static final int BESIDE_BOX = 12;
    private static final int BETWEEN_LINES = 10;

    /** Room for the lines beside the one column of a narrow drawing, so that it stays within a phone. */
    private static final int BESIDE_COLUMN = 24;

    private enum Place {
        FIRST,
        BETWEEN,
        LAST
    }

    private final Place place;
    private final int least;
    private final boolean narrow;
    private final Tracks tracks = new Tracks();
    private int start;

    private Gap(Place place, int least, boolean narrow) {
        this.place = place;
        this.least = least;
        this.narrow = narrow;
    }

    /**
     * The gap before each step or row, and one after the last.
     *
     * @param count of the steps or rows, at least 1
     * @param least size between two of them
     * @param narrow whether lines may have to move together
     */
    static List<Gap> around(int count, int least, boolean narrow) {
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> new Gap(i == 0 ? Place.FIRST : i == count ? Place.LAST : Place.BETWEEN, least, narrow))
                .toList();
    }

    /** Adds the part of a line between the place where it enters the gap and the place where it leaves. */
    void add(String line, int entry, int exit) {
        tracks.add(line, entry, exit);
    }

    /** Gives each line its place, once all are known. */
    void assign() {
        tracks.assign();
    }

    boolean isEmpty() {
        return tracks.count() == 0;
    }

    /** A gap at the edge of the drawing has boxes on one side, and takes nothing without lines. */
    int size() {
        boolean edge = place != Place.BETWEEN;
        if (isEmpty()) {
            return edge ? 0 : least;
        }
        return edge ? BESIDE_BOX + 1 + lines() : Math.max(least, 2 * BESIDE_BOX + lines());
    }

    /**
     * Puts the gap in its place.
     *
     * @return where it ends
     */
    int startAt(int position) {
        start = position;
        return start + size();
    }

    /** Where a line runs. */
    int position(String line) {
        int before = switch (place) {
            case FIRST -> 1;
            case BETWEEN -> (size() - lines()) / 2;
            case LAST -> BESIDE_BOX;
        };
        return start + before + tracks.track(line) * distance();
    }

    /** From the first line to the last. */
    private int lines() {
        return (tracks.count() - 1) * distance();
    }

    private int distance() {
        return narrow && tracks.count() > 1
                ? Math.min(BETWEEN_LINES, (BESIDE_COLUMN - BESIDE_BOX) / (tracks.count() - 1))
                : BETWEEN_LINES;
    }
}
