package dev.prospectus.diagram;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Boxes of known size and the links between them: all that decides a layout.
 *
 * @param down whether links lead downwards, in one column, rather than to the right
 * @param ordered whether boxes that share a column keep their order
 */
record Graph(boolean down, boolean ordered, List<Vertex> vertices, List<Link> links) {

    Graph {
        vertices = List.copyOf(vertices);
        links = List.copyOf(links);
    }

    /** @param port where links arrive and leave: from its top, or from its left in a column */
    record Vertex(int width, int height, int port) {}

    /** @param drawn whether it is seen, or only keeps two boxes in order */
    record Link(int from, int to, boolean drawn) {}

    /** The same graph has the same text: the key under which its layout is remembered. */
    String text() {
        return (down ? "down" : "right")
                + (ordered ? " ordered" : "")
                + vertices.stream()
                        .map(box -> " " + box.width() + "x" + box.height() + "@" + box.port())
                        .collect(Collectors.joining())
                + links.stream()
                        .map(link -> " " + link.from() + (link.drawn() ? ">" : "~") + link.to())
                        .collect(Collectors.joining());
    }
}
