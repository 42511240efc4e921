package dev.prospectus.output.html;

import java.util.List;

/**
 * All pathways.
 *
 * @param map where the drawing of all programmes is
 */
public record PathwayListView(Frame frame, List<Entry> pathways, String map) {

    /** @param steps the stages of its main route, in order */
    public record Entry(String title, String href, String summary, String phases, List<String> steps) {}
}
