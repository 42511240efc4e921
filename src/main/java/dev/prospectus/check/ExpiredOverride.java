package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.StatusOverride;

/** Info: an expired override. It has no effect, but a reader of the file may think it has. */
final class ExpiredOverride implements Check {

    /** How long an expired override may stay without a finding. */
    private static final int QUIET_DAYS = 28;

    @Override
    public Rule rule() {
        return Rule.info("COH017");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            cohort.override()
                    .flatMap(StatusOverride::until)
                    .filter(until -> until.plusDays(QUIET_DAYS).isBefore(context.today()))
                    .filter(until -> context.asOf().isBefore(cohort.endsAt(context.zone())))
                    .ifPresent(until -> report.add(
                            Pointer.of(cohort).at("override", "until"),
                            "this override held until " + until + " and has no effect any more",
                            "delete the override, or give it a later day if it still applies"));
        }
    }
}
