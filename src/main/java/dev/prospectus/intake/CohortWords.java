package dev.prospectus.intake;

import dev.prospectus.model.BookingExport;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.Programme;
import dev.prospectus.source.DidYouMean;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words by which a form may name a cohort: those of the hub's settings, its id with and without the year, its title with
 * and without that of its programme, and what is left of these where it is the only one. Of runs of the same name the one is
 * meant that was next to begin when the row was made: forms are used for years, and keep their old rows.
 */
final class CohortWords {

    private final Map<String, Set<CohortId>> byWord = new HashMap<>();
    private final Map<CohortId, Times> times = new HashMap<>();
    private final Map<String, String> told = new HashMap<>();

    private CohortWords() {}

    /**
     * When a run takes place.
     *
     * @param first empty while no day is known
     */
    private record Times(Optional<Instant> first, Instant end) {

        boolean isToBegin(Instant at) {
            return first.map(start -> start.isAfter(at)).orElseGet(() -> end.isAfter(at));
        }
    }

    /** @param counts whether a cohort may be meant at all */
    static CohortWords of(Catalogue catalogue, Predicate<Cohort> counts) {
        CohortWords words = new CohortWords();
        ZoneId zone = catalogue.site().timeZone();
        for (Cohort cohort : catalogue.cohorts()) {
            if (counts.test(cohort)) {
                words.add(catalogue, cohort);
                words.times.put(cohort.id(), new Times(cohort.firstStart(zone), cohort.endsAt(zone)));
            }
        }
        catalogue.site().bookings().cohorts().forEach((word, cohort) -> words.told.put(Header.folded(word), cohort));
        return words;
    }

    private void add(Catalogue catalogue, Cohort cohort) {
        CohortId id = cohort.id();
        add(id.programme() + "/" + id.name(), id);
        add(written(id), id);
        add(id.toString(), id);
        add(id.name(), id);
        add(id.programme().toString(), id);
        add(cohort.title(), id);
        catalogue.programme(id.programme()).ifPresent(programme -> addTitles(programme, cohort));
    }

    private void addTitles(Programme programme, Cohort cohort) {
        for (String title :
                new TreeSet<>(List.of(programme.title(), programme.shortTitle().orElse(programme.title())))) {
            add(title, cohort.id());
            add(title + " " + cohort.title(), cohort.id());
            add(cohort.title() + " " + title, cohort.id());
            add(title + " " + cohort.title() + " " + cohort.id().year(), cohort.id());
        }
    }

    private void add(String word, CohortId id) {
        byWord.computeIfAbsent(Header.folded(word), key -> new TreeSet<>()).add(id);
    }

    /**
     * What words mean.
     *
     * @param ids one; none for unknown words; several where they could mean any of them
     * @param none whether they are not to be counted: the hub says so, or the run is over
     */
    record Meaning(Set<CohortId> ids, boolean none) {}

    /**
     * What words mean.
     *
     * @param made when the row was
     * @param counted runs that are over by then do not count
     */
    Meaning meaning(String words, Instant made, Instant counted) {
        String meant = told.getOrDefault(Header.folded(words), words);
        if (told.containsKey(Header.folded(words)) && meant.strip().equals(BookingExport.NONE)) {
            return new Meaning(Set.of(), true);
        }
        Map<String, CohortId> byName = new TreeMap<>();
        for (CohortId id : byWord.getOrDefault(Header.folded(meant), Set.of())) {
            byName.merge(id.programme() + "/" + id.name(), id, (one, other) -> likelier(one, other, made));
        }
        Set<CohortId> ids = new TreeSet<>(byName.values());
        boolean known = !ids.isEmpty();
        ids.removeIf(id -> !end(id).isAfter(counted));
        return new Meaning(ids, known && ids.isEmpty());
    }

    /** Which of two runs in different years is meant: the first that is still to begin, else the later. */
    private CohortId likelier(CohortId one, CohortId other, Instant made) {
        CohortId earlier = one.year().compareTo(other.year()) < 0 ? one : other;
        CohortId later = earlier.equals(one) ? other : one;
        return Optional.ofNullable(times.get(earlier))
                        .filter(run -> run.isToBegin(made))
                        .isPresent()
                ? earlier
                : later;
    }

    private Instant end(CohortId id) {
        return Optional.ofNullable(times.get(id)).map(Times::end).orElse(Instant.MIN);
    }

    /** The cohort whose words are nearly those, as the hub may write it. Never the words themselves. */
    Optional<String> nearly(String words) {
        return DidYouMean.single(byWord.keySet(), Header.folded(words))
                .map(byWord::get)
                .filter(ids -> ids.stream().map(CohortId::programme).distinct().count() == 1
                        && ids.stream().map(CohortId::name).distinct().count() == 1)
                .flatMap(ids -> ids.stream().max(Comparator.naturalOrder()))
                .map(CohortWords::written);
    }

    /** What the settings say that names no cohort, for those who keep them. */
    List<String> withoutMeaning() {
        return told.values().stream()
                .filter(cohort -> !cohort.strip().equals(BookingExport.NONE))
                .filter(cohort -> byWord.getOrDefault(Header.folded(cohort), Set.of()).stream()
                                .map(id -> id.programme() + "/" + id.name())
                                .distinct()
                                .count()
                        != 1)
                .distinct()
                .sorted()
                .toList();
    }

    /** With its year, as commands name a cohort. */
    static String written(CohortId id) {
        return id.programme() + "/" + id.year() + "/" + id.name();
    }

    static String listed(Set<CohortId> ids) {
        return ids.stream().map(CohortWords::written).collect(Collectors.joining(", "));
    }
}
