package dev.prospectus.check;

import dev.prospectus.model.DataFiles;
import java.util.List;

/** Error: a cohort or session names a venue that doesn't exist. */
final class UnknownVenue implements Check {

    @Override
    public Rule rule() {
        return Rule.error("REF004");
    }

    @Override
    public void check(CheckContext context, Report report) {
        if (context.isBroken(DataFiles.venues()) || context.catalogue().venues().isEmpty()) {
            return;
        }
        List<String> names = context.catalogue().venues().stream()
                .map(venue -> venue.id().value())
                .toList();
        for (VenueUse use : VenueUse.all(context)) {
            String typed = use.venue().value();
            if (context.catalogue().venue(use.venue()).isEmpty()
                    && !context.missingIds().venues().containsKey(typed)) {
                report.add(
                        use.pointer(),
                        "there is no venue '" + typed + "'",
                        typed.matches("tb[cad]")
                                ? "leave 'venue' out until it is known"
                                : Suggestion.of(names, typed, "venues", "add it to data/venues.yml"));
            }
        }
    }
}
