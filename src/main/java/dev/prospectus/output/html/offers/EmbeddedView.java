package dev.prospectus.output.html.offers;

import dev.prospectus.output.html.page.ActionView;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.OfferCard;
import java.util.List;
import java.util.Optional;

/**
 * Offers as another site shows them in a frame: one of them, or a list.
 *
 * @param title of the list; empty where one offer stands alone, whose card has it
 * @param step what to do about the one offer, unless that differs between its strands
 * @param more the way to that page
 */
public record EmbeddedView(Frame frame, String title, List<OfferCard> offers, Optional<ActionView> step, Link more) {

    public EmbeddedView {
        offers = List.copyOf(offers);
    }
}
