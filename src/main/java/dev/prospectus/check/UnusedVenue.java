package dev.prospectus.check;

import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Venue;
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
        Set<String> used =
                VenueUse.all(context).stream().map(use -> use.venue().value()).collect(Collectors.toSet());
        Set<String> known = context.catalogue().venues().stream()
                .map(venue -> venue.id().value())
                .collect(Collectors.toSet());
        for (Venue venue : context.catalogue().venues()) {
            String id = venue.id().value();
            if (!used.contains(id)
                    && !context.missingIds().isNewName(id)
                    && !MissingIds.isMeant(id, venue.name(), used, known)) {
                report.add(
                        Pointer.in(DataFiles.venues()).at(id),
                        "nothing takes place at the venue '" + id + "'",
                        "delete it if it is left over");
            }
        }
    }
}
