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
import java.util.Set;

/**
 * A programme of a hub.
 *
 * @param timeline of the programme, by the hub's own word, from the instant of the site on
 * @param runs in the order of their starts
 * @param from the first instant of which anything is told
 * @param old whether what is known of the hub is no longer to be taken for what is so
 */
record Offer(
        Network.Member member,
        PublishedHub hub,
        PublishedProgramme programme,
        StatusTimeline timeline,
        List<PublishedRun> runs,
        Instant from,
        boolean old) {

    private static final Set<BookingStatus> OVER =
            Set.of(BookingStatus.FINISHED, BookingStatus.CANCELLED, BookingStatus.NOT_RUNNING);

    Offer {
        runs = List.copyOf(runs);
    }

    static Offer of(Network.Member member, PublishedHub hub, PublishedProgramme programme, Instant asOf, boolean old) {
        StatusTimeline timeline = programme.timeline().since(asOf);
        return new Offer(
                member,
                hub,
                programme,
                timeline,
                hub.runs().stream()
                        .filter(run -> run.programme().equals(programme.id()))
                        .map(run -> run.since(asOf))
                        .sorted(Comparator.comparing((PublishedRun run) ->
                                        run.time().starts().orElse(Instant.MAX))
                                .thenComparing(PublishedRun::id))
                        .toList(),
                timeline.from(),
                old);
    }

    /** Whether it takes applications when the site is built, by a word that is not old. */
    boolean isOpen() {
        return !old && timeline.initial().isOpen();
    }

    static boolean isOver(BookingStatus status) {
        return OVER.contains(status);
    }
}
