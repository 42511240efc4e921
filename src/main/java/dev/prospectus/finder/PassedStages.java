package dev.prospectus.finder;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.PathwayIndex;
import dev.prospectus.model.PathwayIndex.Place;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells when a school is past an offer: on every route where it stands, the school has completed a later stage, or this one
 * where others follow. Nobody gets past a stage that repeats, or one that runs alongside its route.
 */
final class PassedStages {

    private final PathwayIndex pathways;

    PassedStages(PathwayIndex pathways) {
        this.pathways = pathways;
    }

    /** The completed offer that tells so, itself if that is among them. */
    Optional<OfferId> by(OfferId offer, Collection<OfferId> completed) {
        Optional<OfferId> witness = Optional.empty();
        for (Place place : pathways.places(offer)) {
            Optional<OfferId> here = completed.stream()
                    .filter(done -> isPast(place, offer, done))
                    .min((a, b) -> Boolean.compare(b.equals(offer), a.equals(offer)));
            if (here.isEmpty()) {
                return here;
            }
            witness = witness.or(() -> here);
        }
        return witness;
    }

    /** Every offer that may tell so when it is completed, as the pathways name them. */
    Set<OfferId> tellingOf(OfferId offer) {
        Set<OfferId> telling = new LinkedHashSet<>();
        for (Place place : pathways.places(offer)) {
            List<Pathway.Stage> stages = place.route().stages();
            stages.subList(stages.indexOf(place.stage()), stages.size())
                    .forEach(stage -> telling.addAll(stage.offers()));
        }
        return telling;
    }

    private static boolean isPast(Place place, OfferId offer, OfferId done) {
        if (place.stage().repeats() || place.stage().alongside()) {
            return false;
        }
        List<Pathway.Stage> stages = place.route().stages();
        int here = stages.indexOf(place.stage());
        int first = 0;
        while (first < stages.size() && stages.get(first).offers().stream().noneMatch(named -> named.includes(done))) {
            first++;
        }
        boolean leadsOn = here + 1 < stages.size();
        return offer.equals(done) ? first == here && leadsOn : first > here && first < stages.size();
    }
}
