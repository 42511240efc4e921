package dev.prospectus.check;

import dev.prospectus.model.Cohort;

/** Warning: a date is to be confirmed without a day by which it will be. */
final class DateWithoutDeadline implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH011");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            if (cohort.lastYear().endsAt(context.zone()).isBefore(context.asOf())) {
                continue;
            }
            for (UnconfirmedDate date : UnconfirmedDate.allOf(cohort)) {
                if (date.deadline().isEmpty()) {
                    report.add(
                            date.pointer(),
                            date.name() + " is to be confirmed, but nothing says by when",
                            "write 'tbc by " + context.today().plusMonths(1) + "', with the right day");
                }
            }
        }
    }
}
