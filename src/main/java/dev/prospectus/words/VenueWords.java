package dev.prospectus.words;

import dev.prospectus.model.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a venue is, in words. */
public final class VenueWords {

    private VenueWords() {}

    /** The lines of an address in postal order; none while it is not known. */
    public static List<String> address(Venue venue, Locale language) {
        List<String> lines = new ArrayList<>(venue.address().lines());
        venue.address().postcode().ifPresent(lines::add);
        venue.address().countryName(language).ifPresent(lines::add);
        return lines;
    }

    /** "Northbridge Learning Centre, Mill Lane, Northbridge, ZZ1 1ZZ, United Kingdom". */
    public static String inOneLine(Venue venue, Locale language) {
        return Stream.concat(Stream.of(venue.name()), address(venue, language).stream())
                .collect(Collectors.joining(", "));
    }
}
