package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Minimum;
import java.time.LocalDate;
import java.util.Optional;

/** Warning: the day has passed by which it was to be decided whether a run takes place, and too few places are taken. */
final class MinimumNotReached implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH024");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            if (!cohort.holds() || !context.asOf().isBefore(cohort.endsAt(context.zone()))) {
                continue;
            }
            cohort.minimum()
                    .filter(least -> !least.isReached(cohort.places()).orElse(false))
                    .ifPresent(least -> least.decidedBy()
                            .filter(day -> day.isBefore(context.today()))
                            .ifPresent(day -> report(cohort, least, day, report)));
        }
    }

    private static void report(Cohort cohort, Minimum least, LocalDate day, Report report) {
        Optional<Integer> taken = cohort.places().flatMap(Cohort.Places::taken);
        report.add(
                Pointer.of(cohort).at("minimum", "decided-by"),
                "it was to be decided by " + day + " whether this run takes place: "
                        + taken.map(count -> count + " of the " + least.places() + " places that it needs are taken")
                                .orElse("it needs " + least.places() + " places, and nothing says how many are taken"),
                "if it takes place, delete 'minimum'; if not, write 'cancelled: {reason: ...}'");
    }
}
