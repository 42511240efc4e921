package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import java.time.Instant;

/** What the editors say against the computed status holds on when the cohort is over. */
final class OverrideOutlivesCohort implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning(
                "COH007",
                "An override ends with its cohort at the latest; otherwise a cohort that is over seems open.");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            Instant end = cohort.endsAt(context.zone());
            cohort.override().ifPresent(said -> {
                if (PlannedDate.On.day(said.until()).from(context.zone()).isAfter(end)) {
                    report.add(
                            Pointer.of(cohort).at("override", "until"),
                            "the override holds until " + said.until() + ", when the cohort is over",
                            "write " + end.atZone(context.zone()).minusNanos(1).toLocalDate() + " or an earlier day");
                }
            });
        }
    }
}
