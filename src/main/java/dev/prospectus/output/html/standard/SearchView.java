package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.ListPart;
import java.util.List;

/**
 * Everything on the site, by the first letter of its title.
 *
 * @param parts the pages of the list; none where it fits one page
 */
public record SearchView(Frame frame, List<Letter> letters, List<ListPart.PartLink> parts) {

    public record Letter(String id, String title, List<Entry> entries) {}

    /** @param kind what it is, in words */
    public record Entry(String title, String href, String kind) {}
}
