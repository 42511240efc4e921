package dev.prospectus.diagram;

import dev.prospectus.diagram.Graph.Link;
import dev.prospectus.diagram.Graph.Vertex;
import dev.prospectus.diagram.Placement.Point;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** ELK's layered algorithm, set up for diagrams of this kind: links at right angles, everything in the order given. */
final class LayeredLayout {

    /** Changes whenever the layout of an unchanged graph would: remembered layouts of another version are not used. */
    static final String VERSION = "elk-layered 0.12.1, settings 1";

    private static final double BETWEEN_LAYERS = 36;
    private static final double BETWEEN_BOXES = 24;
    private static final double BESIDE_LINES = 12;
    private static final double BETWEEN_LINES = 10;

    /** ELK keeps its registry of algorithms for the whole machine: one layout at a time is safe and rarely waited for. */
    private static final Object REGISTRY = new Object();

    private LayeredLayout() {}

    static Placement place(Graph graph) {
        synchronized (REGISTRY) {
            LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
            ElkNode root = root(graph);
            List<ElkNode> nodes = new ArrayList<>();
            List<ElkPort> arrivals = new ArrayList<>();
            List<ElkPort> departures = new ArrayList<>();
            for (Vertex box : graph.vertices()) {
                ElkNode node = ElkGraphUtil.createNode(root);
                node.setDimensions(box.width(), box.height());
                node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
                node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
                arrivals.add(port(node, graph.down() ? PortSide.NORTH : PortSide.WEST, box));
                departures.add(port(node, graph.down() ? PortSide.SOUTH : PortSide.EAST, box));
                nodes.add(node);
            }
            List<ElkEdge> edges = new ArrayList<>();
            for (Link link : graph.links()) {
                ElkEdge edge = ElkGraphUtil.createSimpleEdge(departures.get(link.from()), arrivals.get(link.to()));
                edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, link.to() == link.from() + 1 ? 20 : 1);
                edges.add(edge);
            }
            new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
            return read(graph, root, nodes, edges);
        }
    }

    private static ElkNode root(Graph graph) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, graph.down() ? Direction.DOWN : Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, graph.ordered());
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, true);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        root.setProperty(CoreOptions.SPACING_EDGE_NODE, BESIDE_LINES);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BESIDE_LINES);
        root.setProperty(CoreOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
        return root;
    }

    private static ElkPort port(ElkNode node, PortSide side, Vertex box) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        switch (side) {
            case NORTH -> port.setLocation(box.port(), 0);
            case SOUTH -> port.setLocation(box.port(), box.height());
            case WEST -> port.setLocation(0, box.port());
            default -> port.setLocation(box.width(), box.port());
        }
        return port;
    }

    private static Placement read(Graph graph, ElkNode root, List<ElkNode> nodes, List<ElkEdge> edges) {
        List<Point> corners =
                nodes.stream().map(node -> point(node.getX(), node.getY())).toList();
        List<List<Point>> lines = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            lines.add(graph.links().get(i).drawn() ? line(edges.get(i)) : List.of());
        }
        return new Placement((int) Math.ceil(root.getWidth()), (int) Math.ceil(root.getHeight()), corners, lines);
    }

    private static List<Point> line(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(point(bend.getX(), bend.getY())));
        points.add(point(section.getEndX(), section.getEndY()));
        return points;
    }

    private static Point point(double x, double y) {
        return new Point((int) Math.round(x), (int) Math.round(y));
    }
}
