package dev.prospectus.model;

/** Names a pathway: its file name under {@code data/pathways/} and its place in URLs. */
public record PathwayId(String value) implements Comparable<PathwayId> {

    public PathwayId {
        Slug.require(value);
    }

    @Override
    public int compareTo(PathwayId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
