package dev.prospectus.diff;

import dev.prospectus.model.Venue;

/** Venues: where sessions take place. */
final class VenueChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        return new Section(
                "venues",
                "venue",
                "venues",
                new Entries<Venue>(
                                (side, venue) -> venue.name(),
                                venue -> venue.id().value(),
                                (side, venue) ->
                                        String.join(", ", venue.address().lines()))
                        .of(sides, sides.venues()));
    }
}
