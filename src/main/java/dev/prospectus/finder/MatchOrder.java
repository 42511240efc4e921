package dev.prospectus.finder;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.PathwayIndex.Place;
import dev.prospectus.model.Phase;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
            .thenComparing(Placed::status)
            .thenComparing(Placed::title)
            .thenComparing(Placed::offer);

    private final Catalogue catalogue;
    private final Function<OfferId, BookingStatus> statuses;
    private final Map<PathwayId, Integer> pathways = new HashMap<>();

    MatchOrder(Catalogue catalogue, Function<OfferId, BookingStatus> statuses) {
        this.catalogue = catalogue;
        this.statuses = statuses;
        catalogue.pathways().forEach(pathway -> pathways.put(pathway.id(), pathways.size()));
    }

    /** @param phase of the school: an offer that stands on pathways of several phases counts with those of this one */
    List<OfferId> sorted(Collection<OfferId> offers, Phase phase) {
        return offers.stream()
                .map(offer -> placed(offer, phase))
                .sorted(ORDER)
                .map(Placed::offer)
                .toList();
    }

    private Placed placed(OfferId offer, Phase phase) {
        String title = catalogue.titleOrId(offer);
        BookingStatus status = statuses.apply(offer);
        List<Place> places = catalogue.pathwayIndex().places(offer);
        Optional<Place> own = places.stream()
                .filter(place -> place.pathway().phases().contains(phase))
                .findFirst();
        return own.or(() -> places.stream().findFirst())
                .map(place -> new Placed(
                        offer,
                        status,
                        own.isPresent() ? OWN_PHASE : OTHER_PHASE,
                        pathways.getOrDefault(place.pathway().id(), 0),
                        place.position(),
                        title))
                .orElseGet(() -> new Placed(offer, status, NO_PATHWAY, 0, 0, title));
    }

    /**
     * @param pathway how many pathways of the catalogue stand before its own
     * @param position on its pathway
     */
    private record Placed(OfferId offer, BookingStatus status, int kind, int pathway, int position, String title) {}
}
