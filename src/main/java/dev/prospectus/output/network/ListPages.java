package dev.prospectus.output.network;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.Network;
import dev.prospectus.model.Slug;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.ListPart;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.StatusGroup;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The list of all programmes, with filters, and one for each region and role. */
final class ListPages {

    /** Cards of a page. A card takes about 2 KB. */
    private static final int ONE_PART = 60;

    private final NetworkTools tools;
    private final Offers offers;
    private final OfferViews views;

    ListPages(NetworkTools tools, Offers offers) {
        this.tools = tools;
        this.offers = offers;
        this.views = new OfferViews(tools);
    }

    /** A list that has a page. */
    private record Selection(String id, String path, String label, String title, String intro, List<Offer> offers) {}

    List<Output.Page> pages() {
        return Stream.of(Stream.of(all()), regions().stream(), roles().stream())
                .flatMap(lists -> lists)
                .flatMap(this::pages)
                .toList();
    }

    private Selection all() {
        return new Selection(
                "",
                Routes.PROGRAMMES,
                "All programmes",
                "Programmes of all hubs",
                "What every hub of the network offers. Each leads to the hub's own page.",
                offers.all());
    }

    private List<Selection> regions() {
        return offers.regions().entrySet().stream()
                .map(region -> new Selection(
                        region.getKey(),
                        Routes.region(region.getKey()),
                        region.getValue(),
                        "Programmes in " + region.getValue(),
                        "What the hubs of this region offer. Each leads to the hub's own page.",
                        with(offer -> Offers.region(offer).equals(region.getKey()))))
                .toList();
    }

    private List<Selection> roles() {
        return offers.roles().entrySet().stream()
                .map(role -> new Selection(
                        role.getKey(),
                        Routes.role(role.getKey()),
                        role.getValue(),
                        "Programmes for: " + role.getValue(),
                        "What hubs offer for this role. Each leads to the hub's own page.",
                        with(offer -> Offers.roles(offer).containsKey(role.getKey()))))
                .toList();
    }

    private List<Offer> with(Predicate<Offer> fits) {
        return offers.all().stream().filter(fits).toList();
    }

    /** Chips that lead to the lists of regions or roles. */
    ListView.Facet regionChips() {
        return facet("region", "Region", regions(), "");
    }

    ListView.Facet roleChips() {
        return facet("role", "Who it is for", roles(), "");
    }

    private ListView.Facet facet(String id, String title, List<Selection> choices, String current) {
        return new ListView.Facet(
                id,
                title,
                choices.stream()
                        .filter(choice ->
                                !choice.offers().isEmpty() || choice.path().equals(current))
                        .map(choice -> new ListView.Choice(
                                choice.id(),
                                choice.label(),
                                tools.href(choice.path()),
                                choice.offers().size(),
                                choice.path().equals(current)))
                        .toList());
    }

    private Stream<Output.Page> pages(Selection selection) {
        List<ListPart<Offer>> parts = ListPart.of(selection.path(), selection.offers(), ONE_PART);
        return parts.stream().map(part -> page(selection, part, parts));
    }

    private Output.Page page(Selection selection, ListPart<Offer> part, List<ListPart<Offer>> parts) {
        PageHead head = PageHead.of(
                part.path(),
                selection.title() + part.suffix(),
                selection.title() + part.suffix() + ": " + selection.intro(),
                "offers");
        List<Link> above = new ArrayList<>();
        if (!part.path().equals(Routes.PROGRAMMES)) {
            above.add(new Link("Programmes", Routes.PROGRAMMES));
        }
        if (part.number() > 1 && !selection.path().equals(Routes.PROGRAMMES)) {
            above.add(new Link(selection.label(), selection.path()));
        }
        return tools.page(
                head.under(above.toArray(Link[]::new)),
                "programmes.ftlh",
                frame -> view(frame, selection, part, ListPart.links(parts, part, tools.edition())));
    }

    private ListView view(Frame frame, Selection selection, ListPart<Offer> part, List<ListPart.PartLink> links) {
        boolean filtered = !selection.path().equals(Routes.PROGRAMMES);
        boolean form = !filtered && part.number() == 1 && !selection.offers().isEmpty();
        return new ListView(
                frame,
                new ListView.Head(selection.title() + part.suffix(), selection.intro()),
                filtered,
                tools.href(Routes.PROGRAMMES),
                new ListView.Filters(
                        List.of(
                                facet("region", "Region", regions(), selection.path()),
                                facet("role", "Who it is for", roles(), selection.path())),
                        form ? Optional.of(form()) : Optional.empty()),
                new ListView.Results(
                        Listing.count(selection.offers().size(), "offer", "offers"),
                        StatusGroup.of(
                                part.items().stream().map(views::of).toList(),
                                card -> card.status().id()),
                        links,
                        List.of()));
    }

    /** The form counts all programmes, whichever part of the list they stand in. */
    private ListView.Form form() {
        Map<String, String> hubs = new LinkedHashMap<>();
        tools.network().network().members().stream()
                .map(Network.Member::hub)
                .forEach(hub -> hubs.put(hub.id(), hub.name()));
        return new ListView.Form(
                tools.href(Routes.PROGRAMMES),
                List.of(
                        group("region", "Region", offers.regions(), offer -> Set.of(Offers.region(offer))),
                        group(
                                "role",
                                "Who it is for",
                                offers.roles(),
                                offer -> Offers.roles(offer).keySet()),
                        group(
                                "phase",
                                "Phase",
                                offers.phases(),
                                offer -> Offers.phases(offer).keySet()),
                        statuses()),
                List.of(
                        group(
                                "hub",
                                "Hub",
                                hubs,
                                offer -> Set.of(offer.member().hub().id())),
                        group(
                                "mode",
                                "How you meet",
                                modes(),
                                offer -> modes(offer).keySet())));
    }

    private Map<String, String> modes() {
        Map<String, String> modes = new java.util.TreeMap<>();
        offers.all().forEach(offer -> modes.putAll(modes(offer)));
        return modes;
    }

    private static Map<String, String> modes(Offer offer) {
        Map<String, String> modes = new HashMap<>();
        offer.runs().forEach(run -> run.place().modes().forEach(mode -> modes.put(Slug.of(mode), mode)));
        return modes;
    }

    /** Every status, since programmes roll over from one to another while somebody reads. */
    private ListView.Group statuses() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Labelled status : BookingStatus.values()) {
            labels.put(status.id(), status.label());
        }
        List<ListView.Option> options =
                options(labels, offer -> Set.of(offer.status().id()));
        return new ListView.Group("status", "Status", options);
    }

    private ListView.Group group(
            String name, String legend, Map<String, String> labels, Function<Offer, Set<String>> values) {
        return new ListView.Group(
                name,
                legend,
                options(labels, values).stream()
                        .filter(option -> option.count() > 0)
                        .toList());
    }

    private List<ListView.Option> options(Map<String, String> labels, Function<Offer, Set<String>> values) {
        Map<String, Integer> counts = new HashMap<>();
        offers.all().forEach(offer -> values.apply(offer).forEach(id -> counts.merge(id, 1, Integer::sum)));
        return labels.entrySet().stream()
                .map(word -> new ListView.Option(word.getKey(), word.getValue(), counts.getOrDefault(word.getKey(), 0)))
                .toList();
    }
}
