package dev.prospectus.diagram;

import dev.prospectus.diagram.Placement.Point;
import java.util.List;

/** SVG path data of arrows whose parts are horizontal or vertical. */
final class ArrowPath {

    /** The gap between an arrow's head and its target. */
    private static final int AIR = 2;

    private ArrowPath() {}

    /** A line through all points, with round corners. */
    static String along(List<Point> points, int bend) {
        StringBuilder path = new StringBuilder();
        path.append('M')
                .append(points.get(0).x())
                .append(' ')
                .append(points.get(0).y());
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            int before = Math.min(bend, distance(points.get(i - 1), corner) / 2);
            int after = Math.min(bend, distance(corner, points.get(i + 1)) / 2);
            int radius = Math.min(before, after);
            append(path, 'L', towards(corner, points.get(i - 1), radius));
            append(path, 'Q', corner);
            append(path, ' ', towards(corner, points.get(i + 1), radius));
        }
        return append(path, 'L', tip(points)).toString();
    }

    /** An open head at the last point. */
    static String head(List<Point> points, int size) {
        Point tip = tip(points);
        Point before = points.get(points.size() - 2);
        int dx = Integer.signum(tip.x() - before.x());
        int dy = Integer.signum(tip.y() - before.y());
        StringBuilder path = new StringBuilder();
        append(path, 'M', tip.plus(-size * dx - size * dy, -size * dy - size * dx));
        append(path, 'L', tip);
        append(path, 'L', tip.plus(-size * dx + size * dy, -size * dy + size * dx));
        return path.toString();
    }

    private static Point tip(List<Point> points) {
        Point last = points.get(points.size() - 1);
        return towards(last, points.get(points.size() - 2), AIR);
    }

    private static Point towards(Point from, Point to, int distance) {
        return from.plus(distance * Integer.signum(to.x() - from.x()), distance * Integer.signum(to.y() - from.y()));
    }

    private static int distance(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private static StringBuilder append(StringBuilder path, char command, Point point) {
        return path.append(command).append(point.x()).append(' ').append(point.y());
    }
}
