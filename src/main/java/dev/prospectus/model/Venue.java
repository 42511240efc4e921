package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * Where sessions take place.
 *
 * @param area the part of the region, such as a town, for those who ask "how near is it?"
 * @param address lines in postal order without the postcode; empty for an online room, or while it is not known
 * @param access what visitors with access needs should know
 * @param travel parking, trains, buses
 * @param online whether it is a room that people join from anywhere
 */
public record Venue(
        VenueId id,
        String name,
        Optional<String> area,
        List<String> address,
        Optional<String> postcode,
        Optional<String> access,
        Optional<String> travel,
        boolean online) {
    public Venue {
        address = List.copyOf(address);
    }

    /** What answers "where?" in a word or two: its part of the region, else its name; nothing for an online room. */
    public Optional<String> place() {
        return online ? Optional.empty() : area.or(() -> Optional.of(name));
    }
}
