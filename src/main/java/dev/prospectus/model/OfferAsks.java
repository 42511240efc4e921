package dev.prospectus.model;

import dev.prospectus.model.Eligibility.Requirement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the catalogue's offers ask, and what that asks in turn. Read once, since the finder asks the same very often. */
final class OfferAsks {

    private final Catalogue catalogue;
    private final Map<OfferId, List<Requirement>> requires = new HashMap<>();
    private final Map<OfferId, Set<OfferId>> named = new HashMap<>();
    private final Map<OfferId, Set<OfferId>> next = new HashMap<>();
    private final List<Requirement.Completed> dated;
    private final List<OfferId> required;

    OfferAsks(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (OfferId offer : catalogue.offers()) {
            requires.put(
                    offer,
                    of(offer).stream()
                            .flatMap(asked -> asked.requires().stream())
                            .toList());
            named.put(
                    offer,
                    completions(offer)
                            .map(Requirement.Completed::offer)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
            next.put(
                    offer,
                    named(offer).stream()
                            .flatMap(some -> bookable(some).stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        this.dated = catalogue.offers().stream()
                .flatMap(this::completions)
                .filter(asked -> asked.since().isPresent())
                .distinct()
                .toList();
        this.required = catalogue.offers().stream()
                .flatMap(offer -> next(offer).stream())
                .distinct()
                .toList();
    }

    /** Everything that some offer requires. */
    List<OfferId> required() {
        return required;
    }

    /** Whether something was completed recently enough for everything that requires it. */
    boolean isRecent(SchoolAnswers.Completion done) {
        return dated.stream()
                .filter(asked -> asked.offer().includes(done.offer()))
                .allMatch(asked -> done.year()
                        .filter(year -> year.compareTo(asked.since().orElseThrow()) >= 0)
                        .isPresent());
    }

    /** A programme's eligibility and, of a strand, its own as well. */
    List<Eligibility> of(OfferId offer) {
        Programme programme = catalogue
                .programme(offer.programme())
                .orElseThrow(() -> new IllegalArgumentException("not in the catalogue: " + offer));
        Optional<Eligibility> own = offer.strand().flatMap(programme::strand).map(Programme.Strand::eligibility);
        return Stream.concat(Stream.of(programme.eligibility()), own.stream()).toList();
    }

    List<Requirement> requires(OfferId offer) {
        return requires.getOrDefault(offer, List.of());
    }

    /** What can be booked of what an offer requires. */
    private Set<OfferId> next(OfferId offer) {
        return next.getOrDefault(offer, Set.of());
    }

    /** Every offer that an offer names among its requirements. */
    Set<OfferId> named(OfferId offer) {
        return named.getOrDefault(offer, Set.of());
    }

    private Stream<Requirement.Completed> completions(OfferId offer) {
        return requires(offer).stream()
                .flatMap(requirement -> requirement.leaves().stream())
                .filter(Requirement.Completed.class::isInstance)
                .map(Requirement.Completed.class::cast);
    }

    /** What can be booked of what is named: the strands of a whole programme. Empty where the catalogue lacks it. */
    List<OfferId> bookable(OfferId named) {
        Optional<Programme> programme = catalogue.programme(named.programme());
        return named.strand().isEmpty()
                ? programme.map(Programme::offers).orElse(List.of())
                : programme.flatMap(known -> known.strand(named.strand().get())).map(strand -> named).stream()
                        .toList();
    }

    /** Whatever may have to be completed before an offer, the nearest first; itself, if it goes round in a circle. */
    List<OfferId> before(OfferId offer) {
        return withAllBefore(named(offer).stream());
    }

    /** What can be booked of what is named, and whatever may have to be completed before that. */
    List<OfferId> withAllBefore(Stream<OfferId> named) {
        Set<OfferId> found = new LinkedHashSet<>();
        Deque<OfferId> open = new ArrayDeque<>();
        named.flatMap(some -> bookable(some).stream()).filter(found::add).forEach(open::add);
        while (!open.isEmpty()) {
            next(open.remove()).stream().filter(found::add).forEach(open::add);
        }
        return List.copyOf(found);
    }
}
