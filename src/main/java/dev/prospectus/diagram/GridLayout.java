package dev.prospectus.diagram;

import dev.prospectus.diagram.Graph.Link;
import dev.prospectus.diagram.GridRoutes.Route;
import dev.prospectus.diagram.Placement.Point;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Places boxes in the cells of a grid. Links run at right angles, through the gaps between rows and steps.
 *
 * <p>All boxes of a row have their ports on one line, so a link within a row is straight. No link crosses a box, whatever is
 * linked with what. Coordinates are called along and across the direction of the links; only {@link Graph} knows which of
 * them is x.
 */
final class GridLayout {

    private final Graph graph;
    private final Grid grid;
    private final GridRoutes routes;
    private final GridSizes sizes;

    private GridLayout(Graph graph) {
        this.graph = graph;
        this.grid = Grid.of(graph);
        this.routes = GridRoutes.of(graph, grid);
        this.sizes = GridSizes.of(graph, grid, routes);
    }

    static Placement place(Graph graph) {
        return new GridLayout(graph).placement();
    }

    private Placement placement() {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < graph.vertices().size(); i++) {
            corners.add(graph.point(
                    sizes.stepStart(grid.step(i)),
                    sizes.port(grid.row(i)) - graph.vertices().get(i).port()));
        }
        Iterator<Route> drawn = routes.routes().iterator();
        List<List<Point>> lines = graph.links().stream()
                .map(link -> link.drawn() ? line(drawn.next()) : List.<Point>of())
                .toList();
        Point end = graph.point(sizes.length(), sizes.breadth());
        return new Placement(end.x(), end.y(), corners, lines);
    }

    private List<Point> line(Route route) {
        Link link = route.link();
        int from = grid.step(link.from());
        int to = grid.step(link.to());
        int start = sizes.port(grid.row(link.from()));
        int end = sizes.port(grid.row(link.to()));
        List<Point> points = new ArrayList<>();
        points.add(
                graph.point(sizes.stepStart(from) + graph.along(graph.vertices().get(link.from())), start));
        if (route.rowGap() >= 0) {
            int first = routes.stepGaps().get(route.gap()).position(route.line());
            int beside = routes.rowGaps().get(route.rowGap()).position(GridRoutes.to(link));
            int last = routes.stepGaps().get(to).position(GridRoutes.to(link));
            points.add(graph.point(first, start));
            points.add(graph.point(first, beside));
            points.add(graph.point(last, beside));
            points.add(graph.point(last, end));
        } else if (start != end) {
            int turn = routes.stepGaps().get(route.gap()).position(route.line());
            points.add(graph.point(turn, start));
            points.add(graph.point(turn, end));
        }
        points.add(graph.point(sizes.stepStart(to), end));
        return points;
    }
}
