package dev.prospectus.intake;

import dev.prospectus.model.BookingExport;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.Programme;
import dev.prospectus.source.DidYouMean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words by which a form may name a cohort: those of the hub's settings, its id with and without the year, its title with
 * and without that of its programme, and what is left of these where it is the only one. Runs that are over have no words, so
 * that last year's group of the same name is not meant.
 */
final class CohortWords {

    private final Map<String, Set<CohortId>> byWord = new HashMap<>();
    private final Map<String, String> told = new HashMap<>();
    private final List<String> written = new ArrayList<>();

    private CohortWords() {}

    /** @param counts whether a cohort may be meant */
    static CohortWords of(Catalogue catalogue, Predicate<Cohort> counts) {
        CohortWords words = new CohortWords();
        for (Cohort cohort : catalogue.cohorts()) {
            if (counts.test(cohort)) {
                words.add(catalogue, cohort);
            }
        }
        catalogue.site().bookings().cohorts().forEach((word, cohort) -> words.told.put(Header.folded(word), cohort));
        return words;
    }

    /** Whether a run is not over at an instant. */
    static Predicate<Cohort> notOver(Catalogue catalogue, Instant asOf) {
        return cohort -> cohort.endsAt(catalogue.site().timeZone()).isAfter(asOf);
    }

    private void add(Catalogue catalogue, Cohort cohort) {
        CohortId id = cohort.id();
        written.add(written(id));
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
     * @param none whether the hub says that they mean no cohort
     */
    record Meaning(Set<CohortId> ids, boolean none) {}

    Meaning meaning(String words) {
        String folded = Header.folded(words);
        String meant = told.get(folded);
        if (meant == null) {
            return new Meaning(byWord.getOrDefault(folded, Set.of()), false);
        }
        return new Meaning(
                byWord.getOrDefault(Header.folded(meant), Set.of()),
                meant.strip().equals(BookingExport.NONE));
    }

    /** The cohort whose words are nearly those, as the hub may write it. Never the words themselves. */
    Optional<String> nearly(String words) {
        return DidYouMean.single(byWord.keySet(), Header.folded(words))
                .map(byWord::get)
                .filter(ids -> ids.size() == 1)
                .map(ids -> written(ids.iterator().next()));
    }

    /** What the settings say that names no cohort, for those who keep them. */
    List<String> withoutMeaning() {
        return told.values().stream()
                .filter(cohort -> !cohort.strip().equals(BookingExport.NONE))
                .filter(cohort ->
                        byWord.getOrDefault(Header.folded(cohort), Set.of()).size() != 1)
                .distinct()
                .sorted()
                .toList();
    }

    List<String> all() {
        return List.copyOf(written);
    }

    /** With its year, as commands name a cohort. */
    static String written(CohortId id) {
        return id.programme() + "/" + id.year() + "/" + id.name();
    }

    static String listed(Set<CohortId> ids) {
        return ids.stream().map(CohortWords::written).collect(Collectors.joining(", "));
    }
}
