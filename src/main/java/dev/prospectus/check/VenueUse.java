package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Session;
import dev.prospectus.model.VenueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in the data that names a venue: a run, one of its sessions, or a part of one. */
record VenueUse(Pointer pointer, VenueId venue) {

    static List<VenueUse> all(CheckContext context) {
        List<VenueUse> uses = new ArrayList<>();
        for (Cohort cohort : context.catalogue().cohorts()) {
            Pointer whole = Pointer.of(cohort);
            add(uses, whole, cohort.venue());
            for (int i = 0; i < cohort.sessions().size(); i++) {
                Session session = cohort.sessions().get(i);
                Pointer at = whole.at("sessions").item(i);
                add(uses, at, session.venue());
                for (int j = 0; j < session.parts().size(); j++) {
                    add(uses, at.at("parts").item(j), session.parts().get(j).venue());
                }
            }
        }
        return uses;
    }

    private static void add(List<VenueUse> uses, Pointer block, Optional<VenueId> venue) {
        venue.ifPresent(id -> uses.add(new VenueUse(block.at("venue"), id)));
    }
}
