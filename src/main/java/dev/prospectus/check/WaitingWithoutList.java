package dev.prospectus.check;

import dev.prospectus.model.Cohort;

/** Warning: schools are waiting although the cohort keeps no waiting list. */
final class WaitingWithoutList implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("COH009");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            cohort.places()
                    .filter(places -> !places.waitingList())
                    .flatMap(Cohort.Places::waiting)
                    .filter(waiting -> waiting > 0)
                    .ifPresent(waiting -> report.add(
                            Pointer.of(cohort).at("places"),
                            waiting + " are waiting, but the cohort keeps no waiting list",
                            "add 'waiting-list: true' under 'places'"));
        }
    }
}
