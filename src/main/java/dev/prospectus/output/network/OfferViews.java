package dev.prospectus.output.network;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedRun;
import dev.prospectus.model.Slug;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.output.html.page.BestRun;
import dev.prospectus.output.html.page.OfferFacets;
import dev.prospectus.output.html.page.OtherRuns;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import dev.prospectus.words.RunWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cards of programmes. Each status and each word about it comes from the hub, and rolls over as the hub announced. */
final class OfferViews {

    /** So many runs beside the first find room on a card. */
    private static final int ROOM = 3;

    private final NetworkTools tools;
    private final DateWords dates;
    private final RunWords runs;

    OfferViews(NetworkTools tools) {
        this.tools = tools;
        this.dates = new DateWords(tools.edition().zone());
        this.runs = new RunWords(tools.edition());
    }

    /** @param region the part of its page that it leads to, where it has one here; the whole page if empty */
    OfferView of(Listed entry, String region) {
        Offer first = entry.offers().get(0);
        boolean shared = entry.shared().isPresent();
        return new OfferView(
                entry.shared()
                        .orElseGet(() -> first.member().hub().id() + "/"
                                + first.programme().id()),
                entry.title(),
                entry.shared()
                        .map(name -> tools.href(Routes.shared(name)) + (region.isEmpty() ? "" : "#region_" + region))
                        .orElseGet(() -> first.programme().page().toString()),
                entry.summary(),
                entry.isOld() ? old(entry) : status(entry.timeline()),
                new OfferView.Facts(
                        Listing.labels(entry.words(Offers::phases).values()),
                        Listing.and(entry.words(Offers::roles).values().stream()
                                .map(PublishedHub.Word::plural)
                                .toList()),
                        best(entry),
                        Phrase.NOTHING,
                        Phrase.NOTHING,
                        shared ? Optional.of(HubWords.of(entry)) : Optional.empty()),
                new OfferView.Facets(facets(entry)),
                shared ? Optional.empty() : Optional.of(hub(first)));
    }

    private static String hub(Offer offer) {
        return offer.member().hub().name() + ", " + offer.member().region();
    }

    /** How booking of an offer, or of a run of it, stood when the hub last told of it. */
    StatusView old(Offer offer, Optional<PublishedRun> of) {
        StatusTimeline timeline = offer.hub().runs().stream()
                .filter(run -> of.filter(some -> some.id().equals(run.id())).isPresent())
                .map(PublishedRun::timeline)
                .findFirst()
                .orElse(offer.programme().timeline());
        return Unknown.status("On " + tools.day(offer.hub()) + ": "
                + timeline.initial().label().toLowerCase(Locale.UK));
    }

