package dev.prospectus.output.network;

import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedNetwork;
import dev.prospectus.model.Slug;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The hubs by region: the map of the network as a list. */
final class HubsPage {

    private final NetworkTools tools;
    private final Offers offers;

    HubsPage(NetworkTools tools, Offers offers) {
        this.tools = tools;
        this.offers = offers;
    }

    /** The page. */
    record View(Frame frame, List<Region> regions) {}

    /** @param list its programmes */
    record Region(String id, String title, String list, List<Hub> hubs) {}

    /**
     * A hub.
     *
     * @param href its home page; absent where nothing was ever known of it
     * @param offers what it has, in words
     * @param list its programmes on this site, if it has any
     * @param known the day of what is known, where that is long ago
     */
    record Hub(String name, Optional<String> href, String offers, Optional<String> list, Optional<String> known) {}

    Output.Page page() {
        PageHead head = PageHead.of(
                Routes.HUBS, "Hubs by region", "Every hub of the network, by region, with what it offers.", "hubs");
        return tools.page(head, "hubs.ftlh", frame -> new View(frame, regions()));
    }

    private List<Region> regions() {
        Map<String, List<PublishedNetwork.Known>> byRegion = tools.network().hubs().stream()
                .collect(Collectors.groupingBy(
                        known -> known.member().region(), LinkedHashMap::new, Collectors.toList()));
        return byRegion.entrySet().stream()
                .map(region -> new Region(
                        Slug.of(region.getKey()),
                        region.getKey(),
                        tools.href(Routes.region(Slug.of(region.getKey()))),
                        region.getValue().stream().map(this::hub).toList()))
                .toList();
    }

    private Hub hub(PublishedNetwork.Known known) {
        List<Offer> own = offers.all().stream()
                .filter(offer -> offer.member().equals(known.member()))
                .toList();
        long open = own.stream().filter(Offer::isOpen).count();
        Optional<PublishedHub> old = known.published().filter(tools::isOld);
        return new Hub(
                known.member().hub().name(),
                known.published()
                        .map(hub -> hub.home().toString())
                        .or(() -> known.member().hub().address().map(Object::toString)),
                known.published().isEmpty()
                        ? "Nothing is known of what it offers at the moment."
                        : Listing.count(own.size(), "programme", "programmes")
                                + (old.isPresent() ? "" : ", " + open + " open"),
                Optional.of(tools.href(Routes.PROGRAMMES + "?hub="
                                + known.member().hub().id()))
                        .filter(list -> !own.isEmpty()),
                old.map(tools::day));
    }
}
