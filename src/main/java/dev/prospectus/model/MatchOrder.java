package dev.prospectus.model;

import dev.prospectus.model.PathwayIndex.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * The order in which the finder names what a school can take at one time. Offers of one pathway stand by stage, whatever
 * their status; between pathways, what can be acted on first comes first.
 */
final class MatchOrder {

    private final Catalogue catalogue;
    private final Comparator<Placed> byAction = Comparator.comparing(
                    (Placed placed) -> placed.match().status())
            .thenComparing(this::title)
            .thenComparing(placed -> placed.match().offer());

    MatchOrder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param phase of the school: an offer that stands on pathways of several phases counts with those of this one */
    List<Finder.Match> sorted(Collection<Finder.Match> matches, Phase phase) {
        Map<PathwayId, List<Placed>> pathways = new TreeMap<>();
        PriorityQueue<Deque<Placed>> heads = new PriorityQueue<>(Comparator.comparing(Deque::element, byAction));
        for (Finder.Match match : matches) {
            Optional<Place> place = place(match.offer(), phase);
            Placed placed = new Placed(match, place.map(Place::position).orElse(0));
            place.ifPresentOrElse(
                    known -> pathways.computeIfAbsent(known.pathway().id(), key -> new ArrayList<>())
                            .add(placed),
                    () -> heads.add(new ArrayDeque<>(List.of(placed))));
        }
        for (List<Placed> pathway : pathways.values()) {
            pathway.sort(Comparator.comparing(Placed::position).thenComparing(byAction));
            heads.add(new ArrayDeque<>(pathway));
        }
        List<Finder.Match> sorted = new ArrayList<>();
        while (!heads.isEmpty()) {
            Deque<Placed> next = heads.remove();
            sorted.add(next.remove().match());
            if (!next.isEmpty()) {
                heads.add(next);
            }
        }
        return sorted;
    }

    private Optional<Place> place(OfferId offer, Phase phase) {
        List<Place> places = catalogue.pathwayIndex().places(offer);
        return places.stream()
                .filter(place -> place.pathway().phases().contains(phase))
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    private String title(Placed placed) {
        return catalogue.titleOrId(placed.match().offer());
    }

    /** @param position on its pathway */
    private record Placed(Finder.Match match, int position) {}
}
