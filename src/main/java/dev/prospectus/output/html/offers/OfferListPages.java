package dev.prospectus.output.html.offers;

import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Role;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.ListPart;
import dev.prospectus.output.html.page.OfferCard;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.StatusGroup;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.words.FeedNames;
import dev.prospectus.words.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of every offer, and one for each role, phase, shared unit and status, whether or not an offer fits it today: an address
 * that was sent to a colleague must not vanish because a group is full.
 */
public final class OfferListPages implements PageGroup {

    /** A list of so many cards fits one page. A card takes about 2.3 KB. */
    private static final int ONE_PAGE = 110;

    /** Cards of a part where the list is longer. The first part leaves room for the names of the whole list. */
    private static final int ONE_PART = 60;

    private final PageTools tools;
    private final Selections selections;
    private final FeedNames feeds;

    public OfferListPages(PageTools tools) {
        this.tools = tools;
        this.selections = new Selections(tools);
        this.feeds = new FeedNames(tools.catalogue());
    }

    @Override
    public List<Output.Page> pages() {
        return Stream.of(
                        Stream.of(selections.all()),
                        selections.roles().stream(),
                        selections.phases().stream(),
                        selections.units().stream(),
                        selections.statuses().stream())
                .flatMap(lists -> lists)
                .flatMap(this::pages)
                .toList();
    }

    private Stream<Output.Page> pages(Selection selection) {
        int most = selection.count() <= ONE_PAGE ? ONE_PAGE : ONE_PART;
        List<ListPart<OfferId>> parts = ListPart.of(selection.path(), selection.offers(), most);
        return parts.stream().map(part -> page(selection, part, parts));
    }

    private Output.Page page(Selection selection, ListPart<OfferId> part, List<ListPart<OfferId>> parts) {
        boolean filtered = !selection.path().equals(Routes.PROGRAMMES);
        PageHead head = PageHead.of(
                        part.path(),
                        selection.heading() + part.suffix(),
                        selection.title() + part.suffix() + ": " + selection.intro(),
                        "offers")
                .about(new Subject.OfOffers(part.items()));
        for (FeedNames.Name feed : part.number() == 1 ? feeds.of(selection.path()) : List.<FeedNames.Name>of()) {
            head = head.also(feed);
        }
        List<Link> above = new ArrayList<>();
        if (!part.path().equals(Routes.PROGRAMMES)) {
            above.add(new Link(tools.say("{Programmes}"), Routes.PROGRAMMES));
        }
        if (filtered && part.number() > 1) {
            above.add(new Link(selection.label(), selection.path()));
        }
        return tools.page(
                head.under(above.toArray(Link[]::new)),
                "programmes.ftlh",
                frame -> view(frame, selection, filtered, part, ListPart.links(parts, part, tools.edition())));
    }

    private OfferListView view(
            Frame frame, Selection selection, boolean filtered, ListPart<OfferId> part, List<ListPart.PartLink> parts) {
        List<OfferCard> cards = part.items().stream().map(tools.cards()::card).toList();
        boolean filters = !filtered && part.number() == 1 && selection.count() > 0;
        return new OfferListView(
                frame,
                new OfferListView.Head(
                        selection.title() + part.suffix(),
                        selection.intro(),
                        leadsSchool(selection) ? Optional.of(tools.href(Routes.FINDER)) : Optional.empty()),
                filtered,
                tools.href(Routes.PROGRAMMES),
                new OfferListView.Filters(
                        List.of(
                                facet("role", "Who it is for", selections.roles(), selection),
                                facet("phase", tools.say("{Phase}"), selections.phases(), selection),
                                facet("unit", "What it covers", selections.units(), selection),
                                facet("status", "Status", selections.statuses(), selection)),
                        filters ? Optional.of(filterForm(selection)) : Optional.empty()),
                new OfferListView.Results(
                        Listing.count(selection.count(), "offer", "offers"),
                        StatusGroup.of(cards, card -> card.status().id()),
                        parts,
                        part.number() == 1 && part.count() > 1 ? titles(selection.offers()) : List.of(),
                        new CalendarFiles(tools.edition())
                                .all()
                                .filter(all -> filters)
                                .map(all -> new OfferListView.Calendars(
                                        tools.href(Routes.CALENDAR_OF_OFFERS),
                                        tools.href(Routes.CALENDAR_SUBSCRIBE)))));
    }

    /** One page holds all titles, for readers and for their browser's own search. */
    private List<Link> titles(List<OfferId> offers) {
        List<OfferCard> cards = offers.stream().map(tools.cards()::card).toList();
        return Listing.aToZ(cards, OfferCard::title, Comparator.comparing(OfferCard::href)).stream()
                .map(card -> new Link(card.title(), card.href()))
                .toList();
    }

    /** The form counts all offers, whichever part of the list they stand in. */
    private FilterForm filterForm(Selection selection) {
        return new FilterForms(
                        selection.offers().stream().map(tools.cards()::card).toList(), tools.catalogue())
                .form(tools.href(Routes.PROGRAMMES));
    }

    /** Whether those of the page's role decide for a school, and may rather look for what suits others there. */
    private boolean leadsSchool(Selection selection) {
        return tools.catalogue().roles().stream()
                .filter(Role::leadsSchool)
                .anyMatch(role -> Routes.role(role).equals(selection.path()));
    }

    private OfferListView.Facet facet(String id, String title, List<Selection> choices, Selection current) {
        return new OfferListView.Facet(
                id,
                title,
                choices.stream()
                        .filter(choice -> choice.count() > 0 || choice.equals(current))
                        .map(choice -> new OfferListView.Choice(
                                choice.label(), tools.href(choice.path()), choice.count(), choice.equals(current)))
                        .toList());
    }
}
