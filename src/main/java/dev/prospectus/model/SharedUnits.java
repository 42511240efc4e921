package dev.prospectus.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The units that several programmes have, so that a reader may ask for all that cover them. A unit of one programme alone leads
 * nowhere else. Titles that differ only in capitals, accents or signs are one unit.
 */
public final class SharedUnits {

    /** Those that most programmes have, so that lists of them do not grow with the catalogue. */
    private static final int MOST = 24;

    private static final int PROGRAMMES = 2;

    private final Map<String, String> titles = new HashMap<>();
    private final Map<OfferId, List<String>> byOffer = new HashMap<>();

    SharedUnits(Collection<Programme> programmes) {
        Map<String, Set<ProgrammeId>> having = new HashMap<>();
        for (Programme programme : programmes) {
            Stream.concat(
                            programme.units().stream(),
                            programme.strands().stream().flatMap(strand -> strand.units().stream()))
                    .forEach(unit -> {
                        titles.putIfAbsent(id(unit), unit.title());
                        having.computeIfAbsent(id(unit), none -> new HashSet<>())
                                .add(programme.id());
                    });
        }
        Set<String> shared = new HashSet<>(having.entrySet().stream()
                .filter(unit -> !unit.getKey().isEmpty() && unit.getValue().size() >= PROGRAMMES)
                .sorted(Comparator.comparing((Map.Entry<String, Set<ProgrammeId>> unit) ->
                                -unit.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList());
        titles.keySet().retainAll(shared);
        for (Programme programme : programmes) {
            for (OfferId offer : programme.offers()) {
                List<String> units = Stream.concat(
                                programme.units().stream(),
                                offer.strand().flatMap(programme::strand).stream()
                                        .flatMap(strand -> strand.units().stream()))
                        .map(SharedUnits::id)
                        .filter(shared::contains)
                        .distinct()
                        .toList();
                byOffer.put(offer, units);
            }
        }
    }

    /** The slug of a unit's title, which its list has in its address. */
    private static String id(Programme.Unit unit) {
        return Slug.of(unit.title());
    }

    /** Their titles by their ids, which are slugs. */
    public Map<String, String> titles() {
        return Map.copyOf(titles);
    }

    /** The ids of those that an offer covers, in the order in which it tells them. */
    public List<String> of(OfferId offer) {
        return byOffer.getOrDefault(offer, List.of());
    }
}
