package dev.prospectus.words;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cancellation;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Postponement;
import dev.prospectus.model.StatusHistory.Cause;
import dev.prospectus.model.StatusHistory.Change;
import dev.prospectus.plan.Edition;
import java.util.Optional;

/** How a run's status changed. */
public final class StatusChangeWords {

    private final Edition edition;
    private final DateWords dates;

    public StatusChangeWords(Edition edition) {
        this.edition = edition;
        this.dates = new DateWords(edition.zone());
    }

    /**
     * "Fully booked since 20 September 2026 at 4pm. Before: few places left."
     *
     * @param change to a status that readers know of
     */
    public String sentence(Change change) {
        BookingStatus status = change.status().orElseThrow();
        String since = change.cause() == Cause.COUNT
                ? ", as counted on " + DateWords.day(dates.dayFrom(change.at()))
                : " since " + dates.from(change.at());
        String before =
                change.before().map(old -> " Before: " + old.inText() + ".").orElse(" It is new on this site.");
        return status.label() + since + "." + before;
    }

    /** Why, as long as the run has that status and the editors say it. */
    public Optional<String> reason(Cohort run, Change change) {
        BookingStatus now = edition.booking(run).status();
        if (!change.status().equals(Optional.of(now))) {
            return Optional.empty();
        }
        return switch (now) {
            case CANCELLED -> run.cancelled().map(Cancellation::reason);
            case POSTPONED -> run.postponed().map(Postponement::reason);
            default ->
                edition.booking(run).overriddenUntil().isPresent()
                        ? run.override().flatMap(said -> said.reason())
                        : Optional.empty();
        };
    }
}
