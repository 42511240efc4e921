package dev.prospectus.check;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import java.util.HashSet;
import java.util.Set;

/** Warning: the see-also list of a programme names the programme itself, or an offer twice. */
final class SeeAlsoItself implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("REF006");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Programme programme : context.catalogue().programmes()) {
            Set<OfferId> seen = new HashSet<>();
            for (int i = 0; i < programme.seeAlso().size(); i++) {
                OfferId offer = programme.seeAlso().get(i);
                Pointer pointer = Pointer.of(programme).at("see-also").item(i);
                if (offer.programme().equals(programme.id())) {
                    report.add(pointer, "see-also leads to this programme itself", takenOut(offer));
                } else if (!seen.add(offer)) {
                    report.add(pointer, "see-also names '" + offer + "' twice", takenOut(offer));
                }
            }
        }
    }

    private static String takenOut(OfferId offer) {
        return "take this '" + offer + "' out of the list";
    }
}
