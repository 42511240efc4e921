package dev.prospectus.diagram;

import dev.prospectus.diagram.Graph.Vertex;
import dev.prospectus.diagram.Placement.Point;
import dev.prospectus.plan.Cache;
import java.util.List;

/** Layouts by need: a graph that was laid out before is remembered, one box alone needs no algorithm. */
final class Layouts {

    private final Cache cache;

    Layouts(Cache cache) {
        this.cache = cache;
    }

    Placement place(Graph graph) {
        if (graph.vertices().size() == 1) {
            Vertex box = graph.vertices().get(0);
            return new Placement(box.width(), box.height(), List.of(new Point(0, 0)), List.of());
        }
        String text = cache.text(
                LayeredLayout.VERSION + "\n" + graph.text(),
                () -> LayeredLayout.place(graph).text());
        return Placement.parse(text, graph).orElseGet(() -> LayeredLayout.place(graph));
    }
}
