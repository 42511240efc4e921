package dev.prospectus.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the parts of a graph stand.
 *
 * @param corners the top left corner of each box
 * @param lines the corners of each link, from its start to its end; empty for one that is not drawn
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

        @Override
        public String toString() {
            return x + "," + y;
        }
    }

    /** The form in which it is remembered: size, corners, then a line for each link. */
    String text() {
        return new Point(width, height) + "\n" + join(corners) + "\n"
                + lines.stream().map(line -> join(line) + "\n").collect(Collectors.joining());
    }

    private static String join(List<Point> points) {
        return points.stream().map(Point::toString).collect(Collectors.joining(" "));
    }

    /** Reads {@link #text()}; empty when it is not a placement of this graph. */
    static Optional<Placement> parse(String text, Graph graph) {
        List<String> rows = text.lines().toList();
        if (rows.size() != graph.links().size() + 2) {
            return Optional.empty();
        }
        try {
            List<Point> size = points(rows.get(0));
            List<Point> corners = points(rows.get(1));
            List<List<Point>> lines = new ArrayList<>();
            for (int i = 0; i < graph.links().size(); i++) {
                List<Point> line = points(rows.get(i + 2));
                if (graph.links().get(i).drawn() ? line.size() < 2 : !line.isEmpty()) {
                    return Optional.empty();
                }
                lines.add(line);
            }
            return size.size() == 1 && corners.size() == graph.vertices().size()
                    ? Optional.of(new Placement(size.get(0).x(), size.get(0).y(), corners, lines))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static List<Point> points(String row) {
        List<Point> points = new ArrayList<>();
        for (String pair : row.isEmpty() ? new String[0] : row.split(" ")) {
            int comma = pair.indexOf(',');
            if (comma < 0) {
                throw new NumberFormatException(pair);
            }
            points.add(
                    new Point(Integer.parseInt(pair.substring(0, comma)), Integer.parseInt(pair.substring(comma + 1))));
        }
        return points;
    }
}
