package dev.prospectus.check;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Programme;
import java.util.Comparator;
import java.util.Optional;

/** Warning: a programme is said to be new in a year before which it ran. */
final class NewAfterItsFirstRun implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH029");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Programme programme : context.catalogue().programmes()) {
            Optional<AcademicYear> first = context.catalogue().cohorts(programme.id()).stream()
                    .filter(cohort -> cohort.cancelled().isEmpty())
                    .map(Cohort::id)
                    .map(id -> id.year())
                    .min(Comparator.naturalOrder());
            programme
                    .work()
                    .newIn()
                    .filter(year -> first.filter(ran -> ran.compareTo(year) < 0).isPresent())
                    .ifPresent(year -> report.add(
                            Pointer.of(programme).at("new-in"),
                            "it is said to be new in " + year + ", and it ran in " + first.orElseThrow(),
                            first.filter(ran -> ran.compareTo(AcademicYear.of(context.today())) >= 0)
                                    .map(ran -> "write '" + ran + "'")
                                    .orElse("delete 'new-in'")));
        }
    }
}
