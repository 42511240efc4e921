package dev.prospectus.check;

import dev.prospectus.check.Offers.Mention;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import java.util.ArrayList;
import java.util.List;

/** Error: a requirement, a see-also list or a stage of a pathway names an offer that doesn't exist. */
final class UnknownOffer implements Check {

    @Override
    public Rule rule() {
        return Rule.error(
                "REF001",
                "Requirements, see-also and the stages of pathways name offers that exist: a programme, or one strand"
                        + " of it as programme-id/strand-id.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        List<Mention> mentions = new ArrayList<>();
        for (Programme programme : context.catalogue().programmes()) {
            mentions.addAll(Offers.required(programme));
            collectSeeAlso(programme, mentions);
        }
        for (Pathway pathway : context.catalogue().pathways()) {
            for (int i = 0; i < pathway.routes().size(); i++) {
                List<Pathway.Stage> stages = pathway.routes().get(i).stages();
                for (int j = 0; j < stages.size(); j++) {
                    Pointer stage = Pointer.of(pathway)
                            .at("routes")
                            .item(i)
                            .at("stages")
                            .item(j);
                    collect(stage.at("offers"), stages.get(j).offers(), mentions);
                }
            }
        }
        mentions.forEach(mention -> check(context, mention, report));
    }

    /** A see-also of the programme's own is another rule's: even with the right strand it would be wrong. */
    private static void collectSeeAlso(Programme programme, List<Mention> mentions) {
        Pointer pointer = Pointer.of(programme).at("see-also");
        for (int i = 0; i < programme.seeAlso().size(); i++) {
            OfferId offer = programme.seeAlso().get(i);
            if (!offer.programme().equals(programme.id())) {
                mentions.add(new Mention(pointer.item(i), offer));
            }
        }
    }

    private static void collect(Pointer pointer, List<OfferId> offers, List<Mention> mentions) {
        for (int i = 0; i < offers.size(); i++) {
            mentions.add(new Mention(pointer.item(i), offers.get(i)));
        }
    }

    private static void check(CheckContext context, Mention mention, Report report) {
        OfferId offer = mention.offer();
        if (!context.knows(offer.programme())) {
            report.add(
                    mention.pointer(),
                    "there is no programme '" + offer.programme() + "'",
                    Suggestion.of(
                            Offers.names(context),
                            offer.toString(),
                            "write the name of a file in data/programmes, without .yml"));
            return;
        }
        context.catalogue()
                .programme(offer.programme())
                .ifPresent(programme -> offer.strand()
                        .filter(strand -> programme.strand(strand).isEmpty())
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
