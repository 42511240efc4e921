package dev.prospectus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What readers may not know of yet, with the first day on which they may: {@code publish-from} is to come.
 *
 * @param cohorts those of waiting programmes among them
 */
public record Waiting(SortedMap<ProgrammeId, LocalDate> programmes, SortedMap<CohortId, LocalDate> cohorts) {

    /** For who sees everything. */
    public static final Waiting NOTHING = new Waiting(new TreeMap<>(), new TreeMap<>());

    public Waiting {
        programmes = Collections.unmodifiableSortedMap(new TreeMap<>(programmes));
        cohorts = Collections.unmodifiableSortedMap(new TreeMap<>(cohorts));
    }

    /** What waits at an instant, by the day where the hub is. */
    public static Waiting of(Catalogue whole, Instant asOf) {
        return of(whole, asOf.atZone(whole.site().timeZone()).toLocalDate());
    }

    /** @param day the day where the hub is */
    public static Waiting of(Catalogue whole, LocalDate day) {
        SortedMap<ProgrammeId, LocalDate> programmes = new TreeMap<>();
        for (Programme programme : whole.programmes()) {
            programme.publishFrom().filter(day::isBefore).ifPresent(from -> programmes.put(programme.id(), from));
        }
        SortedMap<CohortId, LocalDate> cohorts = new TreeMap<>();
        for (Cohort cohort : whole.cohorts()) {
            Stream.concat(
                            cohort.publishFrom().filter(day::isBefore).stream(),
                            Optional.ofNullable(programmes.get(cohort.id().programme())).stream())
                    .max(LocalDate::compareTo)
                    .ifPresent(from -> cohorts.put(cohort.id(), from));
        }
        return new Waiting(programmes, cohorts);
    }

    public boolean isEmpty() {
        return programmes.isEmpty() && cohorts.isEmpty();
    }

    public boolean holds(ProgrammeId programme) {
        return programmes.containsKey(programme);
    }

    public boolean holds(CohortId cohort) {
        return cohorts.containsKey(cohort);
    }

    /** The next day on which something is published. */
    public Optional<LocalDate> next() {
        return Stream.concat(programmes.values().stream(), cohorts.values().stream())
                .min(LocalDate::compareTo);
    }

    /** What is left out on purpose: each programme, and each run that does not wait with its programme. */
    public List<HeldBack> heldBack() {
        List<HeldBack> all = new ArrayList<>();
        programmes.forEach((id, from) -> all.add(new HeldBack(DataFiles.programme(id), Optional.of(from))));
        cohorts.forEach((id, from) -> {
            if (!from.equals(programmes.get(id.programme()))) {
                all.add(new HeldBack(id.name() + " of " + DataFiles.cohorts(id), Optional.of(from)));
            }
        });
        return all;
    }
}
