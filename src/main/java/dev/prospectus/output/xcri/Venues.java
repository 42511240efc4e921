package dev.prospectus.output.xcri;

import dev.prospectus.markup.XmlWriter;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Venue;
import dev.prospectus.plan.Edition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes places as the providers of a venue, by name and address; what else there is to know stands on the page of the run. An online room is none: addresses of the profile may not be virtual ones. */
final class Venues {

    private final XmlWriter xml;
    private final Edition edition;

    Venues(XmlWriter xml, Edition edition) {
        this.xml = xml;
        this.edition = edition;
    }

    void write(Cohort run) {
        run.venues().stream()
                .flatMap(id -> edition.catalogue().venue(id).stream())
                .filter(venue -> !venue.online())
                .forEach(this::write);
    }

    private void write(Venue venue) {
        xml.open("venue").open("provider");
        xml.element("dc:title", venue.name());
        location(venue);
        xml.close().close();
    }

    /** Where the hub gives no address, the part of the region. */
    private void location(Venue venue) {
        Locale language = Locale.forLanguageTag(edition.catalogue().site().language());
        Venue.PostalAddress address = venue.address();
        List<String> lines = Stream.concat(address.lines().stream(), address.countryName(language).stream())
                .toList();
        xml.open("mlo:location");
        address.postcode().ifPresent(code -> xml.element("mlo:postcode", code));
        (lines.isEmpty() ? venue.place().stream() : lines.stream()).forEach(line -> xml.element("mlo:address", line));
        xml.close();
    }
}
