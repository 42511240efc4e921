package dev.prospectus.output.network;

import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedHub.Word;
import dev.prospectus.model.PublishedNetwork;
import dev.prospectus.model.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All programmes of all hubs, in the order of the network. Words of hubs are known by the slugs of what they say, since each hub may
 * have a vocabulary of its own.
 *
 * @param regions labels by slug, in the order of the network
 * @param roles labels by slug, in the order of the hubs that name most of them
 * @param shared the names that hubs agreed on, with the offers of each
 * @param several the names of what several hubs offer
 */
record Offers(
        List<Offer> all,
        Map<String, String> regions,
        Map<String, String> roles,
        Map<String, String> phases,
        Map<String, List<Offer>> shared,
        Set<String> several) {

    Offers {
        all = List.copyOf(all);
    }

    /** @param old whether what is known of a hub is no longer to be taken for what is so */
    static Offers of(PublishedNetwork network, Instant asOf, Predicate<PublishedHub> old) {
        List<Offer> all = new ArrayList<>();
        Map<String, String> regions = new LinkedHashMap<>();
        for (PublishedNetwork.Known known : network.hubs()) {
            regions.putIfAbsent(Slug.of(known.member().region()), known.member().region());
            known.published()
                    .ifPresent(hub -> hub.programmes()
                            .forEach(programme ->
                                    all.add(Offer.of(known.member(), hub, programme, asOf, old.test(hub)))));
        }
        Map<String, List<Offer>> shared = new TreeMap<>();
        all.forEach(offer -> offer.programme()
                .sameAs()
                .ifPresent(name ->
                        shared.computeIfAbsent(name, key -> new ArrayList<>()).add(offer)));
        return new Offers(
                all,
                regions,
                words(network, all, hub -> hub.words().roles(), Offers::roles),
                words(network, all, hub -> hub.words().phases(), Offers::phases),
                shared,
                network.shared().keySet());
    }

    /** What stands in a list of some offers: those of several hubs that are the same stand together. */
    List<Listed> entries(Predicate<Offer> fits) {
        Map<Object, List<Offer>> together = new LinkedHashMap<>();
        all.stream()
                .filter(fits)
                .forEach(offer -> together.computeIfAbsent(
                                sharedName(offer).<Object>map(name -> name).orElse(offer), key -> new ArrayList<>())
                        .add(offer));
        return together.values().stream()
                .map(some -> Listed.of(sharedName(some.get(0)), some))
                .sorted(Listed.ORDER)
                .toList();
    }

    /** The name that its programme has at other hubs of the network as well. */
    private Optional<String> sharedName(Offer offer) {
        return offer.programme().sameAs().filter(several::contains);
    }

    /** The words that some offer has, in the order of the longest vocabulary, then those of others. */
    private static Map<String, String> words(
            PublishedNetwork network,
            List<Offer> all,
            Function<PublishedHub, List<Word>> words,
            Function<Offer, Map<String, Word>> used) {
        Map<String, String> labels = new HashMap<>();
        all.forEach(offer -> used.apply(offer).forEach((id, word) -> labels.putIfAbsent(id, word.label())));
        Map<String, String> ordered = new LinkedHashMap<>();
        network.hubs().stream()
                .flatMap(known -> known.published().stream())
                .sorted(Comparator.comparing(
                        (PublishedHub hub) -> -words.apply(hub).size()))
                .flatMap(hub -> words.apply(hub).stream())
                .map(word -> Slug.of(word.label()))
                .filter(labels::containsKey)
                .forEach(id -> ordered.putIfAbsent(id, labels.getOrDefault(id, id)));
        return ordered;
    }

    static Map<String, Word> roles(Offer offer) {
        return bySlug(offer.programme().audience().roles(), offer.hub().words().roles());
    }

    static Map<String, Word> phases(Offer offer) {
        return bySlug(offer.programme().audience().phases(), offer.hub().words().phases());
    }

    static String region(Offer offer) {
        return Slug.of(offer.member().region());
    }

    private static Map<String, Word> bySlug(List<String> ids, List<Word> words) {
        Map<String, Word> labels = new LinkedHashMap<>();
        words.stream().filter(word -> ids.contains(word.id())).forEach(word -> labels.put(Slug.of(word.label()), word));
        return labels;
    }
}
