package dev.prospectus.diagram;

import dev.prospectus.diagram.Placement.Point;
import java.util.ArrayList;
import java.util.List;

/** Places rectangles in rows, as a text places words. */
final class Flow {

    private final int room;
    private final int gap;
    private final List<Point> corners = new ArrayList<>();
    private int x;
    private int y;
    private int rowHeight;
    private int width;

    Flow(int room, int gap) {
        this.room = room;
        this.gap = gap;
    }

    /** @return the place of the rectangle */
    Point add(int itemWidth, int itemHeight, boolean ownRow) {
        if (!corners.isEmpty() && (ownRow || x + gap + itemWidth > room)) {
            y += rowHeight + gap;
            x = 0;
            rowHeight = 0;
        } else if (!corners.isEmpty()) {
            x += gap;
        }
        Point corner = new Point(x, y);
        corners.add(corner);
        x += itemWidth;
        width = Math.max(width, x);
        rowHeight = Math.max(rowHeight, itemHeight);
        return corner;
    }

    int width() {
        return width;
    }

    int height() {
        return y + rowHeight;
    }
}
