package dev.prospectus.model;

import dev.prospectus.model.PathwayIndex.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which the finder names what a school can take at one time: pathway by pathway in the catalogue's order,
 * those of the school's phase first, each by stage; then what stands on none. A status tells of booking and not of what suits
 * whom, so it decides only between offers of one stage, or of none.
 */
final class MatchOrder {

    private static final int OWN_PHASE = 0;
    private static final int OTHER_PHASE = 1;
    private static final int NO_PATHWAY = 2;

    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::kind)
            .thenComparingInt(Placed::pathway)
            .thenComparingInt(Placed::position)
            .thenComparing(placed -> placed.match().status())
            .thenComparing(Placed::title)
            .thenComparing(placed -> placed.match().offer());

    private final Catalogue catalogue;
    private final Map<PathwayId, Integer> pathways = new HashMap<>();

    MatchOrder(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.pathways().forEach(pathway -> pathways.put(pathway.id(), pathways.size()));
    }

    /** @param phase of the school: an offer that stands on pathways of several phases counts with those of this one */
    List<Finder.Match> sorted(Collection<Finder.Match> matches, Phase phase) {
        return matches.stream()
                .map(match -> placed(match, phase))
                .sorted(ORDER)
                .map(Placed::match)
                .toList();
    }

    private Placed placed(Finder.Match match, Phase phase) {
        String title = catalogue.titleOrId(match.offer());
        List<Place> places = catalogue.pathwayIndex().places(match.offer());
        Optional<Place> own = places.stream()
                .filter(place -> place.pathway().phases().contains(phase))
                .findFirst();
        return own.or(() -> places.stream().findFirst())
                .map(place -> new Placed(
                        match,
                        own.isPresent() ? OWN_PHASE : OTHER_PHASE,
                        pathways.getOrDefault(place.pathway().id(), 0),
                        place.position(),
                        title))
                .orElseGet(() -> new Placed(match, NO_PATHWAY, 0, 0, title));
    }

    /**
     * @param pathway how many pathways of the catalogue stand before its own
     * @param position on its pathway
     */
    private record Placed(Finder.Match match, int kind, int pathway, int position, String title) {}
}
