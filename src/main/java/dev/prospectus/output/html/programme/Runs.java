package dev.prospectus.output.html.programme;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
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
                tools.statuses().of(cohort),
                tools.steps().of(programme, cohort),
                words.starts(cohort)
                        .map(starts -> Sessions.known(cohort) ? starts.with(", " + Sessions.count(cohort)) : starts),
                words.where(cohort),
                words.placesLeft(cohort),
                reason(cohort));
    }

    /** Why its status is what it is, as far as somebody said so. */
    Optional<String> reason(Cohort cohort) {
        BookingStatus status = tools.edition().booking(cohort).status();
        if (status == BookingStatus.CANCELLED) {
            return cohort.cancelled().map(Cohort.Cancellation::reason);
        }
        return cohort.override()
                .filter(said -> said.status() == status)
                .filter(said -> !said.until().isBefore(tools.edition().today()))
                .flatMap(Cohort.StatusOverride::reason);
    }
}
