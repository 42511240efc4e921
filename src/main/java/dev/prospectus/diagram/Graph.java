package dev.prospectus.diagram;

import dev.prospectus.diagram.Placement.Point;
import java.util.List;

/**
 * Boxes of known size and the links between them: all that decides a layout.
 *
 * @param down whether links lead downwards, in one column in the given order, rather than to the right
 * @param rows the row of each box where links lead to the right; empty when the layout may choose
 */
record Graph(boolean down, List<Integer> rows, List<Vertex> vertices, List<Link> links) {

    Graph {
        rows = List.copyOf(rows);
        vertices = List.copyOf(vertices);
        links = List.copyOf(links);
    }

    /** Size of a box in the direction of the links. */
    int along(Vertex box) {
        return down ? box.height() : box.width();
    }

    /** Size of a box across the direction of the links. */
    int across(Vertex box) {
        return down ? box.width() : box.height();
    }

    Point point(int along, int across) {
        return down ? new Point(across, along) : new Point(along, across);
    }

    /** @param port where links arrive and leave: from its top, or from its left in a column */
    record Vertex(int width, int height, int port) {}

    /** @param drawn whether it is seen, or only keeps two boxes in order */
    record Link(int from, int to, boolean drawn) {}
}
