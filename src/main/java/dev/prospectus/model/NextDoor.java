package dev.prospectus.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Full here, open next door: which run of a neighbour to name where an offer takes nobody.
 *
 * <p>It belongs to a programme that both hubs gave the same agreed name, takes schools from outside, and is open by the neighbour's own
 * timeline at that instant. Of several it is one of the neighbour that the hub names first, and of that one's the one that starts
 * first; one without a start comes last. How far a school would travel is not known to anybody here, so the town is told. What a neighbour published is
 * believed for as many days as this hub's own statuses, from the instant at which it was true.
 */
public final class NextDoor {

    public static final NextDoor NOBODY = new NextDoor(List.of(), 0);

    /** Statuses that leave a school something to do here, now or at a time that is known. */
    private static final List<BookingStatus> HERE = List.of(
            BookingStatus.OPEN, BookingStatus.FEW_PLACES, BookingStatus.OPENING_SOON, BookingStatus.REGISTER_INTEREST);

    private final List<PublishedHub> neighbours;
    private final int believedForDays;

    /** @param neighbours in the order in which the hub names them */
    public NextDoor(List<PublishedHub> neighbours, int believedForDays) {
        this.neighbours = List.copyOf(neighbours);
        this.believedForDays = believedForDays;
    }

    /** A run of a neighbour that takes schools from outside. */
    public record Suggestion(PublishedHub hub, PublishedRun run) {}

    /** @param from the first instant at which it holds */
    public record Stretch(Instant from, Optional<Suggestion> suggestion) {}

    /** Until when a publication is believed: the first instant at which it is not. */
    public Instant believedUntil(PublishedHub hub) {
        return hub.believedUntil(believedForDays);
    }

    /**
     * What to name for an offer as time goes by.
     *
     * @param here how booking of it stands at the hub itself
     * @return stretches in the order of time, the first from where {@code here} begins
     */
    public List<Stretch> of(Programme programme, Optional<String> strand, StatusTimeline here) {
        List<Suggestion> runs = runs(programme, strand);
        NavigableSet<Instant> instants = new TreeSet<>(List.of(here.from()));
        if (!runs.isEmpty()) {
            here.changes().forEach(change -> instants.add(change.at()));
            runs.forEach(run -> addInstants(run, instants));
        }
        return instants.tailSet(here.from(), true).stream()
                .map(instant -> new Stretch(instant, at(runs, here.at(instant), instant)))
                .toList();
    }

    private void addInstants(Suggestion run, NavigableSet<Instant> instants) {
        run.run().timeline().changes().forEach(change -> instants.add(change.at()));
        run.run().time().starts().ifPresent(instants::add);
        instants.add(run.hub().asOf());
        instants.add(believedUntil(run.hub()));
    }

    /** All runs of neighbours that may be named for an offer at some time, what comes first at the front. */
    private List<Suggestion> runs(Programme programme, Optional<String> strand) {
        return programme.sameAs().stream()
                .flatMap(name -> neighbours.stream().flatMap(hub -> runs(hub, name, strand)))
                .toList();
    }

    private static Stream<Suggestion> runs(PublishedHub hub, String name, Optional<String> strand) {
        Map<String, PublishedProgramme> same = hub.programmes().stream()
                .filter(programme -> programme.open() && programme.sameAs().equals(Optional.of(name)))
                .collect(Collectors.toMap(PublishedProgramme::id, programme -> programme));
        return hub.runs().stream()
                .filter(run -> same.containsKey(run.programme()))
                .filter(run -> strand.isEmpty() || run.offers().contains(run.programme() + "/" + strand.get()))
                .sorted(Comparator.comparing(
                        (PublishedRun run) -> run.time().starts().orElse(Instant.MAX)))
                .map(run -> new Suggestion(hub, run));
    }

    private Optional<Suggestion> at(List<Suggestion> runs, BookingStatus here, Instant instant) {
        if (HERE.contains(here)) {
            return Optional.empty();
        }
        return runs.stream()
                .filter(some -> isBelieved(some.hub(), instant) && takes(some.run(), instant))
                .findFirst();
    }

    private boolean isBelieved(PublishedHub hub, Instant instant) {
        return !instant.isBefore(hub.asOf()) && instant.isBefore(believedUntil(hub));
    }

    private static boolean takes(PublishedRun run, Instant instant) {
        BookingStatus status = run.timeline().at(instant);
        boolean begun =
                run.time().starts().filter(start -> !start.isAfter(instant)).isPresent();
        return !begun && (status == BookingStatus.OPEN || status == BookingStatus.FEW_PLACES);
    }
}
