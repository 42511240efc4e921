package dev.prospectus.check;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The offers of a catalogue, and the places in the data that name offers. */
final class Offers {

    private Offers() {}

    /** A place in the data that names an offer. */
    record Mention(Pointer pointer, OfferId offer) {}

    /** The ids of all programmes, and of all strands with their programme. */
    static SortedSet<String> names(Catalogue catalogue) {
        TreeSet<String> names = new TreeSet<>();
        for (Programme programme : catalogue.programmes()) {
            names.add(programme.id().value());
            programme.offers().forEach(offer -> names.add(offer.toString()));
        }
        return names;
    }

    /** Every place that names an offer: requirements, see-also of others, the stages of pathways. */
    static List<Mention> mentions(Catalogue catalogue) {
        List<Mention> mentions = new ArrayList<>();
        for (Programme programme : catalogue.programmes()) {
            mentions.addAll(required(programme));
            collectSeeAlso(programme, mentions);
        }
        for (Pathway pathway : catalogue.pathways()) {
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
        return mentions;
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

    /** What a programme's requirements name, its strands' included. */
    static List<Mention> required(Programme programme) {
        List<Mention> mentions = new ArrayList<>();
        required(Pointer.of(programme).at("eligibility"), programme.eligibility(), mentions);
        for (int i = 0; i < programme.strands().size(); i++) {
            Pointer pointer = Pointer.of(programme).at("strands").item(i).at("eligibility");
            required(pointer, programme.strands().get(i).eligibility(), mentions);
        }
        return mentions;
    }

    private static void required(Pointer pointer, Eligibility eligibility, List<Mention> mentions) {
        eligibility
                .requires()
                .ifPresent(requirement -> requirement.accept(new Collector(pointer.at("requires"), mentions)));
    }

    /**
     * Collects what a requirement names.
     *
     * @param pointer where the requirement stands
     */
    private record Collector(Pointer pointer, List<Mention> mentions) implements Requirement.Visitor<List<Mention>> {

        @Override
        public List<Mention> completed(Requirement.Completed completed) {
            mentions.add(new Mention(pointer.at("completed"), completed.offer()));
            return mentions;
        }

        @Override
        public List<Mention> holds(Requirement.Holds holds) {
            return mentions;
        }

        @Override
        public List<Mention> anyOf(List<Requirement> options) {
            return collect(pointer.at("any-of"), options);
        }

        @Override
        public List<Mention> allOf(List<Requirement> parts) {
            return collect(pointer.at("all-of"), parts);
        }

        private List<Mention> collect(Pointer list, List<Requirement> requirements) {
            for (int i = 0; i < requirements.size(); i++) {
                requirements.get(i).accept(new Collector(list.item(i), mentions));
            }
            return mentions;
        }
    }
}
