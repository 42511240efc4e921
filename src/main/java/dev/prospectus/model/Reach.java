package dev.prospectus.model;

import dev.prospectus.model.Eligibility.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a school can still complete of all that offers require. An offer counts once everything that it asks is within
 * reach, so what goes round in a circle never does.
 */
final class Reach {

    private final OfferAsks asks;
    private final SchoolAnswers answers;
    private final Set<OfferId> open = new HashSet<>();
    private final Map<OfferId, Sentence> barriers = new HashMap<>();

    /** @param barrier what keeps a school from an offer, whatever it does first */
    Reach(OfferAsks asks, SchoolAnswers answers, Function<OfferId, Optional<Sentence>> barrier) {
        this.asks = asks;
        this.answers = answers;
        List<OfferId> candidates = new ArrayList<>(asks.required());
        candidates.forEach(offer -> barrier.apply(offer).ifPresent(reason -> barriers.put(offer, reason)));
        candidates.removeAll(barriers.keySet());
        boolean more = true;
        while (more) {
            more = candidates.removeIf(
                    candidate -> asks.requires(candidate).stream().allMatch(this::allows) && open.add(candidate));
        }
    }

    /** Whether a requirement is met or may come to be. */
    boolean allows(Requirement requirement) {
        if (requirement instanceof Requirement.AnyOf any) {
            return any.options().stream().anyMatch(this::allows);
        }
        if (requirement instanceof Requirement.AllOf all) {
            return all.parts().stream().allMatch(this::allows);
        }
        return !(requirement instanceof Requirement.Completed completed)
                || answers.meets(requirement, true)
                || asks.bookable(completed.offer()).stream().anyMatch(open::contains);
    }

    /** What is left to complete of a requirement that isn't met; empty when completing offers can't meet it. */
    Optional<Requirement> remaining(Requirement requirement) {
        if (requirement instanceof Requirement.AnyOf any) {
            List<Requirement> ways = any.options().stream()
                    .flatMap(option -> remaining(option).stream())
                    .toList();
            return ways.isEmpty() ? Optional.empty() : Optional.of(new Requirement.AnyOf(ways));
        }
        if (requirement instanceof Requirement.AllOf all) {
            List<Requirement> parts = new ArrayList<>();
            for (Requirement part : all.parts()) {
                if (!answers.meets(part, true)) {
                    Optional<Requirement> left = remaining(part);
                    if (left.isEmpty()) {
                        return left;
                    }
                    parts.add(left.get());
                }
            }
            return Optional.of(new Requirement.AllOf(parts));
        }
        return requirement instanceof Requirement.Completed completed && allows(completed)
                ? Optional.of(new Requirement.Completed(completed.offer(), Optional.empty()))
                : Optional.empty();
    }

    /** A requirement that isn't met, without the parts that are. */
    Requirement missing(Requirement requirement) {
        if (requirement instanceof Requirement.AnyOf any) {
            return new Requirement.AnyOf(
                    any.options().stream().map(this::missing).toList());
        }
        return requirement instanceof Requirement.AllOf all
                ? new Requirement.AllOf(all.parts().stream()
                        .filter(part -> !answers.meets(part, true))
                        .map(this::missing)
                        .toList())
                : requirement;
    }

    /** The offers of a requirement, and those that they require, that a school would have to complete and can't, with why. */
    Map<OfferId, Sentence> barriers(Requirement requirement) {
        Map<OfferId, Sentence> found = new LinkedHashMap<>();
        if (!barriers.isEmpty()) {
            asks.withAllBefore(requirement.leaves().stream()
                            .filter(leaf -> !allows(leaf))
                            .map(leaf -> ((Requirement.Completed) leaf).offer()))
                    .forEach(offer ->
                            Optional.ofNullable(barriers.get(offer)).ifPresent(reason -> found.put(offer, reason)));
        }
        return found;
    }
}
