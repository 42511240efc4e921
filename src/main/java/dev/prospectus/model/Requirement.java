package dev.prospectus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What must have been done before, as an algebra: completions and statements, joined by "or" and "and".
 *
 * <p>Every question about one is a method here. Whether it is met depends on {@link Facts}: what a school has completed, what
 * comes earlier on a route, what can still be booked. Facts may be unknown, so the answer has three values: "or" takes the best
 * of its options, "and" the worst of its parts.
 */
public sealed interface Requirement {

    /** How far something holds, from the worst to the best. */
    enum Truth {
        NO,
        UNKNOWN,
        YES;

        public static Truth of(boolean known) {
            return known ? YES : NO;
        }

        private Truth or(Truth other) {
            return compareTo(other) >= 0 ? this : other;
        }

        private Truth and(Truth other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }

    /** What a requirement is held against. */
    interface Facts {

        Truth completed(Completed completion);

        /** @param words of {@link Holds} */
        Truth holds(String words);

        /** Whether nobody has ever taken part in an offer. */
        Truth notTakenPart(OfferId offer);

        /** Facts about completions only: whatever else is asked has one and the same answer. */
        static Facts of(Truth others, Function<Completed, Truth> completions) {
            return of(others, completions, offer -> others);
        }

        /** Facts about taking part: statements have one and the same answer. */
        static Facts of(
                Truth statements, Function<Completed, Truth> completions, Function<OfferId, Truth> notTakenPart) {
            return new Facts() {
                @Override
                public Truth completed(Completed completion) {
                    return completions.apply(completion);
                }

                @Override
                public Truth holds(String words) {
                    return statements;
                }

                @Override
                public Truth notTakenPart(OfferId offer) {
                    return notTakenPart.apply(offer);
                }
            };
        }
    }

    /** Makes something of each kind of requirement, such as words or a drawing. It visits children itself. */
    interface Visitor<R> {

        R completed(Completed completed);

        R holds(Holds holds);

        R notTakenPart(NotTakenPart never);

        R anyOf(List<Requirement> options);

        R allOf(List<Requirement> parts);
    }

    /** Met by everybody. */
    static Requirement nothing() {
        return new AllOf(List.of());
    }

    <R> R accept(Visitor<R> visitor);

    default boolean isNothing() {
        return equals(nothing());
    }

    /** Every offer that it names, whatever it asks about it. */
    default Stream<OfferId> offers() {
        return Stream.concat(completions().map(Completed::offer), excluded());
    }

    Truth met(Facts facts);

    /** Every completion that it names, in reading order. */
    Stream<Completed> completions();

    /** The words of every statement that it names, in reading order. */
    Stream<String> statements();

    /** Every offer of which it asks that nobody has taken part in it. */
    Stream<OfferId> excluded();

    /** Itself, when it is nothing but one completion. */
    default Optional<Completed> completion() {
        return Optional.empty();
    }

    /** The requirements of which every one must hold: the parts of an "and", otherwise itself. */
    default List<Requirement> conjuncts() {
        return List.of(this);
    }

    /**
     * What is left to complete of a requirement that isn't met; empty when completing offers can't meet it.
     *
     * @param possible whether something can still be completed
     */
    Optional<Requirement> remaining(Facts facts, Predicate<Completed> possible);

    /** A requirement that isn't met, without the parts that are, or may be. */
    default Requirement missing(Facts facts) {
        return this;
    }

    /** The same without repetition, without groups of one, and without groups in groups of their own kind. */
    default Requirement simplified() {
        return this;
    }

    /**
     * An offer was completed.
     *
     * @param since the earliest time that counts
     * @param orTakingPart whether taking part in it is enough
     */
    record Completed(OfferId offer, Optional<Since> since, boolean orTakingPart) implements Requirement {

        public Completed(OfferId offer, Optional<Since> since) {
            this(offer, since, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.completed(this);
        }

        @Override
        public Truth met(Facts facts) {
            return facts.completed(this);
        }

        @Override
        public Stream<Completed> completions() {
            return Stream.of(this);
        }

        @Override
        public Stream<String> statements() {
            return Stream.of();
        }

        @Override
        public Stream<OfferId> excluded() {
            return Stream.of();
        }

        @Override
        public Optional<Completed> completion() {
            return Optional.of(this);
        }

        /** Completed from now on, it is recent enough for any year. */
        @Override
        public Optional<Requirement> remaining(Facts facts, Predicate<Completed> possible) {
            return possible.test(this)
                    ? Optional.of(new Completed(offer, Optional.empty(), orTakingPart))
                    : Optional.empty();
        }
    }

