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
     * @param snippet what a reader may copy into a page of theirs; may be empty
     */
    public record Section(String id, String heading, List<String> text, String snippet, List<Item> items) {

        /** A section without anything to copy. */
        public Section(String id, String heading, List<String> text, List<Item> items) {
            this(id, heading, text, "", items);
        }

        public Section {
            text = List.copyOf(text);
            items = List.copyOf(items);
        }
    }

    /** @param note what it holds, or in which form; may be empty */
    public record Item(String title, String href, String note) {}
}
