package dev.prospectus.output.html.offers;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.ListPart;
import dev.prospectus.output.html.page.OfferCard;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.RoleWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A list of every offer, and one for each role, phase and status, whether or not an offer fits it today: an address
 * that was sent to a colleague must not vanish because a group is full.
 */
public final class OfferListPages implements PageGroup {

    /** A list of so many cards fits one page. A card takes about 2.3 KB. */
    private static final int ONE_PAGE = 110;

    /** Cards of a part where the list is longer. The first part leaves room for the names of the whole list. */
    private static final int ONE_PART = 60;

    private static final Set<BookingStatus> AHEAD = Set.of(BookingStatus.OPENING_SOON, BookingStatus.REGISTER_INTEREST);

    private final PageTools tools;
    private final List<OfferId> offers;
    private final List<Selection> roles;
    private final List<Selection> phases;
    private final List<Selection> statuses;

    public OfferListPages(PageTools tools) {
        this.tools = tools;
        this.offers = tools.cards().sorted();
        this.roles = Arrays.stream(Role.values()).map(this::forRole).toList();
        this.phases = Arrays.stream(Phase.values()).map(this::inPhase).toList();
        this.statuses =
                Arrays.stream(BookingStatus.values()).map(this::withStatus).toList();
    }

    /**
     * One page's choice among the offers.
     *
     * @param counted " on 1 October 2026" where the number of its offers changes by itself and no script reaches the title
     */
    private record Selection(
            String path, String label, String title, String intro, List<OfferId> offers, String counted) {

        String heading() {
            return title + " (" + offers.size() + counted + ")";
        }
    }

    @Override
    public List<Output.Page> pages() {
        Selection all = new Selection(
                Routes.PROGRAMMES,
                "All programmes",
                "Programmes",
                "Everything on offer, with what you can apply for first.",
                offers,
                "");
        return Stream.of(Stream.of(all), roles.stream(), phases.stream(), statuses.stream())
                .flatMap(selections -> selections)
                .flatMap(this::pages)
                .toList();
    }

    private Stream<Output.Page> pages(Selection selection) {
        int most = selection.offers().size() <= ONE_PAGE ? ONE_PAGE : ONE_PART;
        List<ListPart<OfferId>> parts = ListPart.of(selection.path(), selection.offers(), most);
        return parts.stream().map(part -> page(selection, part, parts));
    }

    private Output.Page page(Selection selection, ListPart<OfferId> part, List<ListPart<OfferId>> parts) {
        boolean filtered = !selection.path().equals(Routes.PROGRAMMES);
        PageHead head = PageHead.of(
                part.path(),
                selection.heading() + part.suffix(),
                selection.title() + part.suffix() + ": " + selection.intro(),
                "offers");
        List<Link> above = new ArrayList<>();
        if (!part.path().equals(Routes.PROGRAMMES)) {
            above.add(new Link("Programmes", Routes.PROGRAMMES));
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
        boolean filters = !filtered && part.number() == 1;
        return new OfferListView(
                frame,
                selection.title() + part.suffix(),
                selection.intro(),
                leadsSchool(selection) ? Optional.of(tools.href(Routes.FINDER)) : Optional.empty(),
                Listing.count(selection.offers().size(), "offer", "offers"),
                filtered,
                tools.href(Routes.PROGRAMMES),
                filters ? Optional.of(filterForm(selection)) : Optional.empty(),
                List.of(
                        facet("role", "Who it is for", roles, selection),
                        facet("phase", "Phase", phases, selection),
                        facet("status", "Status", statuses, selection)),
                groups(cards),
                parts,
                part.number() == 1 && part.count() > 1 ? titles(selection.offers()) : List.of());
    }

    /** One page holds all titles, for readers and for their browser's own search. */
    private List<Link> titles(List<OfferId> offers) {
        return offers.stream()
                .map(tools.cards()::card)
                .sorted(Comparator.comparing(OfferCard::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(OfferCard::href))
                .map(card -> new Link(card.title(), card.href()))
                .toList();
    }

    /** The form counts all offers, whichever part of the list they stand in. */
    private FilterForm filterForm(Selection selection) {
        return new FilterForms(
                        selection.offers().stream().map(tools.cards()::card).toList())
                .form(tools.href(Routes.PROGRAMMES));
    }

    /** Whether those of the page's role decide for a school, and may rather look for what suits others there. */
    private static boolean leadsSchool(Selection selection) {
        return Arrays.stream(Role.values())
                .filter(Role::leadsSchool)
                .anyMatch(role -> Routes.role(role).equals(selection.path()));
    }

    private OfferListView.Facet facet(String id, String title, List<Selection> choices, Selection current) {
        return new OfferListView.Facet(
                id,
                title,
                choices.stream()
                        .filter(choice -> !choice.offers().isEmpty() || choice.equals(current))
                        .map(choice -> new OfferListView.Choice(
                                choice.label(),
                                tools.href(choice.path()),
                                choice.offers().size(),
                                choice.equals(current)))
                        .toList());
    }

    /** All groups, also the empty ones: an offer may roll over into them while somebody reads. */
    private static List<OfferListView.Group> groups(List<OfferCard> cards) {
        return List.of(
                group("apply", "You can apply now", cards, BookingStatus::isActionable),
                group("ahead", "Coming up", cards, AHEAD::contains),
                group(
                        "other",
                        "Not taking applications",
                        cards,
                        status -> !status.isActionable() && !AHEAD.contains(status)));
    }

    private static OfferListView.Group group(
            String id, String title, List<OfferCard> cards, Predicate<BookingStatus> fits) {
        List<String> ids = Arrays.stream(BookingStatus.values())
                .filter(fits)
                .map(BookingStatus::id)
                .toList();
        return new OfferListView.Group(
                id,
                title,
                ids,
                cards.stream().filter(card -> ids.contains(card.status().id())).toList());
    }

    private Selection forRole(Role role) {
        return new Selection(
                Routes.role(role),
                role.label(),
                "Programmes for " + RoleWords.plural(role),
                role.leadsSchool()
                        ? "These are for " + RoleWords.plural(role) + " themselves."
                        : "What somebody in this role can take part in.",
                where(programme -> programme.roles().contains(role)),
                "");
    }

    private Selection inPhase(Phase phase) {
        return new Selection(
                Routes.phase(phase),
                phase.label(),
                phase.label() + " programmes",
                "What is on offer for this phase, also where it is shared with another.",
                where(programme -> programme.phases().contains(phase)),
                "");
    }

    private Selection withStatus(BookingStatus status) {
        return new Selection(
                Routes.status(status),
                status.label(),
                "Programmes by status: " + status.label().toLowerCase(Locale.UK),
                "What has this status as of " + DateWords.day(tools.edition().today()) + ".",
                offers.stream()
                        .filter(offer -> tools.edition().booking(offer).status() == status)
                        .toList(),
                " on " + DateWords.day(tools.edition().today()));
    }

    private List<OfferId> where(Predicate<Programme> fits) {
        return offers.stream()
                .filter(offer ->
                        fits.test(tools.catalogue().programme(offer.programme()).orElseThrow()))
                .toList();
    }
}
