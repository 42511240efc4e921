package dev.prospectus.diagram;

import dev.prospectus.diagram.Graph.Link;
import dev.prospectus.diagram.Graph.Vertex;
import dev.prospectus.diagram.Placement.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Places boxes in the cells of a grid and leads links at right angles through the gaps between its rows and steps.
 *
 * <p>All boxes of a row have their ports on one line, so a link within a row is straight. No link crosses a box, whatever is
 * linked with what. Coordinates are called along and across the direction of the links; only {@link #point} knows which of
 * them is x.
 */
final class GridLayout {

    private static final int BETWEEN_STEPS = 36;
    private static final int BETWEEN_ROWS = 24;
    private static final int BESIDE_BOX = 12;
    private static final int BETWEEN_LINES = 10;

    /** What lines beside the one column of a narrow drawing may take, so that it stays within a phone. */
    private static final int BESIDE_COLUMN = 24;

    /** What fills a cell instead of a line's name. */
    private static final String BOX = "box";

    private final Graph graph;
    private final Grid grid;
    private final List<Route> routes = new ArrayList<>();
    private final Map<List<Integer>, String> passed = new HashMap<>();

    /** The gap before each step, and one after the last. */
    private final Tracks[] stepGaps;

    /** The gap before each row, and one after the last. */
    private final Tracks[] rowGaps;

    private final int[] stepStarts;
    private final int[] stepGapStarts;
    private final int[] rowStarts;
    private final int[] rowGapStarts;
    private final int[] rowPorts;
    private int length;
    private int breadth;

    /**
     * The way of a link: through a gap between steps, or through one, a gap between rows, and another.
     *
     * @param gap the gap between steps with the turn, or with the first turn
     * @param rowGap the gap between rows; -1 for none
     */
    private record Route(Link link, int gap, int rowGap, String name) {}

    private GridLayout(Graph graph) {
        this.graph = graph;
        this.grid = Grid.of(graph);
        int steps = grid.stepCount();
        int rows = grid.rowCount();
        stepGaps = tracks(steps + 1);
        rowGaps = tracks(rows + 1);
        stepStarts = new int[steps];
        stepGapStarts = new int[steps + 1];
        rowStarts = new int[rows];
        rowGapStarts = new int[rows + 1];
        rowPorts = new int[rows];
    }

    static Placement place(Graph graph) {
        GridLayout layout = new GridLayout(graph);
        layout.route();
        layout.measureSteps();
        layout.measureRows();
        return layout.placement();
    }

    private static Tracks[] tracks(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Tracks()).toArray(Tracks[]::new);
    }

    private void route() {
        for (int i = 0; i < graph.vertices().size(); i++) {
            passed.put(List.of(grid.step(i), grid.row(i)), BOX);
        }
        int[] out = new int[graph.vertices().size()];
        graph.links().stream().filter(Link::drawn).forEach(link -> out[link.from()]++);
        for (Link link : graph.links()) {
            routes.add(link.drawn() ? route(link, out[link.from()] > 1) : new Route(link, 0, -1, ""));
        }
        Arrays.stream(stepGaps).forEach(Tracks::assign);
        Arrays.stream(rowGaps).forEach(Tracks::assign);
    }

    private Route route(Link link, boolean fork) {
        int from = grid.step(link.from());
        int to = grid.step(link.to());
        int row = grid.row(link.from());
        int target = grid.row(link.to());
        String name = fork ? "from " + link.from() : "to " + link.to();
        if (from < to && pass(target, from + 1, to, "to " + link.to())) {
            return turn(link, from + 1, name);
        }
        if (from < to && pass(row, from + 1, to, "from " + link.from())) {
            return turn(link, to, name);
        }
        int rowGap = row > target ? target + 1 : target;
        stepGaps[from + 1].add("from " + link.from(), port(row), gap(rowGap));
        rowGaps[rowGap].add("to " + link.to(), gap(from + 1), gap(to));
        stepGaps[to].add("to " + link.to(), gap(rowGap), port(target));
        return new Route(link, from + 1, rowGap, "from " + link.from());
    }

    private Route turn(Link link, int gap, String name) {
        int row = grid.row(link.from());
        int target = grid.row(link.to());
        if (row != target) {
            stepGaps[gap].add(name, port(row), port(target));
        }
        return new Route(link, gap, -1, name);
    }

    /** Whether a line may run through the cells of a row. Lines of one name run through the same cells. */
    private boolean pass(int row, int from, int to, String name) {
        for (int step = from; step < to; step++) {
            if (!passed.getOrDefault(List.of(step, row), name).equals(name)) {
                return false;
            }
        }
        for (int step = from; step < to; step++) {
            passed.put(List.of(step, row), name);
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

    private void measureSteps() {
        int[] lengths = new int[stepStarts.length];
        for (int i = 0; i < graph.vertices().size(); i++) {
            int step = grid.step(i);
            lengths[step] = Math.max(lengths[step], along(graph.vertices().get(i)));
        }
        for (int step = 0; step < lengths.length; step++) {
            stepGapStarts[step] = length;
            length += room(stepGaps[step], step == 0, false, BETWEEN_STEPS);
            stepStarts[step] = length;
            length += lengths[step];
        }
        stepGapStarts[lengths.length] = length;
        length += room(stepGaps[lengths.length], false, true, BETWEEN_STEPS);
    }

    /** Each row as high up as what stands above it in the same steps allows. */
    private void measureRows() {
        int[] filled = new int[stepStarts.length];
        Map<Integer, List<Cell>> cells = cells();
        for (int row = 0; row < rowPorts.length; row++) {
            Tracks lines = rowGaps[row];
            rowGapStarts[row] = breadth;
            if (lines.count() > 0) {
                Arrays.fill(
                        filled, breadth + room(lines, row == 0, false, BETWEEN_ROWS) - (row == 0 ? 0 : BETWEEN_ROWS));
            }
            for (Cell cell : cells.getOrDefault(row, List.of())) {
                int gap = row == 0 ? 0 : BETWEEN_ROWS;
                rowPorts[row] = Math.max(rowPorts[row], filled[cell.step()] + gap + cell.above());
            }
            rowStarts[row] = breadth + room(lines, row == 0, false, BETWEEN_ROWS);
            for (Cell cell : cells.getOrDefault(row, List.of())) {
                filled[cell.step()] = rowPorts[row] + cell.below();
                breadth = Math.max(breadth, filled[cell.step()]);
            }
        }
        rowGapStarts[rowPorts.length] = breadth;
        breadth += room(rowGaps[rowPorts.length], false, true, BETWEEN_ROWS);
    }

    /** What takes room in a step of a row, above and below the line of its ports: a box, or links that pass. */
    private record Cell(int step, int above, int below) {}

    private Map<Integer, List<Cell>> cells() {
        Map<Integer, List<Cell>> cells = new HashMap<>();
        passed.forEach((cell, name) -> {
            if (!name.equals(BOX)) {
                cells.computeIfAbsent(cell.get(1), row -> new ArrayList<>()).add(new Cell(cell.get(0), 0, 0));
            }
        });
        for (int i = 0; i < graph.vertices().size(); i++) {
            Vertex box = graph.vertices().get(i);
            cells.computeIfAbsent(grid.row(i), row -> new ArrayList<>())
                    .add(new Cell(grid.step(i), box.port(), across(box) - box.port()));
        }
        if (!graph.rows().isEmpty()) {
            cells.values().forEach(GridLayout::fillHoles);
        }
        return cells;
    }

    /** The frame of a row reaches from its first box to its last, so nothing else may stand between them. */
    private static void fillHoles(List<Cell> row) {
        List<Cell> boxes = row.stream().filter(cell -> cell.above() > 0).toList();
        int above = boxes.stream().mapToInt(Cell::above).max().orElse(0);
        int below = boxes.stream().mapToInt(Cell::below).max().orElse(0);
        IntSummaryStatistics steps = boxes.stream().mapToInt(Cell::step).summaryStatistics();
        for (int step = steps.getMin(); step < steps.getMax(); step++) {
            int hole = step;
            if (boxes.stream().noneMatch(cell -> cell.step() == hole)) {
                row.add(new Cell(hole, above, below));
            }
        }
    }

    /** The size of a gap. One at the edge of the drawing has boxes on one side, and takes nothing without lines. */
    private int room(Tracks tracks, boolean first, boolean last, int least) {
        if (tracks.count() == 0) {
            return first || last ? 0 : least;
        }
        int lines = (tracks.count() - 1) * between(tracks);
        return first || last ? BESIDE_BOX + 1 + lines : Math.max(least, 2 * BESIDE_BOX + lines);
    }

    private int between(Tracks tracks) {
        boolean narrow = graph.down() && (tracks == rowGaps[0] || tracks == rowGaps[1]);
        return narrow && tracks.count() > 1
                ? Math.min(BETWEEN_LINES, (BESIDE_COLUMN - BESIDE_BOX) / (tracks.count() - 1))
                : BETWEEN_LINES;
    }

    private Placement placement() {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < graph.vertices().size(); i++) {
            corners.add(point(
                    stepStarts[grid.step(i)],
                    rowPorts[grid.row(i)] - graph.vertices().get(i).port()));
        }
        List<List<Point>> lines = routes.stream()
                .map(route -> route.link().drawn() ? line(route) : List.<Point>of())
                .toList();
        return new Placement(graph.down() ? breadth : length, graph.down() ? length : breadth, corners, lines);
    }

    private List<Point> line(Route route) {
        Link link = route.link();
        int from = grid.step(link.from());
        int to = grid.step(link.to());
        int start = rowPorts[grid.row(link.from())];
        int end = rowPorts[grid.row(link.to())];
        List<Point> points = new ArrayList<>();
        points.add(point(stepStarts[from] + along(graph.vertices().get(link.from())), start));
        if (route.rowGap() >= 0) {
            int first = turn(route.gap(), route.name());
            int beside = beside(route.rowGap(), "to " + link.to());
            int last = turn(to, "to " + link.to());
            points.add(point(first, start));
            points.add(point(first, beside));
            points.add(point(last, beside));
            points.add(point(last, end));
        } else if (start != end) {
            int turn = turn(route.gap(), route.name());
            points.add(point(turn, start));
            points.add(point(turn, end));
        }
        points.add(point(stepStarts[to], end));
        return points;
    }

    /** Along the drawing, where a link turns in the gap before a step. */
    private int turn(int step, String name) {
        int end = step < stepStarts.length ? stepStarts[step] : length;
        return position(stepGaps[step], stepGapStarts[step], end, step == 0, step == stepStarts.length, name);
    }

    /** Across the drawing, where a link runs in the gap before a row. */
    private int beside(int row, String name) {
        int end = row < rowStarts.length ? rowStarts[row] : breadth;
        return position(rowGaps[row], rowGapStarts[row], end, row == 0, row == rowStarts.length, name);
    }

    private int position(Tracks tracks, int start, int end, boolean first, boolean last, String name) {
        int lines = (tracks.count() - 1) * between(tracks);
        int before = first ? 1 : last ? BESIDE_BOX : (end - start - lines) / 2;
        return start + before + tracks.track(name) * between(tracks);
    }

    private int along(Vertex box) {
        return graph.down() ? box.height() : box.width();
    }

    private int across(Vertex box) {
        return graph.down() ? box.width() : box.height();
    }

    private Point point(int along, int across) {
        return graph.down() ? new Point(across, along) : new Point(along, across);
    }
}
