package dev.prospectus.diagram;

import dev.prospectus.diagram.Graph.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The way of each link through the gaps of a grid.
 *
 * <p>A link keeps to the row of its end or of its start, as long as no box stands there. Otherwise it takes a gap between
 * rows.
 */
final class GridRoutes {

    private static final int BETWEEN_STEPS = 36;
    static final int BETWEEN_ROWS = 24;

    /** What fills a cell instead of a line's name. */
    private static final String BOX = "box";

    /** A place in the grid. */
    record Cell(int step, int row) {}

    /**
     * The way of a link: through a gap between steps, or through one, a gap between rows, and another.
     *
     * @param gap the gap between steps with the turn, or with the first turn
     * @param rowGap the gap between rows; -1 for none
     * @param line its name in the gap with the first turn
     */
    record Route(Link link, int gap, int rowGap, String line) {}

    private final Grid grid;
    private final List<Route> routes = new ArrayList<>();
    private final Map<Cell, String> taken = new HashMap<>();
    private final List<Gap> stepGaps;
    private final List<Gap> rowGaps;

    private GridRoutes(Graph graph, Grid grid) {
        this.grid = grid;
        this.stepGaps = Gap.around(grid.stepCount(), BETWEEN_STEPS, false);
        this.rowGaps = Gap.around(grid.rowCount(), BETWEEN_ROWS, graph.down());
    }

    static GridRoutes of(Graph graph, Grid grid) {
        GridRoutes routes = new GridRoutes(graph, grid);
        routes.find(graph);
        return routes;
    }

    /** One for each link that is drawn, in their order. */
    List<Route> routes() {
        return List.copyOf(routes);
    }

    /** The gap before each step, and one after the last. */
    List<Gap> stepGaps() {
        return stepGaps;
    }

    /** The gap before each row, and one after the last. */
    List<Gap> rowGaps() {
        return rowGaps;
    }

    /** Cells without a box, through which lines run. */
    List<Cell> crossed() {
        return taken.entrySet().stream()
                .filter(cell -> !cell.getValue().equals(BOX))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Name of the line that leads to a box, from wherever. */
    static String to(Link link) {
        return "to " + link.to();
    }

    /** Name of the line that leaves a box, wherever it leads. */
    private static String from(Link link) {
        return "from " + link.from();
    }

    private void find(Graph graph) {
        for (int i = 0; i < graph.vertices().size(); i++) {
            taken.put(new Cell(grid.step(i), grid.row(i)), BOX);
        }
        int[] out = new int[graph.vertices().size()];
        List<Link> drawn = graph.links().stream().filter(Link::drawn).toList();
        drawn.forEach(link -> out[link.from()]++);
        drawn.forEach(link -> routes.add(route(link, out[link.from()] > 1)));
        stepGaps.forEach(Gap::assign);
        rowGaps.forEach(Gap::assign);
    }

    /** @param fork whether other links leave the same box */
    private Route route(Link link, boolean fork) {
        int from = grid.step(link.from());
        int to = grid.step(link.to());
        int row = grid.row(link.from());
        int target = grid.row(link.to());
        String line = fork ? from(link) : to(link);
        if (from < to && pass(target, from + 1, to, to(link))) {
            return turn(link, from + 1, line);
        }
        if (from < to && pass(row, from + 1, to, from(link))) {
            return turn(link, to, line);
        }
        int rowGap = row > target ? target + 1 : target;
        stepGaps.get(from + 1).add(from(link), port(row), gap(rowGap));
        rowGaps.get(rowGap).add(to(link), gap(from + 1), gap(to));
        stepGaps.get(to).add(to(link), gap(rowGap), port(target));
        return new Route(link, from + 1, rowGap, from(link));
    }

    private Route turn(Link link, int gap, String line) {
        int row = grid.row(link.from());
        int target = grid.row(link.to());
        if (row != target) {
            stepGaps.get(gap).add(line, port(row), port(target));
        }
        return new Route(link, gap, -1, line);
    }

    /** Whether a line may run through the cells of a row. Lines of one name run through the same cells. */
    private boolean pass(int row, int from, int to, String line) {
        for (int step = from; step < to; step++) {
            if (!taken.getOrDefault(new Cell(step, row), line).equals(line)) {
                return false;
            }
        }
        for (int step = from; step < to; step++) {
            taken.put(new Cell(step, row), line);
        }
        return true;
    }

    /** The places of a gap's lines, in order: a gap, the row or step behind it, the next gap. */
    private static int gap(int index) {
        return 2 * index;
    }

    private static int port(int index) {
        return 2 * index + 1;
    }
}
