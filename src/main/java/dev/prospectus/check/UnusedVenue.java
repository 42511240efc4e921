package dev.prospectus.check;

import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import java.util.Set;
import java.util.stream.Collectors;

/** Info: no cohort or session names a venue. */
final class UnusedVenue implements Check {

    @Override
    public Rule rule() {
        return Rule.info("REF008");
    }

    @Override
    public void check(CheckContext context, Report report) {
        if (context.hasBrokenFiles()) {
            return;
        }
        Set<VenueId> used = VenueUse.all(context).stream().map(VenueUse::venue).collect(Collectors.toSet());
        for (Venue venue : context.catalogue().venues()) {
            if (!used.contains(venue.id())
                    && !context.missingIds().isNewName(venue.id().value())) {
                report.add(
                        Pointer.in(DataFiles.venues()).at(venue.id().value()),
                        "nothing takes place at the venue '" + venue.id() + "'",
                        "delete it if it is left over");
            }
        }
    }
}
