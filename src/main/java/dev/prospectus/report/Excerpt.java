package dev.prospectus.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file in letters of one width, as a terminal shows it, and where in it the place stands.
 *
 * @param line without characters that are unseen or move the cursor; cut on both sides if it is long
 * @param caret the number of columns before the place; -1 if the finding is about the whole line
 * @param width the number of columns of what the finding is about, as far as they are shown; 1 if that is not known, 0 without a place
 */
public record Excerpt(String line, int caret, int width) {

    /** What fits a terminal beside the number of the line. */
    private static final int WIDTH = 100;
    /** What stays before the place in a long line. */
    private static final int BEFORE = 60;

    private static final int TAB = 4;
    private static final String CUT = "…";

    private record Cell(String shown, int width) {}

    /** A line of carets under the place; empty if there is none. */
    public String carets() {
        return width == 0 ? "" : " ".repeat(caret) + "^".repeat(width);
    }

    /**
     * @param column in code points from 1; 0 if only the line is known; one past the end is allowed
     * @param length in code points; 0 if it is not known
     */
    static Excerpt of(String line, int column, int length) {
        List<Cell> cells = cells(line);
        int place = Math.min(column - 1, cells.size());
        int first = 0;
        if (width(cells, 0, cells.size()) > WIDTH) {
            while (first < place && width(cells, first, place) > BEFORE) {
                first++;
            }
            // A mark stays with the letter that it stands upon.
            while (first < place && cells.get(first).width() == 0) {
                first++;
            }
        }
        StringBuilder shown = new StringBuilder(first > 0 ? CUT : "");
        int caret = first > 0 ? 1 : 0;
        int marked = 0;
        int width = caret;
        int next = first;
        while (next < cells.size() && width + cells.get(next).width() <= WIDTH) {
            Cell cell = cells.get(next);
            shown.append(cell.shown());
            width += cell.width();
            if (next < place) {
                caret += cell.width();
            } else if (next < place + length) {
                marked += cell.width();
            }
            next++;
        }
        String text = shown.append(next < cells.size() ? CUT : "").toString().stripTrailing();
        return column == 0 ? new Excerpt(text, -1, 0) : new Excerpt(text, caret, Math.max(1, marked));
    }

    private static int width(List<Cell> cells, int from, int to) {
        return cells.subList(from, to).stream().mapToInt(Cell::width).sum();
    }

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        for (int character : line.codePoints().toArray()) {
            int width = DisplayWidth.of(character);
            if (character == '\t') {
                width = TAB - at % TAB;
                cells.add(new Cell(" ".repeat(width), width));
            } else {
                String shown = VisibleText.of(Character.toString(character));
                width = shown.codePointAt(0) == character ? width : 1;
                cells.add(new Cell(shown, width));
            }
            at += width;
        }
        return cells;
    }
}
