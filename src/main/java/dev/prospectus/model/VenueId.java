package dev.prospectus.model;

/** Names a venue in {@code data/venues.yml}. */
public record VenueId(String value) implements Comparable<VenueId> {

    public VenueId {
        Slug.require(value);
    }

    @Override
    public int compareTo(VenueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
