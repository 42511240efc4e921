package dev.prospectus.outlook;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Role;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.model.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Weeks in which a role finds nothing that is open to it. Each week that a run's applications are open in is marked once for
 * the run; a role has the weeks of its runs. A waiting list is not open.
 */
final class RoleGaps {

    private final Catalogue catalogue;
    private final ZoneId zone;
    private final Instant asOf;
    private final Instant until;
    private final List<Opening> openings;
    private final LocalDate first;
    private final int weeks;

    /** Applications of a run are open from one instant until another, which is not part of it. */
    private record Opening(Cohort run, Instant from, Instant until) {}

    private RoleGaps(Catalogue catalogue, Bookings bookings, Waiting waiting, Instant until) {
        this.catalogue = catalogue;
        this.zone = catalogue.site().timeZone();
        this.asOf = bookings.asOf();
        this.until = until;
        this.first = Forecast.monday(asOf, zone);
        this.weeks = week(until.minusNanos(1)) + 1;
        this.openings = catalogue.cohorts().stream()
                .flatMap(run -> openings(
                        run,
                        bookings.of(run).withinOffer(),
                        Optional.ofNullable(waiting.cohorts().get(run.id()))
                                .map(day -> day.atStartOfDay(zone).toInstant())
                                .orElse(asOf)))
                .toList();
    }

    static Stream<Gap> of(Catalogue catalogue, Bookings bookings, Waiting waiting, Instant until) {
        RoleGaps gaps = new RoleGaps(catalogue, bookings, waiting, until);
        return catalogue.roles().stream().flatMap(gaps::of);
    }

    private Stream<Opening> openings(Cohort run, StatusTimeline timeline, Instant published) {
        List<Opening> found = new ArrayList<>();
        Instant from = timeline.from();
        BookingStatus status = timeline.initial();
        for (StatusTimeline.Change change : timeline.changes()) {
            add(found, run, status, from, change.at(), published);
            from = change.at();
            status = change.status();
        }
        add(found, run, status, from, until, published);
        return found.stream();
    }

    private void add(
            List<Opening> found, Cohort run, BookingStatus status, Instant from, Instant end, Instant published) {
        Instant seen = from.isBefore(published) ? published : from;
        Instant last = end.isAfter(until) ? until : end;
        if (status.isOpen() && seen.isBefore(last)) {
            found.add(new Opening(run, seen, last));
        }
    }

    private Stream<Gap> of(Role role) {
        List<Opening> own = openings.stream()
                .filter(opening -> catalogue
                        .programme(opening.run().id().programme())
                        .filter(programme -> programme.isFor(role))
                        .isPresent())
                .toList();
        BitSet open = new BitSet(weeks);
        own.forEach(
                opening -> open.set(week(opening.from()), week(opening.until().minusNanos(1)) + 1));
        List<Gap> gaps = new ArrayList<>();
        for (int from = open.nextClearBit(0); from < weeks; ) {
            int next = open.nextSetBit(from);
            int end = next < 0 ? weeks : next;
            gaps.add(gap(role, own, from, end));
            from = open.nextClearBit(end);
        }
        return gaps.stream();
    }

    private Gap gap(Role role, List<Opening> own, int from, int end) {
        LocalDate firstDay = first.plusWeeks(from);
        LocalDate lastDay = first.plusWeeks(end).minusDays(1);
        LocalDate begin = LocalDate.ofInstant(asOf, zone);
        LocalDate close = LocalDate.ofInstant(until.minusNanos(1), zone);
        Optional<Instant> next =
                own.stream().map(Opening::from).filter(at -> week(at) >= end).min(Comparator.naturalOrder());
        return new Gap.NothingOpen(
                role,
                firstDay.isBefore(begin) ? begin : firstDay,
                lastDay.isAfter(close) ? close : lastDay,
                end - from,
                next,
                own.stream()
                        .filter(opening -> next.equals(Optional.of(opening.from())))
                        .map(Opening::run)
                        .toList());
    }

    /** Which week an instant is in, from 0. */
    private int week(Instant at) {
        return (int) (Forecast.monday(at, zone).toEpochDay() - first.toEpochDay()) / 7;
    }
}
