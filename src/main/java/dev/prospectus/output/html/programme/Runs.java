package dev.prospectus.output.html.programme;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cancellation;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Postponement;
import dev.prospectus.model.Programme;
import dev.prospectus.model.StatusOverride;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Planning;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.PlaceWords;
import dev.prospectus.words.RunWords;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the views of runs. */
final class Runs {

    private final PageTools tools;
    private final RunWords words;
    private final PlaceWords placeWords;
    private final Planning planning;

    Runs(PageTools tools) {
        this.tools = tools;
        this.words = new RunWords(tools.edition());
        this.placeWords = new PlaceWords(tools.edition());
        this.planning = new Planning(tools.edition());
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
                new RunView.Booking(
                        tools.statuses().of(cohort),
                        tools.steps().of(programme, cohort),
                        reason(cohort),
                        Stream.of(placeWords.decided(cohort), placeWords.minimum(cohort))
                                .flatMap(Optional::stream)
                                .toList()),
                planning.add(cohort));
    }

    /** Why it was cancelled or postponed, or why the editors set its status. */
    Optional<String> reason(Cohort cohort) {
        CohortBooking booking = tools.edition().booking(cohort);
        if (booking.status() == BookingStatus.CANCELLED) {
            return cohort.cancelled().map(Cancellation::reason);
        }
        if (booking.status() == BookingStatus.POSTPONED) {
            return cohort.postponed().map(Postponement::reason);
        }
        return cohort.override()
                .filter(override -> booking.overriddenUntil().isPresent())
                .flatMap(StatusOverride::reason);
    }
}
