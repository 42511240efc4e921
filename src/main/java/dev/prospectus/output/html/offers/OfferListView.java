package dev.prospectus.output.html.offers;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.ListPart;
import dev.prospectus.output.html.page.OfferCard;
import dev.prospectus.output.html.page.StatusGroup;
import java.util.List;
import java.util.Optional;

/**
 * A list of offers: all of them, or those of one role, phase or status.
 *
 * @param filtered whether it lists one role, phase or status
 * @param all the list of all offers
 */
public record OfferListView(Frame frame, Head head, boolean filtered, String all, Filters filters, Results results) {

    /** @param finder where somebody learns what suits a school, on the page of those who lead one */
    public record Head(String title, String intro, Optional<String> finder) {}

    /**
     * Ways to other lists.
     *
     * @param facets groups of links
     * @param form to filter and sort with, where all offers are shown
     */
    public record Filters(List<Facet> facets, Optional<FilterForm> form) {}

    /**
     * The list itself.
     *
     * @param count how many offers it has, in words
     * @param groups the offers of this part of the list, by what a school can do about them
     * @param parts the pages of the list; none where it fits one page
     * @param titles the titles of the whole list, A to Z, on the first of several parts
     * @param calendars absent where there never was a date, and on lists that can't be filtered
     */
    public record Results(
            String count,
            List<StatusGroup<OfferCard>> groups,
            List<ListPart.PartLink> parts,
            List<Link> titles,
            Optional<Calendars> calendars) {}

    /**
     * How to have the dates of the list in a calendar of one's own.
     *
     * @param offers the file by which a script makes the calendar of what a reader sees
     * @param help how to subscribe
     */
    public record Calendars(String offers, String help) {}

    public record Facet(String id, String title, List<Choice> choices) {}

    /** @param current whether this page is its result */
    public record Choice(String title, String href, int count, boolean current) {}
}
