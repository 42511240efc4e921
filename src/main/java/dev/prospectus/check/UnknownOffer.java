package dev.prospectus.check;

import dev.prospectus.check.Offers.Mention;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import java.util.List;

/** Error: a requirement, a see-also list or a stage of a pathway names an offer that doesn't exist. */
final class UnknownOffer implements Check {

    @Override
    public Rule rule() {
        return Rule.error("REF001");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Offers.mentions(context.catalogue()).forEach(mention -> check(context, mention, report));
    }

    private static void check(CheckContext context, Mention mention, Report report) {
        OfferId offer = mention.offer();
        if (context.missingIds().programmes().containsKey(offer.programme().value())) {
            return;
        }
        if (!context.knows(offer.programme())) {
            report.add(
                    mention.pointer(),
                    "there is no programme '" + offer.programme() + "'",
                    Suggestion.of(
                            Offers.names(context.catalogue()),
                            offer.toString(),
                            "programmes",
                            "add a file of this name to data/programmes"));
            return;
        }
        context.catalogue()
                .programme(offer.programme())
                .ifPresent(programme -> offer.strand()
                        .filter(strand -> programme.strand(strand).isEmpty()
                                && !context.missingIds().strands().containsKey(offer))
                        .ifPresent(strand -> report.add(
                                mention.pointer(),
                                "the programme '" + programme.id() + "' has no strand '" + strand + "'",
                                hint(programme, offer))));
    }

    private static String hint(Programme programme, OfferId offer) {
        if (programme.strands().isEmpty()) {
            return "it is booked as a whole: write '" + programme.id() + "'";
        }
        List<String> names = programme.offers().stream().map(OfferId::toString).toList();
        return Suggestion.of(names, offer.toString(), "it has " + String.join(", ", names));
    }
}
