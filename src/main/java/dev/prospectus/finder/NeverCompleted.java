package dev.prospectus.finder;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Requirement.Facts;
import dev.prospectus.model.Requirement.Truth;
import java.util.List;
import java.util.function.Predicate;

/**
 * What people cannot have completed who say that they have not completed something: whatever asks for that in turn. Only what
 * is certain counts. A requirement of another kind may have been met once, a programme may have had other strands, and what
 * goes round in a circle proves nothing.
 */
final class NeverCompleted {

    private final OfferIndex offers;
    private final List<OfferId> denied;
    private final Induction implied;

    /**
     * @param denied what they say they have not completed, and what is closed to schools of their kind
     * @param open tells what they were not asked about yet
     */
    NeverCompleted(OfferIndex offers, List<OfferId> denied, Predicate<OfferId> open) {
        this.offers = offers;
        this.denied = List.copyOf(denied);
        Facts past = Facts.of(Truth.UNKNOWN, completion -> includes(completion.offer()) ? Truth.NO : Truth.UNKNOWN);
        this.implied = new Induction(
                offers::named,
                offer -> offers.bookable(offer).length > 0
                        && open.test(offers.id(offer))
                        && offers.requirements(offer).stream().anyMatch(requirement -> isNeverMet(requirement, past)));
    }

    boolean includes(OfferId offer) {
        return !denied.isEmpty()
                && (denied.stream().anyMatch(no -> no.includes(offer))
                        || offers.find(offer).filter(implied::contains).isPresent());
    }

    private static boolean isNeverMet(Requirement requirement, Facts past) {
        return requirement.met(past) == Truth.NO;
    }
}
