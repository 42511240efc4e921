package dev.prospectus.diagram;

import dev.prospectus.diagram.Graph.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cell of each box: a step in the direction of the links, and a row across it. A cell has one box at most.
 *
 * <p>A link from a later box to an earlier one closes a circle or contradicts the author's order. The steps treat it as
 * reversed.
 */
final class Grid {

    private static final int SWEEPS = 4;

    private final int[] steps;
    private final int[] rows;
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();

    private Grid(Graph graph) {
        int count = graph.vertices().size();
        steps = new int[count];
        rows = new int[count];
        for (int i = 0; i < count; i++) {
            before.add(new ArrayList<>());
            after.add(new ArrayList<>());
        }
        for (Link link : graph.links()) {
            int first = Math.min(link.from(), link.to());
            int last = Math.max(link.from(), link.to());
            if (first != last) {
                before.get(last).add(first);
                after.get(first).add(last);
            }
        }
    }

    static Grid of(Graph graph) {
        Grid grid = new Grid(graph);
        if (graph.down()) {
            Arrays.setAll(grid.steps, box -> box);
            return grid;
        }
        grid.chooseSteps();
        if (graph.rows().isEmpty()) {
            grid.chooseRows();
        } else {
            Arrays.setAll(grid.rows, graph.rows()::get);
        }
        return grid;
    }

    int step(int box) {
        return steps[box];
    }

    int row(int box) {
        return rows[box];
    }

    int stepCount() {
        return Arrays.stream(steps).max().orElse(0) + 1;
    }

    int rowCount() {
        return Arrays.stream(rows).max().orElse(0) + 1;
    }

    /** Each box as early as its predecessors allow. Then as late as its successors allow, where that makes links shorter. */
    private void chooseSteps() {
        for (int box = 0; box < steps.length; box++) {
            steps[box] = before.get(box).stream()
                    .mapToInt(first -> steps[first] + 1)
                    .max()
                    .orElse(0);
        }
        for (int box = steps.length - 1; box >= 0; box--) {
            if (after.get(box).size() >= Math.max(1, before.get(box).size())) {
                steps[box] = after.get(box).stream()
                        .mapToInt(last -> steps[last] - 1)
                        .min()
                        .getAsInt();
            }
        }
    }

    /** From the step with the most boxes outwards, each box in the row of those it is linked with or below. */
    private void chooseRows() {
        List<List<Integer>> layers = layers();
        int widest = 0;
        for (int step = 0; step < layers.size(); step++) {
            if (layers.get(step).size() > layers.get(widest).size()) {
                widest = step;
            }
        }
        for (int step = widest; step < layers.size(); step++) {
            fill(layers.get(step), step == widest ? List.of() : before);
        }
        for (int step = widest - 1; step >= 0; step--) {
            fill(layers.get(step), after);
        }
    }

    private void fill(List<Integer> layer, List<List<Integer>> neighbours) {
        int next = 0;
        for (int box : layer) {
            int wanted = neighbours.isEmpty()
                    ? next
                    : median(neighbours.get(box).stream().map(other -> rows[other]), next);
            rows[box] = Math.max(next, wanted);
            next = rows[box] + 1;
        }
    }

    private static int median(Stream<Integer> values, int otherwise) {
        List<Integer> sorted = values.sorted().toList();
        return sorted.isEmpty() ? otherwise : sorted.get((sorted.size() - 1) / 2);
    }

    /** The boxes of each step, in an order in which few links cross. */
    private List<List<Integer>> layers() {
        List<List<Integer>> layers = new ArrayList<>();
        for (int step = 0; step < stepCount(); step++) {
            layers.add(new ArrayList<>());
        }
        double[] position = new double[steps.length];
        for (int box = 0; box < steps.length; box++) {
            position[box] = layers.get(steps[box]).size();
            layers.get(steps[box]).add(box);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forward = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                order(layers.get(forward ? i : layers.size() - 1 - i), forward ? before : after, position);
            }
        }
        return layers;
    }

    private static void order(List<Integer> layer, List<List<Integer>> neighbours, double[] position) {
        double[] wanted = new double[position.length];
        for (int box : layer) {
            wanted[box] = neighbours.get(box).stream()
                    .mapToDouble(other -> position[other])
                    .average()
                    .orElse(position[box]);
        }
        layer.sort(Comparator.comparingDouble(box -> wanted[box]));
        for (int i = 0; i < layer.size(); i++) {
            position[layer.get(i)] = i;
        }
    }
}
