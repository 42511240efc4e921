package dev.prospectus.check;

import dev.prospectus.model.Cohort;

/** Warning: a cohort is fully booked for its year and keeps a waiting list all the same; no page lets schools join it. */
final class ListOfFullYear implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("COH036");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            if (cohort.fullFor().isPresent()
                    && cohort.places().filter(Cohort.Places::waitingList).isPresent()) {
                report.add(
                        Pointer.of(cohort).at("places", "waiting-list"),
                        "schools wait, and 'full-for' says that nobody gets a place this year",
                        "delete 'waiting-list' and 'waiting', or delete 'full-for'");
            }
        }
    }
}
