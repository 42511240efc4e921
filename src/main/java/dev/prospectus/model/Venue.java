package dev.prospectus.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where sessions take place.
 *
 * @param area the part of the region, such as a town, for those who ask "how near is it?"
 * @param travel parking, trains, buses
 * @param online whether it is a room that people join from anywhere
 */
public record Venue(
        VenueId id,
        String name,
        Optional<String> area,
        PostalAddress address,
        Access access,
        Optional<String> travel,
        boolean online) {

    /**
     * @param lines in postal order without the postcode; empty for an online room, or while it is not known
     * @param country its two letters (ISO 3166-1)
     */
    public record PostalAddress(List<String> lines, Optional<String> postcode, Optional<String> country) {
        public PostalAddress {
            lines = List.copyOf(lines);
        }

        /** What the country is called in a language. */
        public Optional<String> countryName(Locale language) {
            return country.map(
                    code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(language));
        }
    }

    /**
     * What visitors with access needs should know.
     *
     * @param words what the features do not say
     */
    public record Access(Optional<String> words, List<AccessFeature> features) {
        public Access {
            features = List.copyOf(features);
        }
    }

    /** What answers "where?" in a word or two: its part of the region, else its name; nothing for an online room. */
    public Optional<String> place() {
        return online ? Optional.empty() : area.or(() -> Optional.of(name));
    }
}
