package dev.prospectus.model;

/** Names a programme: its file name under {@code data/programmes/} and its place in URLs. */
public record ProgrammeId(String value) implements Comparable<ProgrammeId> {

    public ProgrammeId {
        Slug.require(value);
    }

    @Override
    public int compareTo(ProgrammeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
