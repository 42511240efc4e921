package dev.prospectus.output.html.offers;

import dev.prospectus.model.OfferId;
import java.util.List;

/**
 * Some of the offers, with the list that shows them.
 *
 * @param path of the list
 * @param label what links to it are called
 * @param offers what a school can act on first, then by title
 * @param countedOn " on 1 October 2026" for a list by status, whose number in the title is that of the build
 */
record Selection(String path, String label, String title, String intro, List<OfferId> offers, String countedOn) {

    Selection {
        offers = List.copyOf(offers);
    }

    String heading() {
        return title + " (" + count() + countedOn + ")";
    }

    int count() {
        return offers.size();
    }
}
