package dev.prospectus.check;

import dev.prospectus.model.Cohort;

/** Warning: a cohort of a past academic year still has an unconfirmed date. */
final class DateNeverConfirmed implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH013");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            if (cohort.cancelled().isPresent()
                    || context.asOf().isBefore(cohort.lastYear().endsAt(context.zone()))) {
                continue;
            }
            if (cohort.postponed().isPresent()) {
                report.add(
                        Pointer.of(cohort).at("postponed"),
                        "this run is still postponed, although " + cohort.lastYear() + " is over",
                        "write 'cancelled' with the reason in place of 'postponed'; if it takes place in a later year,"
                                + " add it to the file of that year");
                continue;
            }
            for (UnconfirmedDate date : UnconfirmedDate.allOf(cohort)) {
                report.add(
                        date.pointer(),
                        date.name() + " is still to be confirmed, although " + cohort.lastYear() + " is over",
                        date.known() + ", or delete what did not take place");
            }
        }
    }
}
