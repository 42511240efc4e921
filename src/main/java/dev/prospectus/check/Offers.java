package dev.prospectus.check;

import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Eligibility.Requirement;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
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
    static SortedSet<String> names(CheckContext context) {
        TreeSet<String> names = new TreeSet<>();
        for (Programme programme : context.catalogue().programmes()) {
            names.add(programme.id().value());
            programme.offers().forEach(offer -> names.add(offer.toString()));
        }
        return names;
    }

    /** The offers that the requirements of a programme and of its strands name. */
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
        eligibility.requires().ifPresent(requirement -> collect(pointer.at("requires"), requirement, mentions));
    }

    private static void collect(Pointer pointer, Requirement requirement, List<Mention> mentions) {
        if (requirement instanceof Requirement.Completed completed) {
            mentions.add(new Mention(pointer.at("completed"), completed.offer()));
        } else if (requirement instanceof Requirement.AnyOf any) {
            collect(pointer.at("any-of"), any.options(), mentions);
        } else if (requirement instanceof Requirement.AllOf all) {
            collect(pointer.at("all-of"), all.parts(), mentions);
        }
    }

    private static void collect(Pointer pointer, List<Requirement> requirements, List<Mention> mentions) {
        for (int i = 0; i < requirements.size(); i++) {
            collect(pointer.item(i), requirements.get(i), mentions);
        }
    }
}
