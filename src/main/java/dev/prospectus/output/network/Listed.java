package dev.prospectus.output.network;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.PublishedHub.Word;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.words.Usual;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What stands once in a list: a programme that several hubs offer, or one of a single hub.
 *
 * @param shared the name that hubs agreed on; empty for a programme of a single hub
 * @param offers in the order of the network
 * @param timeline the best status of any hub whose word is not old; of all if each is
 */
record Listed(Optional<String> shared, List<Offer> offers, StatusTimeline timeline) {

    /** What can be acted on first, what is not known last, then the title. A stable sort keeps the order of hubs. */
    static final Comparator<Listed> ORDER =
            Comparator.comparing(Listed::isOld).thenComparing(Listed::status).thenComparing(Listed::title);

    Listed {
        offers = List.copyOf(offers);
    }

    static Listed of(Optional<String> shared, List<Offer> offers) {
        Instant from = offers.get(0).from();
        List<StatusTimeline> timelines =
                believed(offers).stream().map(Offer::timeline).toList();
        return new Listed(shared, offers, StatusTimeline.best(from, timelines));
    }

    private static List<Offer> believed(List<Offer> offers) {
        List<Offer> fresh = offers.stream().filter(offer -> !offer.old()).toList();
        return fresh.isEmpty() ? offers : fresh;
    }

    /** The offers whose word is not old; all if each is. */
    List<Offer> believed() {
        return believed(offers);
    }

    /** Whether nothing is known that is not old. */
    boolean isOld() {
        return offers.stream().allMatch(Offer::old);
    }

    BookingStatus status() {
        return timeline.initial();
    }

    boolean isOpen() {
        return offers.stream().anyMatch(Offer::isOpen);
    }

    /** As most hubs call it. */
    String title() {
        return Usual.of(offers.stream().map(offer -> offer.programme().title()).toList());
    }

    /** As most of those say it who call it so. */
    String summary() {
        String title = title();
        return Usual.of(offers.stream()
                .filter(offer -> offer.programme().title().equals(title))
                .map(offer -> offer.programme().summary())
                .toList());
    }

    /** Whom it is for at any of the hubs, by the slugs of what they say. */
    Map<String, Word> words(Function<Offer, Map<String, Word>> kind) {
        Map<String, Word> words = new LinkedHashMap<>();
        offers.forEach(offer -> kind.apply(offer).forEach(words::putIfAbsent));
        return words;
    }

    /** The instants at which any status of it may change, in order. */
    List<Instant> instants() {
        NavigableSet<Instant> instants = new TreeSet<>(List.of(timeline.from()));
        for (Offer offer : believed()) {
            offer.timeline().changes().forEach(change -> instants.add(change.at()));
            offer.runs().forEach(run -> run.timeline().changes().forEach(change -> instants.add(change.at())));
        }
        return List.copyOf(instants);
    }
}
