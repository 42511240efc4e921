package dev.prospectus.draft;

import dev.prospectus.draft.Told.Kind;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.SchoolDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a drafted year lacks, and why. */
record YearGaps(NextYear.Plan plan, Catalogue catalogue) {

    /**
     * What to tell.
     *
     * @param drafted what has a drafted run
     * @param brokenFiles files with errors
     */
    List<Told> told(Set<OfferId> drafted, Set<String> brokenFiles) {
        List<Told> told = new ArrayList<>();
        terms(told, drafted);
        for (Programme programme : catalogue.programmes()) {
            if (isAsked(programme.id())) {
                turns(told, programme, drafted);
            }
        }
        gone(told);
        String folder = "data/cohorts/" + new AcademicYear(plan.year().startYear() - 1) + "/";
        for (String file : brokenFiles) {
            if (file.startsWith(folder) || file.startsWith("data/programmes/")) {
                told.add(new Told(
                        Kind.LOOK, file, "it has errors; what can't be read was not drafted (see prospectus check)"));
            }
        }
        return told;
    }

    private boolean isAsked(ProgrammeId programme) {
        return plan.programmes().isEmpty() || plan.programmes().contains(programme);
    }

    private void terms(List<Told> told, Set<OfferId> drafted) {
        if (!drafted.isEmpty() && !SchoolDays.of(catalogue).knowsTermsOf(plan.year())) {
            told.add(new Told(
                    Kind.LOOK,
                    "data/terms.yml",
                    "it has no terms of " + plan.year()
                            + ", so that days follow the weeks of the year and only bank holidays are avoided"));
        }
    }

    /** What takes its turn in the year, and ran in no year from which it could be drafted. */
    private void turns(List<Told> told, Programme programme, Set<OfferId> drafted) {
        for (OfferId offer : programme.offers()) {
            boolean turn = programme
                    .runsIn(offer)
                    .filter(years -> years.includes(plan.year()))
                    .isPresent();
            boolean runs = drafted.contains(offer)
                    || catalogue.cohorts(offer).stream()
                            .anyMatch(run -> run.id().year().equals(plan.year()));
            if (turn && !runs) {
                told.add(new Told(
                        Kind.LOOK,
                        offer.toString(),
                        "it takes its turn in " + plan.year() + ", and has no earlier run to draft it from"));
            }
        }
    }

    /** Runs of programmes that are no longer there. */
    private void gone(List<Told> told) {
        for (Cohort run : catalogue.cohorts()) {
            if (isAsked(run.id().programme())
                    && run.id().year().next().equals(plan.year())
                    && catalogue.programme(run.id().programme()).isEmpty()) {
                told.add(new Told(
                        Kind.LEFT_OUT,
                        NextYear.where(run),
                        "there is no programme '" + run.id().programme() + "'"));
            }
        }
    }
}
