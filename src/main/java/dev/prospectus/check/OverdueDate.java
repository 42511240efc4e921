package dev.prospectus.check;

import dev.prospectus.model.Cohort;

/** Warning: a date is still to be confirmed although the day promised for that has passed. */
final class OverdueDate implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH012");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            for (UnconfirmedDate date : UnconfirmedDate.awaited(cohort, context.asOf(), context.zone())) {
                date.deadline()
                        .filter(day -> day.isBefore(context.today()))
                        .ifPresent(day -> report.add(
                                date.pointer(), date.name() + " was to be confirmed by " + day, date.mend(cohort)));
            }
        }
    }
}
