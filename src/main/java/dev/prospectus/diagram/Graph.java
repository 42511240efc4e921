package dev.prospectus.diagram;

import dev.prospectus.diagram.Placement.Point;
import java.util.List;

/**
 * The input of a layout: boxes of known size, and the links between them.
 *
 * @param down whether the boxes stand in one column, in the given order, with links downwards; otherwise links lead to the
 *     right
 * @param rows the row of each box when links lead to the right; empty when the layout chooses
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

    /** @param port the distance of its links from its top, or in a column from its left */
    record Vertex(int width, int height, int port) {}

    /** @param drawn whether it is visible; an invisible link only keeps two boxes in order */
    record Link(int from, int to, boolean drawn) {}
}
