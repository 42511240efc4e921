package dev.prospectus.output.network;

import dev.prospectus.output.html.page.BestRun;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.words.Phrase;
import java.util.Optional;

/**
 * A programme of a hub in a list, as {@link dev.prospectus.output.html.page.OfferCard} is one of the site's own.
 *
 * @param href the hub's own page, or the one here that tells of all hubs
 * @param hub the hub and its region; absent where several hubs offer it
 */
record OfferView(
        String id,
        String title,
        String href,
        String summary,
        StatusView status,
        Facts facts,
        Facets facets,
        Optional<String> hub) {

    /**
     * What is told of it.
     *
     * @param phase whom it is for by phase, in words
     * @param roles whom it is for by role
     * @param run the run that a school can best act on
     * @param cost nothing, which the hub's page tells
     * @param fresh nothing
     * @param hubs how many hubs offer it, and how many take applications; absent where it is one hub's
     */
    record Facts(String phase, String roles, BestRun run, Phrase cost, Phrase fresh, Optional<Phrase> hubs) {}

    /** @param json for an attribute in single quotes, in the order that matching.js reads */
    record Facets(String json) {}
}
