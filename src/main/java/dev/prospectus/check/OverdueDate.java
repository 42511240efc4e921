package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import java.time.LocalDate;

/** Warning: a date is still to be confirmed although the day promised for that has passed. */
final class OverdueDate implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH012");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            if (cohort.id().year().endsAt(context.zone()).isBefore(context.asOf())
                    || cohort.cancelled().isPresent()) {
                continue;
            }
            for (UnconfirmedDate date : UnconfirmedDate.allOf(cohort)) {
                date.deadline()
                        .filter(day -> day.isBefore(context.today()))
                        .ifPresent(day -> report(cohort, date, day, report));
            }
        }
    }

    private static void report(Cohort cohort, UnconfirmedDate date, LocalDate day, Report report) {
        report.add(
                date.pointer(),
                date.name() + " was to be confirmed by " + day,
                cohort.postponed().isPresent()
                        ? date.known() + " and delete 'postponed', or give 'new-dates-by' a later day"
                        : date.known() + ", or a later 'tbc by' day");
    }
}
