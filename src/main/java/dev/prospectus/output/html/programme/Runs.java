package dev.prospectus.output.html.programme;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Programme;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.RunWords;
import java.util.Optional;

/** Makes the views of runs. */
final class Runs {

    private final PageTools tools;
    private final RunWords words;

    Runs(PageTools tools) {
        this.tools = tools;
        this.words = new RunWords(tools.edition());
    }

    RunView view(Programme programme, Cohort cohort) {
        return new RunView(
                cohort.title(),
                tools.href(Routes.cohort(cohort.id())),
                cohort.id().year().toString(),
                words.starts(cohort)
                        .map(starts -> Sessions.known(cohort) ? starts.with(", " + Sessions.count(cohort)) : starts),
                words.where(cohort),
                words.placesLeft(cohort),
                new RunView.Booking(tools.statuses().of(cohort), tools.steps().of(programme, cohort), reason(cohort)));
    }

    /** Why it was cancelled, or why the editors set its status. */
    Optional<String> reason(Cohort cohort) {
        CohortBooking booking = tools.edition().booking(cohort);
        if (booking.status() == BookingStatus.CANCELLED) {
            return cohort.cancelled().map(Cohort.Cancellation::reason);
        }
        return cohort.override()
                .filter(override -> booking.overriddenUntil().isPresent())
                .flatMap(Cohort.StatusOverride::reason);
    }
}
