package dev.prospectus.load;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import java.util.Map;
import java.util.Optional;

/** The short titles of offers, for stages without a title of their own. */
record OfferTitles(Map<ProgrammeId, Programme> programmes) {

    OfferTitles {
        programmes = Map.copyOf(programmes);
    }

    /** The strand's title or the programme's short one. The id of an unknown offer. */
    String brief(OfferId offer) {
        Optional<Programme> programme = Optional.ofNullable(programmes.get(offer.programme()));
        return offer.strand()
                .flatMap(strand ->
                        programme.flatMap(found -> found.strand(strand)).map(Programme.Strand::title))
                .or(() -> programme.map(Programme::briefTitle))
                .orElseGet(offer::toString);
    }
}