    private StatusView old(Listed entry) {
        return entry.offers().size() == 1 ? old(entry.offers().get(0), Optional.empty()) : Unknown.status("");
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

    /** What a school can plan by. What takes applications until it is over has no known end: that is the one of the academic year. */
    private Phrase.Part coming(StatusTimeline timeline) {
        return timeline.next()
                .filter(next ->
                        next.status().isActionable() != timeline.initial().isActionable())
                .filter(next -> !Offer.isOver(next.status()))
                .map(next -> next.status().isActionable()
                        ? new Phrase.Part(
                                "Applications open on " + dates.from(next.at()), Optional.of(dates.dayFrom(next.at())))
                        : new Phrase.Part(
                                "Until " + dates.until(next.at()) + ", then "
                                        + next.status().label().toLowerCase(Locale.UK),
                                Optional.of(dates.dayUntil(next.at()))))
                .orElse(new Phrase.Part("", Optional.empty()));
    }

    /** A run, and whose it is. */
    private record Run(Offer offer, PublishedRun run) {

        BookingStatus at(Instant instant) {
            return run.timeline().at(instant);
        }
    }

    /** The runs that are not over at an instant, what a school can best act on first. */
    private record Current(Instant at, List<Run> runs) {

        static Current of(List<Run> all, Instant at) {
            return new Current(
                    at,
                    all.stream()
                            .filter(run -> !Offer.isOver(run.at(at)))
                            .sorted(Comparator.comparing(run -> run.at(at)))
                            .toList());
        }
    }

    private BestRun best(Listed entry) {
        List<Run> runs = entry.believed().stream()
                .flatMap(offer -> offer.runs().stream().map(run -> new Run(offer, run)))
                .sorted(Comparator.comparing(some -> some.run().time().starts().orElse(Instant.MAX)))
                .toList();
        List<Current> times =
                entry.instants().stream().map(at -> Current.of(runs, at)).toList();
        boolean shared = entry.shared().isPresent();
        return new BestRun(
                best(times, some -> starts(some.run())),
                best(times, some -> where(some, shared)),
                Phrase.NOTHING,
                shared ? new OtherRuns(byHub(entry), Phrase.NOTHING) : new OtherRuns(others(runs, times), more(times)));
    }

    private List<OtherRuns.Line> others(List<Run> runs, List<Current> times) {
        List<OtherRuns.Line> lines = new ArrayList<>();
        for (Run run : runs) {
            lines.add(new OtherRuns.Line(
                    List.of(lines.size()),
                    words(run.run()),
                    status(run.run().timeline()),
                    Rollover.over(
                            times,
                            Current::at,
                            time -> Rollover.of(
                                    time.runs().stream().skip(1).limit(ROOM).anyMatch(run::equals)))));
        }
        return lines;
    }

    /** Whose each run is, for what a script tells of the run that was chosen. */
    private List<OtherRuns.Line> byHub(Listed entry) {
        List<OtherRuns.Line> lines = new ArrayList<>();
        int next = 0;
        for (Offer offer : entry.offers()) {
            int count = Math.max(1, offer.runs().size());
            lines.add(new OtherRuns.Line(
                    IntStream.range(next, next + count).boxed().toList(),
                    Phrase.of(tools.dated(hub(offer), offer.hub())),
                    status(offer.timeline()),
                    Rollover.of(false)));
            next += count;
        }
        return lines;
    }

    private static Phrase more(List<Current> times) {
        return new Phrase(Rollover.over(times, Current::at, time -> {
            int rest = Math.max(0, time.runs().size() - 1 - ROOM);
            return Rollover.of(new Phrase.Part(
                    rest == 0 ? "" : "and " + Listing.count(rest, "other run", "other runs"), Optional.empty()));
        }));
    }

    private static Phrase best(List<Current> times, Function<Run, Phrase> words) {
        return new Phrase(Rollover.over(
                times,
                Current::at,
                time -> time.runs().stream()
                        .findFirst()
                        .map(words)
                        .orElse(Phrase.NOTHING)
                        .inTime()));
    }

    Phrase starts(PublishedRun run) {
        return run.time()
                .starts()
                .map(dates::dayFrom)
                .map(day -> run.holds() ? runs.starts(day) : RunWords.wasToStart(day))
                .orElse(Phrase.NOTHING);
    }

    private static Phrase where(Run some, boolean shared) {
        String place = place(some.run());
        String hub = some.offer().member().hub().name();
        return Phrase.of(!shared ? place : place.isEmpty() ? hub : hub + ": " + Capitals.inSentence(place));
    }

    static String place(PublishedRun run) {
        return Stream.of(run.place().modes().stream().limit(1), run.place().towns().stream())
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }

    /** "Spring group, Wendale, starts 14 January 2027". */
    private Phrase words(PublishedRun run) {
        String which = Capitals.first(Stream.concat(Stream.of(run.title()), run.place().towns().stream())
                .collect(Collectors.joining(", ")));
        Phrase starts = starts(run);
        return starts.said() ? starts.after(which + ", ") : Phrase.of(which);
    }

    /** Those of the first hub, then those of others that offer the same: matching.js. */
    private String facets(Listed entry) {
        List<Object> facets = new ArrayList<>(facets(entry.offers().get(0)));
        if (entry.offers().size() > 1) {
            facets.add(entry.offers().stream().skip(1).map(this::facets).toList());
        }
        return RolloverJson.attribute(facets);
    }

    private List<Object> facets(Offer offer) {
        List<PublishedRun> runs = offer.runs();
        List<Object> told = runs.isEmpty()
                ? List.of(run(status(offer, offer.timeline()), List.of(), List.of(), Optional.empty()))
                : List.copyOf(runs.stream()
                        .map(run -> run(
                                status(offer, run.timeline()),
                                run.place().modes().stream().map(Slug::of).toList(),
                                run.place().towns().stream().map(Slug::of).toList(),
                                run.time()
                                        .starts()
                                        .filter(start ->
                                                start.isAfter(tools.edition().asOf()))))
                        .toList());
        return List.of(
                Offers.roles(offer).keySet(),
                Offers.phases(offer).keySet(),
                OfferFacets.WHOLE,
                told,
                List.of(),
                List.of(offer.member().hub().id()),
                List.of(Offers.region(offer)));
    }

    private static Rollover<?> status(Offer offer, StatusTimeline timeline) {
        return offer.old() ? Rollover.of(Unknown.ID) : Rollover.of(timeline);
    }

    /** Without terms, days, a closing date and access, of which the hub's lists do not tell. */
    private static List<Object> run(
            Rollover<?> status, List<String> modes, List<String> places, Optional<Instant> starts) {
        return List.of(status, List.of(), List.of(), modes, places, starts, Optional.empty(), List.of());
    }
}
