package dev.prospectus.output.html.pathway;

import dev.prospectus.output.html.page.Frame;
import java.util.List;

/** The parts of a map that is too large for one page. */
public record MapIndexView(Frame frame, List<Group> groups) {

    /** A pathway, or the programmes on none. */
    public record Group(String title, List<Entry> parts) {}

    /** @param offers how many are in the part */
    public record Entry(String title, String href, int offers) {}
}
