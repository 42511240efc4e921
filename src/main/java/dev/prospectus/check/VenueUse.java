package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.VenueId;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the data that names a venue.
 *
 * @param session by its position, or -1 for the cohort's own venue
 */
record VenueUse(Cohort cohort, int session, VenueId venue) {

    private static final int NO_SESSION = -1;

    static List<VenueUse> all(CheckContext context) {
        List<VenueUse> uses = new ArrayList<>();
        for (Cohort cohort : context.catalogue().cohorts()) {
            cohort.venue().ifPresent(venue -> uses.add(new VenueUse(cohort, NO_SESSION, venue)));
            for (int i = 0; i < cohort.sessions().size(); i++) {
                int session = i;
                cohort.sessions().get(i).venue().ifPresent(venue -> uses.add(new VenueUse(cohort, session, venue)));
            }
        }
        return uses;
    }

    Pointer pointer() {
        Pointer whole = Pointer.of(cohort);
        return (session == NO_SESSION ? whole : whole.at("sessions").item(session)).at("venue");
    }
}
