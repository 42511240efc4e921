package dev.prospectus.output.html;

import dev.prospectus.diagram.Figure;
import java.util.List;

/** Everything on offer in one drawing, and the same in words. */
public record MapView(Frame frame, Figure figure, List<Group> groups) {

    public record Group(String id, String title, List<Entry> offers) {}

    /** @param conditions what must hold to take part, a sentence each */
    public record Entry(String title, String href, StatusView status, List<List<Piece>> conditions) {}
}
