package dev.prospectus.output.network;

import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedNetwork;
import dev.prospectus.model.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All programmes of all hubs, what a school can act on first. Words of hubs are known by the slugs of what they say, since each hub may
 * have a vocabulary of its own.
 *
 * @param regions labels by slug, in the order of the network
 * @param roles labels by slug, in the order of the hubs that name most of them
 */
record Offers(List<Offer> all, Map<String, String> regions, Map<String, String> roles, Map<String, String> phases) {

    Offers {
        all = List.copyOf(all);
    }

    static Offers of(PublishedNetwork network, Instant asOf) {
        List<Offer> all = new ArrayList<>();
        Map<String, String> regions = new LinkedHashMap<>();
        for (PublishedNetwork.Known known : network.hubs()) {
            regions.putIfAbsent(Slug.of(known.member().region()), known.member().region());
            known.published()
                    .ifPresent(hub -> hub.programmes()
                            .forEach(programme -> all.add(Offer.of(known.member(), hub, programme, asOf))));
        }
        all.sort(Offer.ORDER);
        return new Offers(
                all,
                regions,
                words(network, all, hub -> hub.words().roles(), Offers::roles),
                words(network, all, hub -> hub.words().phases(), Offers::phases));
    }

    /** The words that some offer has, in the order of the longest vocabulary, then those of others. */
    private static Map<String, String> words(
            PublishedNetwork network,
            List<Offer> all,
            Function<PublishedHub, List<PublishedHub.Word>> words,
            Function<Offer, Map<String, String>> used) {
        NavigableMap<String, String> labels = new TreeMap<>();
        all.forEach(offer -> used.apply(offer).forEach(labels::putIfAbsent));
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

    static Map<String, String> roles(Offer offer) {
        return bySlug(offer.programme().audience().roles(), offer.hub().words().roles());
    }

    static Map<String, String> phases(Offer offer) {
        return bySlug(offer.programme().audience().phases(), offer.hub().words().phases());
    }

    static String region(Offer offer) {
        return Slug.of(offer.member().region());
    }

    private static Map<String, String> bySlug(List<String> ids, List<PublishedHub.Word> words) {
        Map<String, String> labels = new LinkedHashMap<>();
        words.stream()
                .filter(word -> ids.contains(word.id()))
                .forEach(word -> labels.put(Slug.of(word.label()), word.label()));
        return labels;
    }
}
