package dev.prospectus.output.network;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.PublishedRun;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.StatusGroup;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page for each programme that several hubs offer: where one can still join, region by region. It is there for a name that one hub
 * has alone too, unlisted, so that its address does not go when a hub drops out.
 */
final class SharedPages {

    private final NetworkTools tools;
    private final Offers offers;
    private final OfferViews views;

    SharedPages(NetworkTools tools, Offers offers) {
        this.tools = tools;
        this.offers = offers;
        this.views = new OfferViews(tools);
    }

    /**
     * The page.
     *
     * @param facts those of its card
     * @param all the list of all programmes
     */
    record View(Frame frame, String title, String summary, OfferView.Facts facts, List<Region> regions, String all) {}

    /**
     * The hubs of a region.
     *
     * @param open how many of them take applications, in words; nothing where none does
     * @param groups by what can be done about them
     */
    record Region(String id, String title, Phrase open, Phrase hubs, List<StatusGroup<Run>> groups) {}

    /**
     * A run of a hub, or all that a hub without runs says of the programme.
     *
     * @param order its place among all of the region
     */
    record Run(String hub, String title, String href, StatusView status, Phrase starts, String where, int order) {}

    List<Output.Page> pages() {
        return offers.shared().entrySet().stream()
                .map(some -> page(Listed.of(Optional.of(some.getKey()), some.getValue())))
                .toList();
    }

    private Output.Page page(Listed entry) {
        String name = entry.shared().orElseThrow();
        PageHead head = PageHead.of(
                        Routes.shared(name),
                        entry.title(),
                        entry.title() + ": which hubs offer it, region by region, and where places are left.",
                        "shared")
                .under(new Link("Programmes", Routes.PROGRAMMES));
        return tools.page(
                offers.several().contains(name) ? head : head.unlisted(),
                "network-programme.ftlh",
                frame -> new View(
                        frame,
                        entry.title(),
                        entry.summary(),
                        views.of(entry, "").facts(),
                        regions(entry),
                        tools.href(Routes.PROGRAMMES)));
    }

    private List<Region> regions(Listed whole) {
        List<Region> regions = new ArrayList<>();
        offers.regions().forEach((id, title) -> {
            List<Offer> here = whole.offers().stream()
                    .filter(offer -> Offers.region(offer).equals(id))
                    .toList();
            if (!here.isEmpty()) {
                Listed entry = Listed.of(whole.shared(), here);
                regions.add(new Region(id, title, HubWords.openOf(entry), HubWords.of(entry), groups(entry)));
            }
        });
        return regions;
    }

    private List<StatusGroup<Run>> groups(Listed entry) {
        List<Told> told = entry.offers().stream()
                .flatMap(this::told)
                .sorted(Comparator.comparing(Told::status).thenComparing(Told::starts))
                .toList();
        List<Run> known = new ArrayList<>();
        List<Run> unknown = new ArrayList<>();
        for (Told some : told) {
            (some.offer().old() ? unknown : known).add(run(some, known.size() + unknown.size()));
        }
        List<StatusGroup<Run>> groups =
                new ArrayList<>(StatusGroup.of(known, run -> run.status().id()));
        groups.add(Unknown.group(unknown));
        return groups;
    }

    /** @param run none where the hub has no run that is not over */
    private record Told(Offer offer, Optional<PublishedRun> run) {

        StatusTimeline timeline() {
            return run.map(PublishedRun::timeline).orElse(offer.timeline());
        }

        BookingStatus status() {
            return timeline().initial();
        }

        Instant starts() {
            return run.flatMap(some -> some.time().starts()).orElse(Instant.MAX);
        }
    }

    private Stream<Told> told(Offer offer) {
        List<Told> runs = offer.runs().stream()
                .filter(run -> !Offer.isOver(run.timeline().initial()))
                .map(run -> new Told(offer, Optional.of(run)))
                .toList();
        return runs.isEmpty() ? Stream.of(new Told(offer, Optional.empty())) : runs.stream();
    }

    private Run run(Told told, int order) {
        Offer offer = told.offer();
        StatusTimeline timeline = told.timeline();
        return new Run(
                offer.member().hub().name(),
                told.run().map(PublishedRun::title).orElse(offer.programme().title()),
                told.run()
                        .map(PublishedRun::page)
                        .orElse(offer.programme().page())
                        .toString(),
                offer.old() ? views.old(offer, told.run()) : views.status(timeline),
                told.run().map(views::starts).orElse(Phrase.NOTHING),
                told.run().map(OfferViews::place).orElse(""),
                order);
    }
}
