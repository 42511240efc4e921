package dev.prospectus.output.html.pathway;

import dev.prospectus.diagram.Figure;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Piece;
import dev.prospectus.output.html.page.StatusView;
import java.util.List;

/** Everything on offer in one drawing, and the same in words. */
public record MapView(Frame frame, Figure figure, List<Group> groups) {

    public record Group(String id, String title, List<Entry> offers) {}

    /** @param conditions what must hold to take part, a sentence each */
    public record Entry(String title, String href, StatusView status, List<List<Piece>> conditions) {}
}
