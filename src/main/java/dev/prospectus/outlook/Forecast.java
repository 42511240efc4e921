package dev.prospectus.outlook;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.model.Waiting;
import dev.prospectus.source.Places;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the coming weeks bring if nobody edits anything and nobody books.
 *
 * @param until the first instant that is not looked at
 * @param weeks those in which a status changes, in order of time
 * @param gaps in order of time
 */
public record Forecast(Instant asOf, Instant until, List<Week> weeks, List<Gap> gaps) {

    public Forecast {
        weeks = List.copyOf(weeks);
        gaps = List.copyOf(gaps);
    }

    /** @param changes in order of time */
    public record Week(LocalDate monday, List<Change> changes) {
        public Week {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change of a run's status.
     *
     * @param at the first instant of the new status
     * @param before absent when the run is published at that instant, and so has its first status for readers
     */
    public record Change(Instant at, Cohort run, Optional<BookingStatus> before, BookingStatus status) {}

    /**
     * Looks ahead from the instant of the bookings.
     *
     * @param whole all that was written
     * @param bookings of the same catalogue
     * @param places where values stand in the author's files
     */
    public static Forecast of(Catalogue whole, Bookings bookings, Places places, int weeks) {
        ZoneId zone = whole.site().timeZone();
        Instant asOf = bookings.asOf();
        Instant until = asOf.atZone(zone).plusWeeks(weeks).toInstant();
        Waiting waiting = Waiting.of(whole, asOf);
        List<Change> changes = whole.cohorts().stream()
                .flatMap(run -> changes(
                        run,
                        bookings.of(run).timeline(),
                        Optional.ofNullable(waiting.cohorts().get(run.id()))
                                .map(day -> day.atStartOfDay(zone).toInstant())))
                .filter(change -> change.at().isBefore(until))
                .sorted(Comparator.comparing(Change::at)
                        .thenComparing(change -> change.run().id()))
                .toList();
        return new Forecast(
                asOf,
                until,
                byWeek(changes, zone),
                Stream.of(
                                RoleGaps.of(whole, bookings, waiting, until),
                                HolidayDeadlines.of(whole, bookings, places, until),
                                NextYears.of(whole, asOf, until))
                        .flatMap(gaps -> gaps)
                        .sorted(Comparator.comparing(Gap::from))
                        .toList());
    }

    /** @param published when readers first know of the run, while that is to come: nothing changes for them before */
    private static Stream<Change> changes(Cohort run, StatusTimeline timeline, Optional<Instant> published) {
        List<Change> changes = new ArrayList<>();
        published.ifPresent(at -> changes.add(new Change(at, run, Optional.empty(), timeline.at(at))));
        BookingStatus last = timeline.initial();
        for (StatusTimeline.Change change : timeline.changes()) {
            if (published.filter(at -> !change.at().isAfter(at)).isEmpty()) {
                changes.add(new Change(change.at(), run, Optional.of(last), change.status()));
            }
            last = change.status();
        }
        return changes.stream();
    }

    private static List<Week> byWeek(List<Change> changes, ZoneId zone) {
        List<Week> weeks = new ArrayList<>();
        List<Change> week = new ArrayList<>();
        for (Change change : changes) {
            LocalDate monday = monday(change.at(), zone);
            if (!week.isEmpty() && !monday(week.get(0).at(), zone).equals(monday)) {
                weeks.add(new Week(monday(week.get(0).at(), zone), week));
                week.clear();
            }
            week.add(change);
        }
        if (!week.isEmpty()) {
            weeks.add(new Week(monday(week.get(0).at(), zone), week));
        }
        return weeks;
    }

    static LocalDate monday(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
