package dev.prospectus.model;

/** A whole number, or a range of them with both ends counted; written {@code 6} or {@code 6-7} in data files. */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range: " + from + "-" + to);
        }
    }

    public boolean contains(int number) {
        return from <= number && number <= to;
    }

    /** As readers see it: {@code 6} or {@code 6 to 7}. */
    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + " to " + to;
    }
}
