package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.Frame;
import java.util.List;

/** Calendars, feeds and files for other programs. */
public record DataView(Frame frame, List<Section> sections) {

    public DataView {
        sections = List.copyOf(sections);
    }

    /**
     * @param id of its heading on the page
     * @param text what it is for and how to use it, a paragraph each
     */
    public record Section(String id, String heading, List<String> text, List<Item> items) {
        public Section {
            text = List.copyOf(text);
            items = List.copyOf(items);
        }
    }

    /** @param note what it holds, or in which form; may be empty */
    public record Item(String title, String href, String note) {}
}
