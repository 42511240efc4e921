package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;

/** Warning: places are taken although nobody can apply yet, most likely because the figures came along with last year's run. */
final class PlacesTakenBeforeOpening implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH038");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            if (!cohort.holds() || cohort.override().isPresent() || opensTooLate(cohort, context)) {
                continue;
            }
            int taken = cohort.places().flatMap(Cohort.Places::taken).orElse(0);
            cohort.applications()
                    .filter(applications -> taken > 0)
                    .map(applications -> applications.opens())
                    .filter(opens -> opens instanceof PlannedDate.On on
                            && on.from(context.zone()).isAfter(context.asOf()))
                    .flatMap(PlannedDate::day)
                    .ifPresent(day -> report.add(
                            Pointer.of(cohort).at("places", "taken"),
                            "places are taken already (" + taken + "), but schools can apply only from " + day,
                            "take 'taken', 'waiting' and 'as-of' out if they came along with another run; places that"
                                    + " are promised already are not part of 'total'"));
        }
    }

    /** Which {@link OpensAfterFirstSession} tells. */
    private static boolean opensTooLate(Cohort cohort, CheckContext context) {
        return cohort.applications()
                .filter(applications -> applications.opens() instanceof PlannedDate.On on
                        && cohort.firstStart(context.zone())
                                .filter(on.from(context.zone())::isAfter)
                                .isPresent())
                .isPresent();
    }
}
