package dev.prospectus.output.html.page;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.DateWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells how booking stands, and what will change it. */
public final class StatusWords {

    private final Edition edition;
    private final DateWords dates;

    public StatusWords(Edition edition, DateWords dates) {
        this.edition = edition;
        this.dates = dates;
    }

    public StatusView of(OfferId offer) {
        return of(edition.booking(offer).timeline());
    }

    public StatusView of(Cohort cohort) {
        return of(edition.booking(cohort).timeline());
    }

    public StatusView of(StatusTimeline timeline) {
        BookingStatus status = timeline.initial();
        String changes = timeline.changes().stream()
                .map(change -> change.at() + "=" + change.status().id())
                .collect(Collectors.joining(" "));
        List<Optional<Next>> coming = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        BookingStatus now = status;
        for (StatusTimeline.Change change : timeline.changes()) {
            Optional<Next> next = next(now, change);
            coming.add(next);
            lines.add(change.at() + "|" + next.map(Next::line).orElse("-|"));
            now = change.status();
        }
        return new StatusView(
                status.id(),
                status.label(),
                changes,
                coming.stream().findFirst().flatMap(first -> first).map(Next::words),
                String.join("\n", lines));
    }

    /** @param day what it speaks of, where a reader may want to count the days */
    private record Next(String words, Optional<LocalDate> day) {

        String line() {
            return day.map(LocalDate::toString).orElse("-") + "|" + words;
        }
    }

    /** Nothing about an end that only says that the academic year is over: nobody plans by it. */
    private Optional<Next> next(BookingStatus now, StatusTimeline.Change change) {
        BookingStatus then = change.status();
        Instant at = change.at();
        if (isBookable(then) && isAhead(now)) {
            return from("Applications open on ", at);
        }
        if (isBookable(now) && !isBookable(then)) {
            return until("Applications close on ", at);
        }
        return switch (then) {
            case IN_PROGRESS -> from("Starts on ", at);
            case FINISHED -> now == BookingStatus.IN_PROGRESS ? until("Ends on ", at) : Optional.empty();
            case NOT_RUNNING -> Optional.empty();
            default ->
                Optional.of(new Next(
                        "Until " + dates.until(at) + ", then " + then.label().toLowerCase(Locale.UK),
                        Optional.empty()));
        };
    }

    private Optional<Next> from(String words, Instant at) {
        return Optional.of(new Next(words + dates.from(at), Optional.of(dates.dayFrom(at))));
    }

    private Optional<Next> until(String words, Instant at) {
        return Optional.of(new Next(words + dates.until(at), Optional.of(dates.dayUntil(at))));
    }

    private static boolean isBookable(BookingStatus status) {
        return status.isActionable();
    }

    private static boolean isAhead(BookingStatus status) {
        return status == BookingStatus.OPENING_SOON || status == BookingStatus.REGISTER_INTEREST;
    }
}
