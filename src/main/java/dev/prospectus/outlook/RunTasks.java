package dev.prospectus.outlook;

import dev.prospectus.check.Pointer;
import dev.prospectus.check.UnconfirmedDate;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Minimum;
import dev.prospectus.model.StatusOverride;
import dev.prospectus.model.Waiting;
import dev.prospectus.outlook.Task.Kind;
import dev.prospectus.source.Places;
import dev.prospectus.words.DateWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** What is due for runs. */
final class RunTasks {

    /** How long before applications close a run should be about full: enough for a reminder to schools, and for their answer. */
    private static final int LAST_DAYS = 14;

    private final Catalogue catalogue;
    private final Bookings bookings;
    private final Places places;
    private final LocalDate until;
    private final Waiting waiting;
    private final ZoneId zone;
    private final DateWords dates;
    private final LocalDate today;

    /** @param until the last day that is looked at */
    RunTasks(Catalogue catalogue, Bookings bookings, Places places, LocalDate until) {
        this.catalogue = catalogue;
        this.bookings = bookings;
        this.places = places;
        this.until = until;
        this.zone = catalogue.site().timeZone();
        this.dates = new DateWords(zone);
        this.today = dates.dayFrom(bookings.asOf());
        this.waiting = Waiting.of(catalogue, today);
    }

    Stream<Task> of(Cohort run) {
        CohortBooking booking = bookings.of(run);
        return Stream.of(
                        dates(run),
                        figures(run, booking).stream(),
                        underFilled(run, booking).stream(),
                        decision(run).stream(),
                        override(run, booking).stream(),
                        publication(run).stream())
                .flatMap(tasks -> tasks);
    }

    private Stream<Task> dates(Cohort run) {
        return UnconfirmedDate.awaited(run, bookings.asOf(), zone).stream()
                .flatMap(date -> date.deadline().stream()
                        .filter(day -> !day.isAfter(until))
                        .map(day -> task(
                                Kind.DATE,
                                day,
                                date.pointer(),
                                run,
                                date.name() + (day.isBefore(today) ? " was" : " is") + " to be confirmed by "
                                        + DateWords.day(day),
                                date.mend(run))));
    }

    private Optional<Task> figures(Cohort run, CohortBooking booking) {
        return run.places()
                .flatMap(Cohort.Places::freshUntil)
                .filter(day -> !day.isAfter(until) && booking.turnsOnFigures())
                .map(day -> task(
                        Kind.FIGURES,
                        day,
                        Pointer.of(run).at("places", "as-of"),
                        run,
                        "places were last counted on "
                                + DateWords.day(run.places()
                                        .flatMap(Cohort.Places::asOf)
                                        .orElseThrow()),
                        "count again, and set 'as-of' to the day of counting"));
    }

    private Optional<Task> underFilled(Cohort run, CohortBooking booking) {
        Instant last = today.plusDays(LAST_DAYS + 1L).atStartOfDay(zone).toInstant();
        return booking.closes()
                .filter(closes -> booking.status().isActionable() && !closes.isAfter(last))
                .flatMap(closes -> Filling.of(run, catalogue)
                        .filter(least -> least.isMissedBy(run))
                        .map(least -> task(
                                Kind.UNDER_FILLED,
                                dates.dayUntil(closes),
                                Pointer.of(run).at("places", "taken"),
                                run,
                                taken(run) + " taken, " + least.why() + ", and applications close on "
                                        + dates.until(closes),
                                "remind schools, give 'closes' a later day, or decide whether it takes place")));
    }

    private static String taken(Cohort run) {
        Cohort.Places counted = run.places().orElseThrow();
        int taken = counted.taken().orElseThrow();
        return taken + " of " + counted.total() + " places " + (taken == 1 ? "is" : "are");
    }

    private Optional<Task> decision(Cohort run) {
        return run.minimum()
                .filter(least -> run.holds() && bookings.asOf().isBefore(run.endsAt(zone)))
                .filter(least -> !least.isReached(run.places()).orElse(false))
                .flatMap(Minimum::decidedBy)
                .filter(day -> !day.isAfter(until))
                .map(day -> task(
                        Kind.DECISION,
                        day,
                        Pointer.of(run).at("minimum", "decided-by"),
                        run,
                        "schools were told that it is decided by " + DateWords.day(day)
                                + " whether this run takes place, and "
                                + (run.places().flatMap(Cohort.Places::taken).isPresent()
                                        ? taken(run) + " taken of the "
                                                + run.minimum().orElseThrow().places() + " that it needs"
                                        : "nothing says how many places are taken"),
                        "if it takes place, delete 'minimum'; if not, write 'cancelled: {reason: ...}'"));
    }

    private Optional<Task> override(Cohort run, CohortBooking booking) {
        return booking.overriddenUntil()
                .flatMap(
                        end -> run.override()
                                .flatMap(StatusOverride::until)
                                .filter(day -> !day.isAfter(until))
                                .map(
                                        day -> task(
                                                Kind.OVERRIDE,
                                                day,
                                                Pointer.of(run).at("override", "until"),
                                                run,
                                                "the status '"
                                                        + booking.status().label()
                                                        + "', which was set by hand, ends on "
                                                        + DateWords.day(day) + "; after that it is '"
                                                        + booking.statusAt(end).label() + "'",
                                                "give 'until' a later day if it still holds then; else delete the override after that day")));
    }

    private Optional<Task> publication(Cohort run) {
        return Optional.ofNullable(waiting.cohorts().get(run.id()))
                .filter(day -> !day.equals(waiting.programmes().get(run.id().programme())))
                .map(day -> Tasks.published(day, Pointer.of(run).at("publish-from"), about(run), places));
    }

    private Task task(Kind kind, LocalDate due, Pointer pointer, Cohort run, String what, String toDo) {
        return new Task(kind, Optional.of(due), pointer.locate(places), about(run), what, toDo);
    }

    private String about(Cohort run) {
        return catalogue.title(run).orElseGet(() -> run.id().toString());
    }
}
