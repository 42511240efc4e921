package dev.prospectus.output.openreferral;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Programme;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.SiteConfig.Nation;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import dev.prospectus.plan.Edition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes where runs take place as services at locations. Schools that are not named are no place, and who can travel to one needs no room to join from afar. */
final class Places {

    private static final String PHYSICAL = "physical";
    private static final String VIRTUAL = "virtual";

    private final Edition edition;
    private final Ids ids;
    private final SiteConfig site;

    Places(Edition edition, Ids ids) {
        this.edition = edition;
        this.ids = ids;
        this.site = edition.catalogue().site();
    }

    /** A place by its number. */
    private record Place(String id, String name, Optional<Venue> venue) {}

    void write(Json json, Programme programme, List<Cohort> runs) {
        Set<Place> places = new LinkedHashSet<>();
        for (Cohort run : runs) {
            run.venues().stream()
                    .flatMap(id -> edition.catalogue().venue(id).stream())
                    .map(venue -> new Place(id(venue.id()), venue.name(), Optional.of(venue)))
                    .forEach(places::add);
            if (run.venues().isEmpty()) {
                run.modes().stream()
                        .filter(Mode::isOnline)
                        .findFirst()
                        .map(mode -> new Place(id(mode), mode.label(), Optional.empty()))
                        .ifPresent(places::add);
            }
        }
        json.some("service_at_locations", places, place -> {
            json.text("id", ids.of("service_at_locations", programme.id() + "/" + place.id()));
            json.object("location", () -> location(json, place));
        });
    }

    private String id(VenueId venue) {
        return ids.of("locations", "venue/" + venue);
    }

    /** A hub may have several ways to meet from afar, each with its own name. */
    private String id(Mode online) {
        return ids.of("locations", VIRTUAL + "/" + online.id());
    }

    private void location(Json json, Place place) {
        boolean there = place.venue().filter(venue -> !venue.online()).isPresent();
        json.text("id", place.id());
        json.text("location_type", there ? PHYSICAL : VIRTUAL);
        json.text("name", place.name());
        if (there) {
            Venue venue = place.venue().orElseThrow();
            json.some("addresses", address(venue).stream().toList(), address -> address(json, venue, address));
        }
    }

    private record Address(String street, String town, String county, String postcode, String country) {}

    /**
     * HSDS asks for all parts of an address or none. British ones have no county: the region of a place in it stands there, else its
     * town again.
     */
    private Optional<Address> address(Venue venue) {
        List<String> lines = venue.address().lines();
        Optional<String> town = lines.size() > 1 ? Optional.of(lines.get(lines.size() - 1)) : venue.area();
        Optional<String> country = venue.address()
                .country()
                .or(() -> Optional.of("GB")
                        .filter(unsaid -> site.accessibility().jurisdiction().nation() != Nation.ELSEWHERE));
        Optional<String> postcode = venue.address().postcode();
        return lines.isEmpty() || town.isEmpty() || postcode.isEmpty() || country.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(
                        String.join(", ", lines.subList(0, Math.max(1, lines.size() - 1))),
                        town.get(),
                        venue.area().map(within -> site.region()).orElseGet(town::get),
                        postcode.get(),
                        country.get()));
    }

    private void address(Json json, Venue venue, Address address) {
        json.text("id", ids.of("addresses", venue.id()));
        json.text("address_1", address.street());
        json.text("city", address.town());
        json.text("state_province", address.county());
        json.text("postal_code", address.postcode());
        json.text("country", address.country());
        json.text("address_type", PHYSICAL);
    }
}
