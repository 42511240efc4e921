package dev.prospectus.diagram;

import dev.prospectus.diagram.Graph.Vertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;

/** Where the steps, the rows and the gaps of a grid begin, once it is known which lines run through the gaps. */
final class GridSizes {

    private final Graph graph;
    private final Grid grid;
    private final GridRoutes routes;
    private final int[] stepStarts;
    private final int[] rowPorts;
    private int length;
    private int breadth;

    private GridSizes(Graph graph, Grid grid, GridRoutes routes) {
        this.graph = graph;
        this.grid = grid;
        this.routes = routes;
        this.stepStarts = new int[grid.stepCount()];
        this.rowPorts = new int[grid.rowCount()];
    }

    static GridSizes of(Graph graph, Grid grid, GridRoutes routes) {
        GridSizes sizes = new GridSizes(graph, grid, routes);
        sizes.measureSteps();
        sizes.measureRows();
        return sizes;
    }

    int stepStart(int step) {
        return stepStarts[step];
    }

    /** The line on which all boxes of a row have their ports. */
    int port(int row) {
        return rowPorts[row];
    }

    /** Of the whole drawing, in the direction of the links. */
    int length() {
        return length;
    }

    /** Of the whole drawing, across the direction of the links. */
    int breadth() {
        return breadth;
    }

    private void measureSteps() {
        int[] lengths = new int[stepStarts.length];
        for (int i = 0; i < graph.vertices().size(); i++) {
            int step = grid.step(i);
            lengths[step] = Math.max(lengths[step], graph.along(graph.vertices().get(i)));
        }
        for (int step = 0; step < lengths.length; step++) {
            stepStarts[step] = routes.stepGaps().get(step).startAt(length);
            length = stepStarts[step] + lengths[step];
        }
        length = routes.stepGaps().get(lengths.length).startAt(length);
    }

    /** Each row as high up as what stands above it in the same steps allows. */
    private void measureRows() {
        int[] filled = new int[stepStarts.length];
        Map<Integer, List<Room>> rooms = rooms();
        for (int row = 0; row < rowPorts.length; row++) {
            int least = row == 0 ? 0 : GridRoutes.BETWEEN_ROWS;
            Gap gap = routes.rowGaps().get(row);
            int end = gap.startAt(breadth);
            if (!gap.isEmpty()) {
                Arrays.fill(filled, end - least);
            }
            for (Room room : rooms.getOrDefault(row, List.of())) {
                rowPorts[row] = Math.max(rowPorts[row], filled[room.step()] + least + room.above());
            }
            for (Room room : rooms.getOrDefault(row, List.of())) {
                filled[room.step()] = rowPorts[row] + room.below();
                breadth = Math.max(breadth, filled[room.step()]);
            }
        }
        breadth = routes.rowGaps().get(rowPorts.length).startAt(breadth);
    }

    /** What a step of a row needs above and below the line of its ports, for a box or for links that pass. */
    private record Room(int step, int above, int below) {}

    private Map<Integer, List<Room>> rooms() {
        Map<Integer, List<Room>> rooms = new HashMap<>();
        routes.crossed()
                .forEach(cell -> rooms.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                        .add(new Room(cell.step(), 0, 0)));
        for (int i = 0; i < graph.vertices().size(); i++) {
            Vertex box = graph.vertices().get(i);
            rooms.computeIfAbsent(grid.row(i), row -> new ArrayList<>())
                    .add(new Room(grid.step(i), box.port(), graph.across(box) - box.port()));
        }
        if (!graph.rows().isEmpty()) {
            rooms.values().forEach(GridSizes::fillHoles);
        }
        return rooms;
    }

    /** The frame of a row reaches from its first box to its last, so nothing else may stand between them. */
    private static void fillHoles(List<Room> row) {
        List<Room> boxes = row.stream().filter(room -> room.above() > 0).toList();
        int above = boxes.stream().mapToInt(Room::above).max().orElse(0);
        int below = boxes.stream().mapToInt(Room::below).max().orElse(0);
        IntSummaryStatistics steps = boxes.stream().mapToInt(Room::step).summaryStatistics();
        for (int step = steps.getMin(); step < steps.getMax(); step++) {
            int hole = step;
            if (boxes.stream().noneMatch(room -> room.step() == hole)) {
                row.add(new Room(hole, above, below));
            }
        }
    }
}
