package dev.prospectus.model;

import java.util.Optional;

/**
 * A number as well as a hub knows it; written {@code 6}, {@code 4-6}, {@code around 4}, {@code usually 4-6}, {@code
 * preferably 2}, {@code up to 5} or {@code at least 3} in data files.
 *
 * @param span the number or range that is written; a single number where there is only one bound
 */
public record Quantity(Qualifier qualifier, Span span) {

    public Quantity {
        if (qualifier.isBound() && span.from() != span.to()) {
            throw new IllegalArgumentException("a bound is one number: " + span);
        }
    }

    public static Quantity exactly(int number) {
        return new Quantity(Qualifier.EXACTLY, new Span(number, number));
    }

    /** The same where a key says that it holds the least: a plain number is a bound there. */
    public Quantity asLeast() {
        return exact().isPresent() ? new Quantity(Qualifier.AT_LEAST, span) : this;
    }

    /** The number, if it is one and is known for certain. */
    public Optional<Integer> exact() {
        return qualifier == Qualifier.EXACTLY && span.from() == span.to() ? Optional.of(span.to()) : Optional.empty();
    }

    /** Whether there are no more than it says. */
    public boolean isMost() {
        return qualifier == Qualifier.EXACTLY || qualifier == Qualifier.UP_TO;
    }

    /** Whether it counts one and no more, so that a reader need not think of several. */
    public boolean isOne() {
        return span.to() == 1 && qualifier != Qualifier.AROUND && qualifier != Qualifier.AT_LEAST;
    }

    /** How a number is meant. */
    public enum Qualifier implements FixedChoice {
        EXACTLY("Exactly"),
        AROUND("Around"),
        USUALLY("Usually"),
        PREFERABLY("Preferably"),
        UP_TO("Up to"),
        AT_LEAST("At least");

        private final String label;

        Qualifier(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        /** Whether the number is the most or the least. */
        public boolean isBound() {
            return this == UP_TO || this == AT_LEAST;
        }
    }
}
