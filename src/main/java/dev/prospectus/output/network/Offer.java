package dev.prospectus.output.network;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Network;
import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedProgramme;
import dev.prospectus.model.PublishedRun;
import dev.prospectus.model.StatusTimeline;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A programme of a hub.
 *
 * @param timeline of the programme, by the hub's own word, from the instant of the site on
 * @param runs in the order of their starts
 * @param from the first instant of which anything is told
 */
record Offer(
        Network.Member member,
        PublishedHub hub,
        PublishedProgramme programme,
        StatusTimeline timeline,
        List<PublishedRun> runs,
        Instant from) {

    private static final Set<BookingStatus> OVER =
            Set.of(BookingStatus.FINISHED, BookingStatus.CANCELLED, BookingStatus.NOT_RUNNING);

    /** What can be acted on first, then the title, then the order of hubs, which a stable sort keeps. */
    static final Comparator<Offer> ORDER = Comparator.comparing(Offer::status)
            .thenComparing(offer -> offer.programme().title());

    Offer {
        runs = List.copyOf(runs);
    }

    static Offer of(Network.Member member, PublishedHub hub, PublishedProgramme programme, Instant asOf) {
        StatusTimeline timeline = programme.timeline().since(asOf);
        return new Offer(
                member,
                hub,
                programme,
                timeline,
                hub.runs().stream()
                        .filter(run -> run.programme().equals(programme.id()))
                        .map(run -> since(run, asOf))
                        .sorted(Comparator.comparing((PublishedRun run) ->
                                        run.time().starts().orElse(Instant.MAX))
                                .thenComparing(PublishedRun::id))
                        .toList(),
                timeline.from());
    }

    private static PublishedRun since(PublishedRun run, Instant asOf) {
        return new PublishedRun(
                run.id(),
                run.offers(),
                run.title(),
                run.page(),
                run.place(),
                run.time(),
                run.timeline().since(asOf));
    }

    BookingStatus status() {
        return timeline.initial();
    }

    /** The instants at which anything of it may change, in order. */
    List<Instant> instants() {
        NavigableSet<Instant> instants = new TreeSet<>(Set.of(from));
        timeline.changes().forEach(change -> instants.add(change.at()));
        runs.forEach(run -> run.timeline().changes().forEach(change -> instants.add(change.at())));
        return List.copyOf(instants);
    }

    /** The runs that are not over at an instant, what a school can best act on first. */
    List<PublishedRun> current(Instant instant) {
        return runs.stream()
                .filter(run -> !OVER.contains(run.timeline().at(instant)))
                .sorted(Comparator.comparing(run -> run.timeline().at(instant)))
                .toList();
    }
}
