package dev.prospectus.output.network;

import dev.prospectus.output.html.page.Frame;
import java.util.List;

/**
 * The home page.
 *
 * @param finder where region and role are asked for
 * @param open the first of what is open now
 * @param hubs how many there are, in words
 */
record HomeView(
        Frame frame,
        String description,
        Finder finder,
        List<OfferView> open,
        String openCount,
        String hubs,
        Links links) {

    /** @param action the list, which a script filters by what was chosen */
    record Finder(String action, ListView.Facet regions, ListView.Facet roles) {}

    record Links(String list, String hubs, String calendar, String data) {}
}
