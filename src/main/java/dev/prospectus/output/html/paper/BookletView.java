package dev.prospectus.output.html.paper;

import dev.prospectus.output.html.page.ContactView;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.pathway.PathwayView;
import dev.prospectus.output.html.programme.ProgrammeSheet;
import java.util.List;

/**
 * Everything that the hub offers, to be read from paper.
 *
 * @param address of the site, as people type it
 */
public record BookletView(
        Frame frame,
        Look look,
        String address,
        ContactView contact,
        List<Chapter<PathwayView>> pathways,
        List<Chapter<ProgrammeSheet>> programmes,
        List<IndexPart> index) {

    public BookletView {
        pathways = List.copyOf(pathways);
        programmes = List.copyOf(programmes);
        index = List.copyOf(index);
    }

    /**
     * @param id of its place in the document
     * @param page the address of the page of which it tells
     */
    public record Chapter<T>(String id, String page, T view) {}

    /** A list of the index, such as that by role. */
    public record IndexPart(String id, String heading, List<IndexGroup> groups) {}

    /** @param term empty in a list that has no groups */
    public record IndexGroup(String term, List<IndexEntry> entries) {}

    /** @param place the id of the chapter, where its page number comes from */
    public record IndexEntry(String words, String place) {}
}
