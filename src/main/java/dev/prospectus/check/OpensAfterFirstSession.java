package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import java.time.Instant;

/** Warning: applications open after the first session has begun. Usually the year of one of the two dates is wrong. */
final class OpensAfterFirstSession implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("COH016");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            // A session before the academic year is already reported, and its year is most likely mistyped.
            Instant start = cohort.firstStart(context.zone())
                    .filter(first -> !first.isBefore(
                            PlannedDate.On.day(cohort.id().year().firstDay()).from(context.zone())))
                    .orElse(Instant.MAX);
            cohort.applications().ifPresent(applications -> {
                if (applications.opens() instanceof PlannedDate.On on
                        && !on.from(context.zone()).isBefore(start)) {
                    report.add(
                            Pointer.of(cohort).at("applications", "opens"),
                            "applications open after the first session has begun, on "
                                    + start.atZone(context.zone()).toLocalDate(),
                            "check both dates and their years");
                }
            });
        }
    }
}
