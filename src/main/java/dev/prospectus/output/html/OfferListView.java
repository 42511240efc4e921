package dev.prospectus.output.html;

import java.util.List;

/**
 * A list of offers: all of them, or those of one role, phase or status.
 *
 * @param count how many offers are shown, in words
 * @param filters the facets, each a group of links
 * @param groups the offers, by what a school can do about them
 */
public record OfferListView(
        Frame frame,
        String title,
        String intro,
        String count,
        boolean filtered,
        String all,
        List<Facet> filters,
        List<Group> groups) {

    public record Facet(String id, String title, List<Choice> choices) {}

    /** @param current whether this page is its result */
    public record Choice(String title, String href, int count, boolean current) {}

    public record Group(String id, String title, List<OfferCard> offers) {}
}
