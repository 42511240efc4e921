package dev.prospectus.finder;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.Since;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What offers ask, and what that asks in turn. Offers, whole programmes and whatever requirements name have numbers here: the
 * finder asks about them so often that looking them up by id would be most of its work.
 */
final class OfferIndex {

    private static final int[] NONE = {};

    private final Catalogue catalogue;
    private final Map<OfferId, Integer> numbers = new HashMap<>();
    private final List<Asks> asks = new ArrayList<>();
    private final int[] offers;
    private final int[][] named;
    private final int[][] bookable;
    private final int[][] next;
    private final int[][] users;
    private final Map<OfferId, Since> latestSince = new HashMap<>();

    /**
     * What one offer asks.
     *
     * @param programme absent for what requirements name and the catalogue lacks
     * @param eligibility the programme's and, of a strand, its own as well
     */
    record Asks(
            OfferId offer,
            Optional<Programme> programme,
            List<Eligibility> eligibility,
            List<Requirement> requirements) {
        Asks {
            eligibility = List.copyOf(eligibility);
            requirements = List.copyOf(requirements);
        }
    }

    OfferIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.offers = catalogue.offers().stream().mapToInt(this::add).toArray();
        catalogue.programmes().forEach(programme -> add(OfferId.of(programme.id())));
        for (int i = 0; i < asks.size(); i++) {
            asks.get(i).requirements().stream()
                    .flatMap(Requirement::completions)
                    .forEach(completed -> add(completed.offer()));
        }
        int size = asks.size();
        this.bookable = new int[size][];
        this.named = new int[size][];
        this.next = new int[size][];
        for (int i = 0; i < size; i++) {
            bookable[i] = bookable(asks.get(i));
            named[i] = asks.get(i).requirements().stream()
                    .flatMap(Requirement::completions)
                    .mapToInt(completed -> number(completed.offer()))
                    .distinct()
                    .toArray();
        }
        for (int i = 0; i < size; i++) {
            next[i] = named[i].length == 0
                    ? NONE
                    : Arrays.stream(named[i])
                            .flatMap(name -> Arrays.stream(bookable[name]))
                            .distinct()
                            .toArray();
        }
        this.users = reversed(next, offers);
        for (int offer : offers) {
            asks.get(offer).requirements().stream()
                    .flatMap(Requirement::completions)
                    .forEach(completed -> completed
                            .since()
                            .ifPresent(since -> latestSince.merge(
                                    completed.offer(), since, (a, b) -> a.compareTo(b) >= 0 ? a : b)));
        }
    }

    private int add(OfferId offer) {
        return numbers.computeIfAbsent(offer, key -> {
            Optional<Programme> programme = catalogue.programme(offer.programme());
            asks.add(new Asks(
                    offer,
                    programme,
                    programme.stream()
                            .flatMap(known -> Stream.concat(
                                    Stream.of(known.eligibility()),
                                    offer.strand().flatMap(known::strand).map(Programme.Strand::eligibility).stream()))
                            .toList(),
                    catalogue.requirements(offer)));
            return asks.size() - 1;
        });
    }

    private int[] bookable(Asks known) {
        Optional<String> strand = known.offer().strand();
        return known.programme()
                .map(programme -> strand.isEmpty()
                        ? programme.offers().stream().mapToInt(this::number).toArray()
                        : programme.strand(strand.get()).isPresent() ? new int[] {number(known.offer())} : NONE)
                .orElse(NONE);
    }

    private static int[][] reversed(int[][] edges, int[] from) {
        int[] counts = new int[edges.length];
        for (int start : from) {
            for (int end : edges[start]) {
                counts[end]++;
            }
        }
        int[][] back = new int[edges.length][];
        Arrays.setAll(back, end -> counts[end] == 0 ? NONE : new int[counts[end]]);
        for (int start : from) {
            for (int end : edges[start]) {
                back[end][--counts[end]] = start;
            }
        }
        return back;
    }

    /** @param offer of the catalogue, or named by a requirement */
    int number(OfferId offer) {
        return Optional.ofNullable(numbers.get(offer))
                .orElseThrow(() -> new IllegalArgumentException("not in the catalogue: " + offer));
    }

    /** The number of what may be unknown. */
    Optional<Integer> find(OfferId offer) {
        return Optional.ofNullable(numbers.get(offer));
    }

    /** Whether schools of a type can take no part in it. */
    boolean isClosedTo(OfferId offer, SchoolType type) {
        return find(offer)
                .filter(number -> bookable(number).length > 0)
                .filter(number -> Arrays.stream(bookable(number))
                        .allMatch(part -> asks(part).eligibility().stream().anyMatch(asked -> !asked.isFor(type))))
                .isPresent();
    }

    OfferId id(int number) {
        return asks.get(number).offer();
    }

    Asks asks(int number) {
        return asks.get(number);
    }

    List<Requirement> requirements(int number) {
        return asks.get(number).requirements();
    }

    /** The offers for these people, or for others at a school that one of these leads. */
    int[] concerning(Phase phase, Role role) {
        return IntStream.of(offers)
                .filter(offer -> {
                    Programme programme = asks.get(offer).programme().orElseThrow();
                    return programme.phases().contains(phase) && (role.leadsSchool() || programme.isFor(role));
                })
                .toArray();
    }

    /** Everything that an offer's requirements name. */
    int[] named(int number) {
        return named[number];
    }

    /** What can be booked of what is named: the strands of a whole programme. Empty where the catalogue lacks it. */
    int[] bookable(int number) {
        return bookable[number];
    }

    /** What can be booked of what an offer requires. */
    int[] next(int number) {
        return next[number];
    }

    /** Offers and whatever may have to be completed before them: first the offers, then the nearest. */
    int[] withAllBefore(IntStream starts) {
        return closure(starts, next);
    }

    /** Offers and whatever they may have to be completed before: first the offers, then the nearest. */
    int[] withAllAfter(IntStream starts) {
        return closure(starts, users);
    }

    private static int[] closure(IntStream starts, int[][] edges) {
        int[] found = new int[16];
        int size = 0;
        BitSet seen = new BitSet();
        for (int number : starts.distinct().toArray()) {
            seen.set(number);
            found = room(found, size);
            found[size++] = number;
        }
        for (int i = 0; i < size; i++) {
            for (int other : edges[found[i]]) {
                if (!seen.get(other)) {
                    seen.set(other);
                    found = room(found, size);
                    found[size++] = other;
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    private static int[] room(int[] numbers, int size) {
        return size < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * size);
    }

    /** Whether something was completed recently enough for everything that requires it. */
    boolean isRecent(SchoolAnswers.Completion done) {
        return Stream.of(done.offer(), OfferId.of(done.offer().programme()))
                .flatMap(offer -> Optional.ofNullable(latestSince.get(offer)).stream())
                .allMatch(since ->
                        done.when().filter(when -> when.compareTo(since) >= 0).isPresent());
    }
}
