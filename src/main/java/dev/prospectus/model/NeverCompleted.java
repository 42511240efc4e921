package dev.prospectus.model;

import dev.prospectus.model.Eligibility.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What people cannot have completed who say that they have not completed something: whatever asks for that in turn. Only what
 * is certain counts. A requirement of another kind may have been met once, a programme may have had other strands, and what
 * goes round in a circle proves nothing.
 */
final class NeverCompleted {

    private final OfferAsks asks;
    private final Set<OfferId> denied;
    private final Set<OfferId> implied = new HashSet<>();

    /**
     * @param denied what they say they have not completed
     * @param candidates what they were not asked about yet
     */
    NeverCompleted(OfferAsks asks, Set<OfferId> denied, Collection<OfferId> candidates) {
        this.asks = asks;
        this.denied = Set.copyOf(denied);
        List<OfferId> open = new ArrayList<>(candidates);
        open.removeIf(offer -> asks.bookable(offer).isEmpty());
        boolean more = true;
        while (more) {
            more = open.removeIf(offer -> isForbidden(offer) && implied.add(offer));
        }
    }

    boolean includes(OfferId offer) {
        return denied.stream().anyMatch(no -> no.includes(offer)) || implied.contains(offer);
    }

    private boolean isForbidden(OfferId offer) {
        return asks.of(offer).stream()
                .flatMap(asked -> asked.requires().stream())
                .anyMatch(this::neverMet);
    }

    private boolean neverMet(Requirement requirement) {
        if (requirement instanceof Requirement.AnyOf any) {
            return any.options().stream().allMatch(this::neverMet);
        }
        if (requirement instanceof Requirement.AllOf all) {
            return all.parts().stream().anyMatch(this::neverMet);
        }
        return requirement instanceof Requirement.Completed completed && includes(completed.offer());
    }
}
