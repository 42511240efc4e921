package dev.prospectus.check;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

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
            inEligibility(programme, (pointer, eligibility) -> {
                collect(pointer.at("requires"), eligibility.requires(), true, mentions);
                collect(pointer.at("advised"), eligibility.advised().requirement(), true, mentions);
            });
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

    /** What must have been done for a programme, its strands included; not what must not have been. */
    static List<Mention> required(Programme programme) {
        List<Mention> mentions = new ArrayList<>();
        inEligibility(
                programme,
                (pointer, eligibility) -> collect(pointer.at("requires"), eligibility.requires(), false, mentions));
        return mentions;
    }

    /** Visits a programme's eligibility, and that of each of its strands. */
    static void inEligibility(Programme programme, BiConsumer<Pointer, Eligibility> visitor) {
        visitor.accept(Pointer.of(programme).at("eligibility"), programme.eligibility());
        for (int i = 0; i < programme.strands().size(); i++) {
            visitor.accept(
                    Pointer.of(programme).at("strands").item(i).at("eligibility"),
                    programme.strands().get(i).eligibility());
        }
    }

    private static void collect(
            Pointer pointer, Optional<Requirement> requirement, boolean excluded, List<Mention> mentions) {
        requirement.ifPresent(some -> some.accept(new Collector(pointer, excluded, mentions)));
    }

    /**
     * Collects what a requirement names.
     *
     * @param pointer where the requirement stands
     * @param excluded whether what nobody may have taken part in is collected as well
     */
    private record Collector(Pointer pointer, boolean excluded, List<Mention> mentions)
            implements Requirement.Visitor<List<Mention>> {

        @Override
        public List<Mention> completed(Requirement.Completed completed) {
            mentions.add(
                    new Mention(pointer.at(completed.orTakingPart() ? "taking-part" : "completed"), completed.offer()));
            return mentions;
        }

        @Override
        public List<Mention> holds(Requirement.Holds holds) {
            return mentions;
        }

        @Override
        public List<Mention> notTakenPart(Requirement.NotTakenPart never) {
            if (excluded) {
                mentions.add(new Mention(pointer.at("not-taken-part"), never.offer()));
            }
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
                requirements.get(i).accept(new Collector(list.item(i), excluded, mentions));
            }
            return mentions;
        }
    }
}
