package dev.prospectus.output.html;

import java.util.List;

/** All pathways. */
public record PathwayListView(Frame frame, List<Entry> pathways) {

    /** @param steps the stages of its main route, in order */
    public record Entry(String title, String href, String summary, String phases, List<String> steps) {}
}
