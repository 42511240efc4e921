package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.StatusOverride;
import java.time.Instant;

/** Warning: an override lasts longer than its cohort. */
final class OverrideOutlivesCohort implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("COH007");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            Instant end = cohort.endsAt(context.zone());
            cohort.override().flatMap(StatusOverride::until).ifPresent(until -> {
                if (PlannedDate.On.day(until).from(context.zone()).isAfter(end)) {
                    report.add(
                            Pointer.of(cohort).at("override", "until"),
                            "the override holds until " + until + ", after the end of the cohort",
                            "write " + end.atZone(context.zone()).minusNanos(1).toLocalDate() + " or an earlier day");
                }
            });
        }
    }
}
