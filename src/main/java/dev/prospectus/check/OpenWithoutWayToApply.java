package dev.prospectus.check;

import dev.prospectus.model.Applications;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Programme;

/** Warning: a cohort takes applications or soon will, but neither a form nor its programme says how to apply. */
final class OpenWithoutWayToApply implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH014");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Cohort cohort : context.catalogue().cohorts()) {
            BookingStatus status = context.bookings().of(cohort).status();
            boolean takesApplications = status.isActionable() || status == BookingStatus.OPENING_SOON;
            boolean saysHow = context.catalogue()
                    .programme(cohort.id().programme())
                    .map(Programme::apply)
                    .filter(apply -> apply.isEmpty())
                    .isEmpty();
            if (takesApplications
                    && !saysHow
                    && cohort.applications().flatMap(Applications::url).isEmpty()) {
                report.add(
                        Pointer.of(cohort).at("applications"),
                        "schools can apply, and nothing says how: the page can only offer an email to the contact",
                        "add 'url: https://...' here, or 'apply' to the programme");
            }
        }
    }
}