    /** Something else that must be true, in words that follow "your school". */
    record Holds(String words) implements Requirement {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.holds(this);
        }

        @Override
        public Truth met(Facts facts) {
            return facts.holds(words);
        }

        @Override
        public Stream<Completed> completions() {
            return Stream.of();
        }

        @Override
        public Stream<String> statements() {
            return Stream.of(words);
        }

        @Override
        public Stream<OfferId> excluded() {
            return Stream.of();
        }

        @Override
        public Optional<Requirement> remaining(Facts facts, Predicate<Completed> possible) {
            return Optional.empty();
        }
    }

    /** Nobody has ever taken part in an offer, completed or not. */
    record NotTakenPart(OfferId offer) implements Requirement {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notTakenPart(this);
        }

        @Override
        public Truth met(Facts facts) {
            return facts.notTakenPart(offer);
        }

        @Override
        public Stream<Completed> completions() {
            return Stream.of();
        }

        @Override
        public Stream<String> statements() {
            return Stream.of();
        }

        @Override
        public Stream<OfferId> excluded() {
            return Stream.of(offer);
        }

        /** What has happened can't be undone. */
        @Override
        public Optional<Requirement> remaining(Facts facts, Predicate<Completed> possible) {
            return Optional.empty();
        }
    }

    /** At least one of them. */
    record AnyOf(List<Requirement> options) implements Requirement {
        public AnyOf {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anyOf(options);
        }

        @Override
        public Truth met(Facts facts) {
            Truth best = Truth.NO;
            for (int i = 0; i < options.size() && best != Truth.YES; i++) {
                best = best.or(options.get(i).met(facts));
            }
            return best;
        }

        @Override
        public Stream<Completed> completions() {
            return options.stream().flatMap(Requirement::completions);
        }

        @Override
        public Stream<String> statements() {
            return options.stream().flatMap(Requirement::statements);
        }

        @Override
        public Stream<OfferId> excluded() {
            return options.stream().flatMap(Requirement::excluded);
        }

        @Override
        public Optional<Requirement> remaining(Facts facts, Predicate<Completed> possible) {
            List<Requirement> ways = options.stream()
                    .flatMap(option -> option.remaining(facts, possible).stream())
                    .toList();
            return ways.isEmpty() ? Optional.empty() : Optional.of(new AnyOf(ways));
        }

        @Override
        public Requirement missing(Facts facts) {
            return new AnyOf(
                    options.stream().map(option -> option.missing(facts)).toList());
        }

        @Override
        public Requirement simplified() {
            List<Requirement> flat = options.stream()
                    .map(Requirement::simplified)
                    .flatMap(option -> option instanceof AnyOf any ? any.options.stream() : Stream.of(option))
                    .distinct()
                    .toList();
            return flat.size() == 1 ? flat.get(0) : new AnyOf(flat);
        }
    }

    /** Every one of them. */
    record AllOf(List<Requirement> parts) implements Requirement {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.allOf(parts);
        }

        @Override
        public Truth met(Facts facts) {
            Truth worst = Truth.YES;
            for (int i = 0; i < parts.size() && worst != Truth.NO; i++) {
                worst = worst.and(parts.get(i).met(facts));
            }
            return worst;
        }

        @Override
        public Stream<Completed> completions() {
            return parts.stream().flatMap(Requirement::completions);
        }

        @Override
        public Stream<String> statements() {
            return parts.stream().flatMap(Requirement::statements);
        }

        @Override
        public Stream<OfferId> excluded() {
            return parts.stream().flatMap(Requirement::excluded);
        }

        @Override
        public List<Requirement> conjuncts() {
            return parts;
        }

        @Override
        public Optional<Requirement> remaining(Facts facts, Predicate<Completed> possible) {
            List<Requirement> left = new ArrayList<>();
            for (Requirement part : parts) {
                if (part.met(facts) == Truth.NO) {
                    Optional<Requirement> more = part.remaining(facts, possible);
                    if (more.isEmpty()) {
                        return more;
                    }
                    left.add(more.get());
                }
            }
            return Optional.of(new AllOf(left));
        }

        @Override
        public Requirement missing(Facts facts) {
            return new AllOf(parts.stream()
                    .filter(part -> part.met(facts) == Truth.NO)
                    .map(part -> part.missing(facts))
                    .toList());
        }

        @Override
        public Requirement simplified() {
            List<Requirement> flat = parts.stream()
                    .map(Requirement::simplified)
                    .flatMap(part -> part instanceof AllOf all ? all.parts.stream() : Stream.of(part))
                    .distinct()
                    .toList();
            return flat.size() == 1 ? flat.get(0) : new AllOf(flat);
        }
    }
}
