package dev.prospectus.check;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement.Facts;
import dev.prospectus.model.Requirement.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Error: nobody can ever take an offer, because offers require each other in a circle.
 *
 * <p>Offers start as impossible. Each pass removes those whose requirements can be met by offers that are possible,
 * until nothing changes. So a circle with another way in is no finding.
 */
final class RequirementNeverMet implements Check {

    @Override
    public Rule rule() {
        return Rule.error("REF009");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<OfferId, Programme> impossible = new LinkedHashMap<>();
        for (Programme programme : context.catalogue().programmes()) {
            programme.offers().forEach(offer -> impossible.put(offer, programme));
        }
        Facts possible =
                Facts.of(Truth.YES, completion -> Truth.of(!isImpossible(context, completion.offer(), impossible)));
        boolean changed = true;
        while (changed) {
            changed = impossible
                    .keySet()
                    .removeIf(offer -> context.catalogue().requirements(offer).stream()
                            .allMatch(requirement -> requirement.met(possible) == Truth.YES));
        }
        for (OfferId offer : impossible.keySet()) {
            List<OfferId> circle = circle(offer, offer, impossible, new HashSet<>());
            if (!circle.isEmpty()) {
                report.add(
                        pointer(offer, impossible),
                        "nobody can ever take part: '" + offer + "' requires " + inWords(circle),
                        "take one of these requirements out, or offer another way in with 'any-of'");
            }
        }
    }

    /**
     * Whether no school can ever have completed an offer. A programme with strands is completed by any of its
     * strands.
     */
    private static boolean isImpossible(CheckContext context, OfferId offer, Map<OfferId, Programme> impossible) {
        return context.catalogue()
                .programme(offer.programme())
                .filter(programme ->
                        offer.strand().isEmpty() && !programme.strands().isEmpty())
                .map(programme -> impossible.keySet().containsAll(programme.offers()))
                .orElseGet(() -> impossible.containsKey(offer));
    }

    /** The chain of requirements from an offer back to the goal, the goal last; empty if there is none. */
    private static List<OfferId> circle(
            OfferId from, OfferId goal, Map<OfferId, Programme> impossible, Set<OfferId> seen) {
        Programme programme = impossible.get(from);
        if (programme == null || !seen.add(from)) {
            return List.of();
        }
        for (Offers.Mention mention : Offers.required(programme)) {
            OfferId next = mention.offer();
            if (next.equals(goal) || next.equals(OfferId.of(goal.programme()))) {
                return List.of(goal);
            }
            List<OfferId> rest = circle(next, goal, impossible, seen);
            if (!rest.isEmpty()) {
                List<OfferId> way = new ArrayList<>(List.of(next));
                way.addAll(rest);
                return way;
            }
        }
        return List.of();
    }

    private static Pointer pointer(OfferId offer, Map<OfferId, Programme> impossible) {
        Programme programme = Optional.ofNullable(impossible.get(offer)).orElseThrow();
        Pointer pointer = Pointer.of(programme);
        for (int i = 0; i < programme.strands().size(); i++) {
            Programme.Strand strand = programme.strands().get(i);
            if (offer.strand().filter(strand.id()::equals).isPresent()
                    && strand.eligibility().requires().isPresent()) {
                return pointer.at("strands").item(i).at("eligibility", "requires");
            }
        }
        return pointer.at("eligibility", "requires");
    }

    private static String inWords(List<OfferId> circle) {
        List<String> quoted = circle.stream().map(offer -> "'" + offer + "'").toList();
        return String.join(", which requires ", quoted);
    }
}
