package dev.prospectus.draft;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which runs a new year has already, whatever an editor made of their ids and titles since they were drafted. Each run of the
 * new year stands for one of the old: of the same id, else of the same title, else of the same place and times.
 */
final class Counterparts {

    private Counterparts() {}

    /**
     * The drafts of runs that the new year lacks.
     *
     * @param drafts of the runs of an old year
     * @param ids that stand in the file of the new year, also those of runs with errors
     * @param year that is the new one
     */
    static List<RunDraft> lacking(List<RunDraft> drafts, Set<String> ids, Catalogue catalogue, AcademicYear year) {
        List<RunDraft> without = new ArrayList<>(drafts);
        List<Cohort> left = new ArrayList<>(catalogue.cohorts());
        left.removeIf(run -> !run.id().year().equals(year)
                || drafts.stream()
                        .noneMatch(draft ->
                                draft.run().id().programme().equals(run.id().programme())));
        Set<String> named = new HashSet<>();
        without.removeIf(draft -> ids.contains(draft.id()) && named.add(draft.id()));
        left.removeIf(run -> named.contains(run.id().name()));
        pair(
                without,
                left,
                (draft, run) -> run.title().equals(draft.title())
                        || run.title().equals(draft.run().title()));
        pair(without, left, (draft, run) -> meetsAlike(draft.run(), run));
        return List.copyOf(without);
    }

    private static void pair(List<RunDraft> drafts, List<Cohort> runs, BiPredicate<RunDraft, Cohort> alike) {
        drafts.removeIf(draft -> runs.stream()
                .filter(run -> run.strands().equals(draft.strands()) && alike.test(draft, run))
                .findFirst()
                .filter(runs::remove)
                .isPresent());
    }

    /** The same place and the same times of day, where there is any of these. */
    private static boolean meetsAlike(Cohort one, Cohort other) {
        return !one.sessions().isEmpty()
                && one.setting().mode().equals(other.setting().mode())
                && one.setting().venue().equals(other.setting().venue())
                && one.sessions().size() == other.sessions().size()
                && times(one).equals(times(other));
    }

    private static List<List<Optional<?>>> times(Cohort run) {
        return run.sessions().stream()
                .map(session -> List.<Optional<?>>of(session.start(), session.end(), session.venue(), session.mode()))
                .toList();
    }
}
