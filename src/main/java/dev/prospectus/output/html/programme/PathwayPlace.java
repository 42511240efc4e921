package dev.prospectus.output.html.programme;

import dev.prospectus.output.html.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * Where an offer stands on a pathway.
 *
 * @param timing of its stage, in words
 * @param body what happens at this stage, safe HTML
 * @param neighbours what comes before it and what it leads to, in that order
 */
public record PathwayPlace(
        Link pathway, String stage, String timing, Optional<String> body, List<Neighbour> neighbours) {

    /**
     * A stage before or after.
     *
     * @param relation how it relates, to be followed by the offers
     * @param offers empty when the offer itself may be taken again
     * @param joint the word between two offers
     */
    public record Neighbour(String relation, List<Link> offers, String joint) {}
}
