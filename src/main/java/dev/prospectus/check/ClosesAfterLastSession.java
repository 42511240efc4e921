package dev.prospectus.check;

import dev.prospectus.model.Applications;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;

/** Warning: the closing date for applications is after the last session. */
final class ClosesAfterLastSession implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("COH002");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            cohort.applications().flatMap(Applications::closes).ifPresent(closes -> {
                boolean inYear = cohort.sessions().stream()
                        .flatMap(session -> session.date().day().stream())
                        .noneMatch(day -> SessionOutsideYear.isOutside(cohort, day));
                if (!cohort.sessions().isEmpty()
                        && inYear
                        && closes instanceof PlannedDate.On on
                        && on.until(context.zone()).isAfter(cohort.endsAt(context.zone()))) {
                    report.add(
                            Pointer.of(cohort).at("applications", "closes"),
                            "applications close after the last session",
                            "check the date and its year; without a date, applications close at the first session");
                }
            });
        }
    }
}
