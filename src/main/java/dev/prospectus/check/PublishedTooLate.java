package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Waiting;
import java.time.LocalDate;
import java.util.Optional;

/** Warning: readers learn of a run only when nobody can apply for it any more. */
final class PublishedTooLate implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH028");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Waiting waiting = Waiting.of(context.catalogue(), context.today());
        for (Cohort cohort : context.catalogue().cohorts()) {
            Optional<LocalDate> from = Optional.ofNullable(waiting.cohorts().get(cohort.id()));
            Optional<LocalDate> last = context.lastDayToApply(cohort);
            if (from.isPresent()
                    && last.filter(from.get()::isAfter).isPresent()
                    && cohort.cancelled().isEmpty()) {
                boolean own = cohort.publishFrom().equals(from);
                report.add(
                        own
                                ? Pointer.of(cohort).at("publish-from")
                                : Pointer.of(cohort).at("title"),
                        "readers learn of this run on " + from.get()
                                + (own ? "" : ", when its programme is published")
                                + ", and nobody can apply for it after " + last.get(),
                        "correct 'publish-from'" + (own ? "" : " of the programme") + " or the dates of the run");
            }
        }
    }
}
