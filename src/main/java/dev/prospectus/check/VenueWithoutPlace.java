package dev.prospectus.check;

import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Venue;

/** Warning: a venue says neither where it is nor that it is an online room. */
final class VenueWithoutPlace implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("REF013");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Venue venue : context.catalogue().venues()) {
            if (!venue.online()
                    && venue.area().isEmpty()
                    && venue.address().lines().isEmpty()
                    && venue.address().postcode().isEmpty()) {
                report.add(
                        Pointer.in(DataFiles.venues()).at(venue.id().value()),
                        "the venue '" + venue.id() + "' does not say where it is",
                        "add 'area: ...' with its town, 'address: [Mill Lane, Northbridge]' with its lines, or 'online: true'");
            }
        }
    }
}
