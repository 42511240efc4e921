package dev.prospectus.output.html;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.plan.Edition;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells how booking stands, and what will change it. */
final class StatusWords {

    private final Edition edition;
    private final DateWords dates;

    StatusWords(Edition edition, DateWords dates) {
        this.edition = edition;
        this.dates = dates;
    }

    StatusView of(OfferId offer) {
        return of(edition.timeline(offer));
    }

    StatusView of(Cohort cohort) {
        return of(edition.timeline(cohort));
    }

    StatusView of(StatusTimeline timeline) {
        BookingStatus status = timeline.initial();
        String changes = timeline.changes().stream()
                .map(change -> change.at() + "=" + change.status().id())
                .collect(Collectors.joining(" "));
        return new StatusView(
                status.id(), status.label(), changes, timeline.next().flatMap(change -> next(status, change)));
    }

    /** Nothing about an end that only says that the academic year is over: nobody plans by it. */
    private Optional<String> next(BookingStatus now, StatusTimeline.Change change) {
        BookingStatus then = change.status();
        if (isBookable(then) && isAhead(now)) {
            return Optional.of("Applications open on " + dates.from(change.at()));
        }
        if (isBookable(now) && !isBookable(then)) {
            return Optional.of("Applications close on " + dates.until(change.at()));
        }
        return switch (then) {
            case IN_PROGRESS -> Optional.of("Starts on " + dates.from(change.at()));
            case FINISHED ->
                now == BookingStatus.IN_PROGRESS
                        ? Optional.of("Ends on " + dates.until(change.at()))
                        : Optional.empty();
            case NOT_RUNNING -> Optional.empty();
            default ->
                Optional.of("Until " + dates.until(change.at()) + ", then "
                        + then.label().toLowerCase(Locale.UK));
        };
    }

    private static boolean isBookable(BookingStatus status) {
        return status.isActionable();
    }

    private static boolean isAhead(BookingStatus status) {
        return status == BookingStatus.OPENING_SOON || status == BookingStatus.REGISTER_INTEREST;
    }
}
