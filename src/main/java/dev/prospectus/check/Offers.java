package dev.prospectus.check;

import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where data names offers, and which offers there are. */
final class Offers {

    private Offers() {}

    /** One mention of an offer. */
    record Mention(Spot spot, OfferId offer) {}

    /** Every way to name something that can be taken: programmes, and their strands. */
    static SortedSet<String> names(Subject subject) {
        TreeSet<String> names = new TreeSet<>();
        for (Programme programme : subject.catalogue().programmes()) {
            names.add(programme.id().value());
            programme.offers().forEach(offer -> names.add(offer.toString()));
        }
        return names;
    }

    /** What a programme's requirements name, its strands' included. */
    static List<Mention> required(Programme programme) {
        List<Mention> mentions = new ArrayList<>();
        required(Spot.of(programme).at("eligibility"), programme.eligibility(), mentions);
        for (int i = 0; i < programme.strands().size(); i++) {
            Spot spot = Spot.of(programme).at("strands").item(i).at("eligibility");
            required(spot, programme.strands().get(i).eligibility(), mentions);
        }
        return mentions;
    }

    private static void required(Spot spot, Eligibility eligibility, List<Mention> mentions) {
        eligibility
                .requires()
                .ifPresent(requirement -> requirement.accept(new Collector(spot.at("requires"), mentions)));
    }

    /**
     * Collects what a requirement names.
     *
     * @param spot where the requirement stands
     */
    private record Collector(Spot spot, List<Mention> mentions) implements Requirement.Visitor<List<Mention>> {

        @Override
        public List<Mention> completed(Requirement.Completed completed) {
            mentions.add(new Mention(spot.at("completed"), completed.offer()));
            return mentions;
        }

        @Override
        public List<Mention> holds(Requirement.Holds holds) {
            return mentions;
        }

        @Override
        public List<Mention> anyOf(List<Requirement> options) {
            return collect(spot.at("any-of"), options);
        }

        @Override
        public List<Mention> allOf(List<Requirement> parts) {
            return collect(spot.at("all-of"), parts);
        }

        private List<Mention> collect(Spot list, List<Requirement> requirements) {
            for (int i = 0; i < requirements.size(); i++) {
                requirements.get(i).accept(new Collector(list.item(i), mentions));
            }
            return mentions;
        }
    }
}
