package dev.prospectus.output.html.pathway;

import dev.prospectus.output.html.page.Frame;
import java.util.List;

/**
 * All pathways.
 *
 * @param map where the drawing of all programmes is
 */
public record PathwayListView(Frame frame, List<Entry> pathways, String map) {

    public record Entry(String title, String href, String summary, String phases, List<Route> routes) {}

    /** @param steps the titles of its stages, in order */
    public record Route(String title, List<String> steps) {}
}
