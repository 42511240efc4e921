package dev.prospectus.check;

import dev.prospectus.model.Cohort;

/** Warning: a run is fully booked for an academic year in which it does not take place. */
final class FullForOtherYear implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH025");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            cohort.fullFor()
                    .filter(year -> year.compareTo(cohort.id().year()) < 0 || year.compareTo(cohort.lastYear()) > 0)
                    .ifPresent(year -> report.add(
                            Pointer.of(cohort).at("full-for"),
                            "this run is fully booked for " + year + ", and takes place in "
                                    + (cohort.lastYear().equals(cohort.id().year())
                                            ? cohort.id().year().toString()
                                            : cohort.id().year() + " to " + cohort.lastYear()),
                            "write 'full-for: " + cohort.lastYear() + "'"));
        }
    }
}
