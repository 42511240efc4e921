package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.VenueId;
import java.util.ArrayList;
import java.util.List;

/** A place in the data that names a venue. */
record VenueUse(Pointer pointer, VenueId venue) {

    static List<VenueUse> all(CheckContext context) {
        List<VenueUse> uses = new ArrayList<>();
        for (Cohort cohort : context.catalogue().cohorts()) {
            Pointer pointer = Pointer.of(cohort);
            cohort.venue().ifPresent(venue -> uses.add(new VenueUse(pointer.at("venue"), venue)));
            for (int i = 0; i < cohort.sessions().size(); i++) {
                Pointer session = pointer.at("sessions").item(i).at("venue");
                cohort.sessions().get(i).venue().ifPresent(venue -> uses.add(new VenueUse(session, venue)));
            }
        }
        return uses;
    }
}
