package dev.prospectus.diagram;

import java.util.List;

/**
 * The result of a layout: the places of a graph's boxes and links.
 *
 * @param corners the top left corner of each box
 * @param lines the points of each link, from its start to its end; empty for an invisible link
 */
record Placement(int width, int height, List<Point> corners, List<List<Point>> lines) {

    Placement {
        corners = List.copyOf(corners);
        lines = lines.stream().map(List::copyOf).toList();
    }

    record Point(int x, int y) {
        Point plus(int dx, int dy) {
            return new Point(x + dx, y + dy);
        }
    }
}
