package dev.prospectus.check;

import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Eligibility.Requirement;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
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
    static SortedSet<String> names(CheckContext context) {
        TreeSet<String> names = new TreeSet<>();
        for (Programme programme : context.catalogue().programmes()) {
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
        eligibility.requires().ifPresent(requirement -> collect(spot.at("requires"), requirement, mentions));
    }

    private static void collect(Spot spot, Requirement requirement, List<Mention> mentions) {
        if (requirement instanceof Requirement.Completed completed) {
            mentions.add(new Mention(spot.at("completed"), completed.offer()));
        } else if (requirement instanceof Requirement.AnyOf any) {
            collect(spot.at("any-of"), any.options(), mentions);
        } else if (requirement instanceof Requirement.AllOf all) {
            collect(spot.at("all-of"), all.parts(), mentions);
        }
    }

    private static void collect(Spot spot, List<Requirement> requirements, List<Mention> mentions) {
        for (int i = 0; i < requirements.size(); i++) {
            collect(spot.item(i), requirements.get(i), mentions);
        }
    }
}
