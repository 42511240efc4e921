package dev.prospectus.output.network;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.PublishedRun;
import dev.prospectus.model.Slug;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.output.html.page.BestRun;
import dev.prospectus.output.html.page.OfferFacets;
import dev.prospectus.output.html.page.OtherRuns;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cards of programmes. Each status and each word about it comes from the hub, and rolls over as the hub announced. */
final class OfferViews {

    /** So many runs beside the first find room on a card. */
    private static final int ROOM = 3;

    private final NetworkTools tools;
    private final DateWords dates;

    OfferViews(NetworkTools tools) {
        this.tools = tools;
        this.dates = new DateWords(tools.edition().zone());
    }

    OfferView of(Offer offer) {
        return new OfferView(
                offer.member().hub().id() + "/" + offer.programme().id(),
                offer.programme().title(),
                offer.programme().page().toString(),
                offer.programme().summary(),
                status(offer.timeline()),
                new OfferView.Facts(
                        Listing.and(List.copyOf(Offers.phases(offer).values())),
                        Listing.and(Offers.roles(offer).values().stream()
                                .map(role -> role.toLowerCase(Locale.UK))
                                .toList()),
                        best(offer),
                        Phrase.NOTHING,
                        Phrase.NOTHING),
                new OfferView.Facets(facets(offer)),
                tools.dated(offer.member().hub().name() + ", " + offer.member().region(), offer.hub()));
    }

    StatusView status(StatusTimeline timeline) {
        Rollover<BookingStatus> status = Rollover.of(timeline);
        List<Instant> instants = Stream.concat(
                        Stream.of(timeline.from()), timeline.changes().stream().map(StatusTimeline.Change::at))
                .toList();
        return new StatusView(
                status.now().id(),
                status.now().label(),
                RolloverJson.attribute(status),
                new Phrase(Rollover.over(instants, at -> at, at -> Rollover.of(coming(timeline.since(at))))));
    }

    /** What a school can plan by. */
    private Phrase.Part coming(StatusTimeline timeline) {
        return timeline.next()
                .filter(next ->
                        next.status().isActionable() != timeline.initial().isActionable())
                .map(next -> next.status().isActionable()
                        ? new Phrase.Part(
                                "Applications open on " + dates.from(next.at()), Optional.of(dates.dayFrom(next.at())))
                        : new Phrase.Part(
                                "Until " + dates.until(next.at()) + ", then "
                                        + next.status().label().toLowerCase(Locale.UK),
                                Optional.of(dates.dayUntil(next.at()))))
                .orElse(new Phrase.Part("", Optional.empty()));
    }

    /** The runs that are not over at an instant. */
    private record Current(Instant at, List<PublishedRun> runs) {}

    private BestRun best(Offer offer) {
        List<Current> times = offer.instants().stream()
                .map(at -> new Current(at, offer.current(at)))
                .toList();
        Rollover<Optional<PublishedRun>> best = Rollover.over(
                times, Current::at, time -> Rollover.of(time.runs().stream().findFirst()));
        List<OtherRuns.Line> lines = new ArrayList<>();
        for (PublishedRun run : offer.runs()) {
            lines.add(new OtherRuns.Line(
                    List.of(lines.size()),
                    Phrase.of(words(run)),
                    status(run.timeline()),
                    Rollover.over(
                            times,
                            Current::at,
                            time -> Rollover.of(
                                    time.runs().stream().skip(1).limit(ROOM).anyMatch(run::equals)))));
        }
        return new BestRun(
                phrase(best, this::starts),
                phrase(best, OfferViews::where),
                Phrase.NOTHING,
                new OtherRuns(lines, more(times)));
    }

    private static Phrase more(List<Current> times) {
        return new Phrase(Rollover.over(times, Current::at, time -> {
            int rest = Math.max(0, time.runs().size() - 1 - ROOM);
            return Rollover.of(new Phrase.Part(
                    rest == 0 ? "" : "and " + Listing.count(rest, "other run", "other runs"), Optional.empty()));
        }));
    }

    private interface Words {
        Phrase.Part of(PublishedRun run);
    }

    private static Phrase phrase(Rollover<Optional<PublishedRun>> runs, Words words) {
        return new Phrase(runs.map(run -> run.map(words::of).orElse(new Phrase.Part("", Optional.empty()))));
    }

    private Phrase.Part starts(PublishedRun run) {
        return run.time()
                .starts()
                .map(start -> new Phrase.Part(
                        "Starts on " + DateWords.day(dates.dayFrom(start)), Optional.of(dates.dayFrom(start))))
                .orElse(new Phrase.Part("", Optional.empty()));
    }

    private static Phrase.Part where(PublishedRun run) {
        return new Phrase.Part(place(run), Optional.empty());
    }

    static String place(PublishedRun run) {
        return Stream.of(run.place().modes().stream().limit(1), run.place().towns().stream())
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }

    private String words(PublishedRun run) {
        return Capitals.first(Stream.of(
                        Stream.of(run.title()),
                        run.place().towns().stream(),
                        run.time().starts().stream().map(start -> "starts " + DateWords.day(dates.dayFrom(start))))
                .flatMap(words -> words)
                .collect(Collectors.joining(", ")));
    }

    private String facets(Offer offer) {
        return RolloverJson.attribute(List.of(
                Offers.roles(offer).keySet(),
                Offers.phases(offer).keySet(),
                OfferFacets.WHOLE,
                offer.runs().isEmpty()
                        ? List.of(run(Rollover.of(offer.timeline()), List.of(), List.of(), Optional.empty()))
                        : offer.runs().stream()
                                .map(run -> run(
                                        Rollover.of(run.timeline()),
                                        run.place().modes().stream()
                                                .map(Slug::of)
                                                .toList(),
                                        run.place().towns().stream()
                                                .map(Slug::of)
                                                .toList(),
                                        run.time()
                                                .starts()
                                                .filter(start -> start.isAfter(
                                                        tools.edition().asOf()))))
                                .toList(),
                List.of(),
                List.of(offer.member().hub().id()),
                List.of(Offers.region(offer))));
    }

    /** Without terms, days, a closing date and access, of which the hub's lists do not tell. */
    private static List<Object> run(
            Rollover<BookingStatus> status, List<String> modes, List<String> places, Optional<Instant> starts) {
        return List.of(status, List.of(), List.of(), modes, places, starts, Optional.empty(), List.of());
    }
}
