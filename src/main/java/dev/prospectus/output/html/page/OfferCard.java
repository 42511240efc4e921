package dev.prospectus.output.html.page;

import dev.prospectus.words.Phrase;
import java.util.Optional;

/**
 * An offer in a list: enough to decide whether to read on.
 *
 * @param id the offer's written form
 * @param href its page, or its strand's part of it
 * @param phase whom it is for by phase, in words
 * @param roles whom it is for by role, in words
 * @param starts when the next run starts, if that is known
 * @param where how people meet and where, if that is known
 * @param others where and when else it runs
 * @param places places left and as of when, if that is known
 * @param facets for scripts that filter and sort
 */
public record OfferCard(
        String id,
        String title,
        String href,
        String summary,
        StatusView status,
        String phase,
        String roles,
        Optional<Phrase> starts,
        Optional<String> where,
        OtherRuns others,
        String cost,
        Optional<String> places,
        OfferFacets facets) {

    /** The same with another way to its page. */
    public OfferCard leadingTo(String other) {
        return new OfferCard(
                id, title, other, summary, status, phase, roles, starts, where, others, cost, places, facets);
    }
}
