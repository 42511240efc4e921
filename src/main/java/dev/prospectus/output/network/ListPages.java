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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all programmes, with filters, and one for each region and role. */
final class ListPages {

    /** What a page holds, in bytes. */
    private static final int ONE_PART = 160_000;

    private static final int CARD = 2_000;

    /** What a card says for scripts about each hub. */
    private static final int HUB = 350;

    private final NetworkTools tools;
    private final Offers offers;
    private final List<Listed> all;
    private final OfferViews views;

    ListPages(NetworkTools tools, Offers offers) {
        this.tools = tools;
        this.offers = offers;
        this.all = offers.entries(offer -> true);
        this.views = new OfferViews(tools);
    }

    /** A list that has a page. */
    private record Selection(String id, String path, String label, String title, String intro, List<Listed> entries) {

        /** The part of pages of programmes that it leads to, if it is one of a region. */
        String region() {
            return path.equals(Routes.region(id)) ? id : "";
        }
    }

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
                "What every hub of the network offers, with whether places are left.",
                all);
    }

    private List<Selection> regions() {
        return offers.regions().entrySet().stream()
                .map(region -> new Selection(
                        region.getKey(),
                        Routes.region(region.getKey()),
                        region.getValue(),
                        "Programmes in " + region.getValue(),
                        "What the hubs of this region offer, with whether places are left.",
                        offers.entries(offer -> Offers.region(offer).equals(region.getKey()))))
                .toList();
    }

    private List<Selection> roles() {
        return offers.roles().entrySet().stream()
                .map(role -> new Selection(
                        role.getKey(),
                        Routes.role(role.getKey()),
                        role.getValue(),
                        "Programmes for: " + role.getValue(),
                        "What hubs offer for this role, with whether places are left.",
                        offers.entries(offer -> Offers.roles(offer).containsKey(role.getKey()))))
                .toList();
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
                                !choice.entries().isEmpty() || choice.path().equals(current))
                        .map(choice -> new ListView.Choice(
                                choice.id(),
                                choice.label(),
                                tools.href(choice.path()),
                                choice.entries().size(),
                                choice.path().equals(current)))
                        .toList());
    }

    private Stream<Output.Page> pages(Selection selection) {
        List<ListPart<Listed>> parts = ListPart.of(
                selection.path(),
                selection.entries(),
                entry -> CARD + HUB * entry.offers().size(),
                ONE_PART);
        return parts.stream().map(part -> page(selection, part, parts));
    }

    private Output.Page page(Selection selection, ListPart<Listed> part, List<ListPart<Listed>> parts) {
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

    private ListView view(Frame frame, Selection selection, ListPart<Listed> part, List<ListPart.PartLink> links) {
        boolean filtered = !selection.path().equals(Routes.PROGRAMMES);
        boolean form = !filtered && part.number() == 1 && !selection.entries().isEmpty();
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
                        Listing.count(selection.entries().size(), "offer", "offers"),
                        groups(part.items(), selection.region()),
                        links,
                        List.of()));
    }

    private List<StatusGroup<OfferView>> groups(List<Listed> entries, String region) {
        List<StatusGroup<OfferView>> groups = new ArrayList<>(StatusGroup.of(
                entries.stream()
                        .filter(entry -> !entry.isOld())
                        .map(entry -> views.of(entry, region))
                        .toList(),
                card -> card.status().id()));
        groups.add(Unknown.group(entries.stream()
                .filter(Listed::isOld)
                .map(entry -> views.of(entry, region))
                .toList()));
        return groups;
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
                        group("region", "Region", offers.regions(), some(offer -> Set.of(Offers.region(offer)))),
                        group(
                                "role",
                                "Who it is for",
                                offers.roles(),
                                some(offer -> Offers.roles(offer).keySet())),
                        group(
                                "phase",
                                "Phase",
                                offers.phases(),
                                some(offer -> Offers.phases(offer).keySet())),
                        statuses()),
                List.of(
                        group(
                                "hub",
                                "Hub",
                                hubs,
                                some(offer -> Set.of(offer.member().hub().id()))),
                        group(
                                "mode",
                                "How you meet",
                                modes(),
                                some(offer -> modes(offer).keySet()))));
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
        List<ListView.Option> options = options(
                labels,
                entry -> entry.isOld() ? Set.of() : Set.of(entry.status().id()));
        return new ListView.Group("status", "Status", options);
    }

    /** What any hub says of it. */
    private static Function<Listed, Set<String>> some(Function<Offer, Set<String>> values) {
        return entry -> entry.offers().stream()
                .flatMap(offer -> values.apply(offer).stream())
                .collect(Collectors.toSet());
    }

    private ListView.Group group(
            String name, String legend, Map<String, String> labels, Function<Listed, Set<String>> values) {
        return new ListView.Group(
                name,
                legend,
                options(labels, values).stream()
                        .filter(option -> option.count() > 0)
                        .toList());
    }

    private List<ListView.Option> options(Map<String, String> labels, Function<Listed, Set<String>> values) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(entry -> values.apply(entry).forEach(id -> counts.merge(id, 1, Integer::sum)));
        return labels.entrySet().stream()
                .map(word -> new ListView.Option(word.getKey(), word.getValue(), counts.getOrDefault(word.getKey(), 0)))
                .toList();
    }
}
