package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.ContactView;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import java.util.List;

/** Everybody whom a school can ask. */
public record ContactsView(Frame frame, String intro, List<Card> cards) {

    /**
     * @param programmes what they answer for
     */
    public record Card(String id, ContactView contact, List<Link> programmes) {}
}
