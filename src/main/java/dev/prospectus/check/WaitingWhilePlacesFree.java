package dev.prospectus.check;

import dev.prospectus.model.Allocation;
import dev.prospectus.model.Cohort;

/** Warning: schools wait for a place while places are free. */
final class WaitingWhilePlacesFree implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH043");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            boolean all = cohort.applications()
                    .flatMap(applications -> applications.allocation())
                    .filter(Allocation::waitsForAll)
                    .isPresent();
            if (all || !cohort.holds() || !context.asOf().isBefore(cohort.endsAt(context.zone()))) {
                continue;
            }
            cohort.places().ifPresent(places -> {
                int left = places.left().orElse(0);
                int waiting = places.waiting().orElse(0);
                if (left > 0 && waiting > 0) {
                    report.add(
                            Pointer.of(cohort).at("places", "waiting"),
                            (waiting == 1 ? "1 waits" : waiting + " wait") + " for a place although "
                                    + (left == 1 ? "1 is" : left + " are") + " free",
                            "count again: who was given a place is under 'taken' and not under 'waiting' any more");
                }
            });
        }
    }
}
