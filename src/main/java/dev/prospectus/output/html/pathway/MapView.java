package dev.prospectus.output.html.pathway;

import dev.prospectus.diagram.Figure;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.Piece;
import dev.prospectus.output.html.page.StatusView;
import java.util.List;

/**
 * The map of all programmes, or a part of it: a drawing, and the same in words.
 *
 * @param neighbours the parts before and after this one; empty where one page holds the whole map
 */
public record MapView(
        Frame frame, String title, String lead, Figure figure, List<Group> groups, List<Link> neighbours) {

    public record Group(String id, String title, List<Entry> offers) {}

    /** @param conditions what must hold to take part, a sentence each */
    public record Entry(String title, String href, StatusView status, List<List<Piece>> conditions) {}
}
