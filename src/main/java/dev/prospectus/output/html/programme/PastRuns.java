package dev.prospectus.output.html.programme;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The runs that no longer belong to the present. */
final class PastRuns {

    private static final Comparator<Cohort> LATEST_YEAR_FIRST = Comparator.comparing(
                    (Cohort cohort) -> cohort.id().year())
            .reversed()
            .thenComparing(Cohort::id);

    private final Edition edition;

    PastRuns(Edition edition) {
        this.edition = edition;
    }

    List<Cohort> among(Collection<Cohort> cohorts) {
        return cohorts.stream()
                .filter(cohort -> !edition.booking(cohort).isCurrent())
                .sorted(LATEST_YEAR_FIRST)
                .toList();
    }

    PastRun view(Cohort cohort) {
        return new PastRun(
                cohort.title(),
                edition.routes().href(Routes.cohort(cohort.id())),
                cohort.id().year().toString(),
                dates(cohort),
                edition.booking(cohort).status().label());
    }

    static String dates(Cohort cohort) {
        List<LocalDate> days = cohort.sessions().stream()
                .filter(session -> session.date() instanceof PlannedDate.On)
                .flatMap(session -> session.date().day().stream()
                        .flatMap(day -> java.util.stream.Stream.of(
                                day, session.lastDay().orElse(day))))
                .sorted()
                .toList();
        return Optional.of(days)
                .filter(known -> !known.isEmpty())
                .map(known -> DateWords.days(known.get(0), known.get(known.size() - 1)))
                .orElse("Dates not recorded");
    }
}
