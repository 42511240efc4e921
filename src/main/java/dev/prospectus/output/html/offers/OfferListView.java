package dev.prospectus.output.html.offers;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.ListPart;
import dev.prospectus.output.html.page.OfferCard;
import java.util.List;
import java.util.Optional;

/**
 * A list of offers: all of them, or those of one role, phase or status.
 *
 * @param finder where somebody learns what suits a school, on the page of those who lead one
 * @param count how many offers are shown, in words
 * @param form to filter and sort with, where all offers are shown
 * @param filters the facets, each a group of links
 * @param groups the offers of this part of the list, by what a school can do about them
 * @param parts the pages of the list; none where it fits one page
 * @param titles the titles of the whole list, A to Z, on the first of several parts
 */
public record OfferListView(
        Frame frame,
        String title,
        String intro,
        Optional<String> finder,
        String count,
        boolean filtered,
        String all,
        Optional<FilterForm> form,
        List<Facet> filters,
        List<Group> groups,
        List<ListPart.PartLink> parts,
        List<Link> titles) {

    public record Facet(String id, String title, List<Choice> choices) {}

    /** @param current whether this page is its result */
    public record Choice(String title, String href, int count, boolean current) {}

    /** @param statuses the ids of the statuses that belong here */
    public record Group(String id, String title, List<String> statuses, List<OfferCard> offers) {}
}
