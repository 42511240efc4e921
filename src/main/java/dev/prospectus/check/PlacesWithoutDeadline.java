package dev.prospectus.check;

import dev.prospectus.model.Allocation;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Cohort;

/** Warning: places are given by selection or ballot, and nothing says until when schools can apply. */
final class PlacesWithoutDeadline implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH022");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            cohort.applications()
                    .filter(applications -> applications.closes().isEmpty())
                    .flatMap(Applications::allocation)
                    .filter(Allocation::waitsForAll)
                    .filter(allocation ->
                            cohort.holds() && context.bookings().of(cohort).isCurrent())
                    .ifPresent(allocation -> report.add(
                            Pointer.of(cohort).at("applications", "allocation"),
                            "places are given by " + allocation.id()
                                    + ", but nothing says until when schools can apply",
                            "add 'closes' with the last day on which schools can apply, or 'tbc by' a day"));
        }
    }
}
