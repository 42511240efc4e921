package dev.prospectus.check;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Alternation;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import java.util.Optional;

/** Warning: a cohort stands in a year in which its programme or strand does not run. */
final class RunInOtherYear implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH026");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            context.catalogue()
                    .programme(cohort.id().programme())
                    .ifPresent(programme -> cohort.offers().stream()
                            .filter(offer -> isOut(programme, offer, cohort))
                            .findFirst()
                            .ifPresent(offer -> report(programme, offer, cohort, report)));
        }
    }

    private static boolean isOut(Programme programme, OfferId offer, Cohort cohort) {
        AcademicYear year = cohort.id().year();
        return programme
                .runsIn(offer)
                .filter(years -> year.compareTo(years.from()) >= 0 && !years.includes(year))
                .isPresent();
    }

    private static void report(Programme programme, OfferId offer, Cohort cohort, Report report) {
        Alternation years = programme.runsIn(offer).orElseThrow();
        AcademicYear next = years.next(cohort.id().year());
        AcademicYear before = new AcademicYear(next.startYear() - years.every());
        Optional<String> strand = offer.strand();
        Pointer pointer = Pointer.of(cohort);
        report.add(
                strand.isPresent() ? pointer.at("strand") : pointer.at("title"),
                strand.map(id -> "the strand '" + id + "'").orElse("the programme '" + programme.id() + "'")
                        + " runs in " + before + " and " + next + ", and this run stands in "
                        + cohort.id().year(),
                "move the run to the file of " + before + " or " + next + ", or correct 'runs-in' in data/programmes/"
                        + programme.id() + ".yml");
    }
}
