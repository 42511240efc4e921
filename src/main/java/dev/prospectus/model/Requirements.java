package dev.prospectus.model;

import dev.prospectus.model.Requirement.Facts;
import dev.prospectus.model.Requirement.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each offer of a catalogue requires, and the other way round: which programme is all that an offer requires.
 *
 * <p>Both are indexes, made in one pass over the requirements.
 */
final class Requirements {

    private final Map<OfferId, List<Requirement>> byOffer = new HashMap<>();
    private final Map<ProgrammeId, List<OfferId>> admitted = new HashMap<>();

    Requirements(Collection<Programme> programmes) {
        for (Programme programme : programmes) {
            List<Requirement> common =
                    programme.eligibility().requires().stream().toList();
            byOffer.put(OfferId.of(programme.id()), common);
            for (Programme.Strand strand : programme.strands()) {
                List<Requirement> all = new ArrayList<>(common);
                strand.eligibility().requires().ifPresent(all::add);
                byOffer.put(OfferId.of(programme.id(), strand.id()), List.copyOf(all));
            }
            for (OfferId offer : programme.offers()) {
                for (ProgrammeId enough : enough(offer)) {
                    admitted.computeIfAbsent(enough, key -> new ArrayList<>()).add(offer);
                }
            }
        }
    }

    List<Requirement> of(OfferId offer) {
        return byOffer.getOrDefault(offer, List.of());
    }

    /** By id. */
    List<OfferId> admittedBy(ProgrammeId completed) {
        return admitted.getOrDefault(completed, List.of()).stream().sorted().toList();
    }

    /** The other programmes any of which is all that an offer requires. */
    private Set<ProgrammeId> enough(OfferId offer) {
        List<Requirement> requirements = of(offer);
        return requirements.stream()
                .flatMap(Requirement::completions)
                .map(named -> named.offer().programme())
                .filter(named -> !named.equals(offer.programme()))
                .distinct()
                .filter(named -> requirements.stream().allMatch(requirement -> isMetBy(requirement, named)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isMetBy(Requirement requirement, ProgrammeId completed) {
        Facts facts = Facts.of(
                Truth.NO,
                completion -> Truth.of(completion.offer().programme().equals(completed)),
                offer -> Truth.of(!offer.programme().equals(completed)));
        return requirement.met(facts) == Truth.YES;
    }
}
