package dev.prospectus.check;

import dev.prospectus.model.Applications;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Minimum;
import java.time.LocalDate;
import java.util.Optional;

/** Warning: schools hear only after the first session whether they have a place, or whether a run takes place. */
final class DecidedAfterStart implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH023");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            Optional<LocalDate> first = cohort.firstStart(context.zone())
                    .map(start -> start.atZone(context.zone()).toLocalDate());
            if (first.isEmpty() || !cohort.holds()) {
                continue;
            }
            LocalDate start = first.get();
            cohort.applications()
                    .flatMap(Applications::decisionsBy)
                    .filter(day -> day.isAfter(start))
                    .ifPresent(day -> report.add(
                            Pointer.of(cohort).at("applications", "decisions-by"),
                            "schools hear by " + day + " whether they have a place, after the first session on "
                                    + start,
                            "correct 'decisions-by' or the date of the session"));
            cohort.minimum()
                    .flatMap(Minimum::decidedBy)
                    .filter(day -> day.isAfter(start))
                    .ifPresent(day -> report.add(
                            Pointer.of(cohort).at("minimum", "decided-by"),
                            "it is decided by " + day + " whether this run takes place, after its first session on "
                                    + start,
                            "correct 'decided-by' or the date of the session"));
        }
    }
}
