package dev.prospectus.output.html;

import java.util.List;

/** Everybody whom a school can ask. */
public record ContactsView(Frame frame, String intro, List<Card> cards) {

    /**
     * @param programmes what they answer for
     */
    public record Card(String id, ContactView contact, List<Link> programmes) {}
}
