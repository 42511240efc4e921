package dev.prospectus.output.html.page;

import dev.prospectus.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * An offer in a list: enough to decide whether to read on.
 *
 * @param id the offer's written form
 * @param href its page, or its strand's part of it
 * @param facets for scripts that filter and sort
 * @param plan how it comes into a plan; absent where nobody can plan with it
 */
public record OfferCard(
        String id,
        String title,
        String href,
        String summary,
        StatusView status,
        Facts facts,
        OfferFacets facets,
        Optional<Link> plan) {

    /**
     * @param phase whom it is for by phase, in words
     * @param roles whom it is for by role, in the midst of a sentence
     * @param run the run that a school can best act on
     * @param fresh that it is new, as long as it is
     * @param nextDoor runs of neighbours, each while it is open and nobody can apply here
     */
    public record Facts(
            String phase, String roles, BestRun run, Phrase cost, Phrase fresh, List<NextDoorLine> nextDoor) {}

    /** The same with another way to its page. */
    public OfferCard leadingTo(String other) {
        return new OfferCard(id, title, other, summary, status, facts, facets, plan);
    }
}
