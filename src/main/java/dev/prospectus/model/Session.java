package dev.prospectus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One meeting of those who take part in a run.
 *
 * @param date its day; a time, if any, stands in {@code start}
 * @param lastDay for a meeting over several days
 * @param start local time; absent with {@code end} when only the day is known
 */
public record Session(
        Optional<String> title,
        PlannedDate date,
        Optional<LocalDate> lastDay,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        Optional<Mode> mode,
        Optional<VenueId> venue,
        Details details) {

    /**
     * What there is to tell of a session.
     *
     * @param id its name within its run, by which calendars know it again; absent where its place in the run is enough
     */
    public record Details(Optional<String> id, Handouts handouts, List<SessionPart> parts) {

        public Details {
            id.ifPresent(Slug::require);
            parts = List.copyOf(parts);
        }

        /** Without a name of its own. */
        public Details(Handouts handouts, List<SessionPart> parts) {
            this(Optional.empty(), handouts, parts);
        }
    }

    /** Without parts that have times of their own. */
    public Session(
            Optional<String> title,
            PlannedDate date,
            Optional<LocalDate> lastDay,
            Optional<LocalTime> start,
            Optional<LocalTime> end,
            Optional<Mode> mode,
            Optional<VenueId> venue,
            Handouts handouts) {
        this(title, date, lastDay, start, end, mode, venue, new Details(handouts, List.of()));
    }

    /** Without anything to get or to bring. */
    public Session(
            Optional<String> title,
            PlannedDate date,
            Optional<LocalDate> lastDay,
            Optional<LocalTime> start,
            Optional<LocalTime> end,
            Optional<Mode> mode,
            Optional<VenueId> venue) {
        this(title, date, lastDay, start, end, mode, venue, Handouts.NONE);
    }

    /** Its name within its run, if it has one. */
    public Optional<String> id() {
        return details.id();
    }

    public Handouts handouts() {
        return details.handouts();
    }

    /** Its parts with times of their own, such as an afternoon and a twilight session for others. */
    public List<SessionPart> parts() {
        return details.parts();
    }

    /**
     * Which it is of the sessions of its run, from 1. Sessions may be equal, so it goes by which of them it is.
     *
     * @throws IllegalArgumentException for a session of another run
     */
    @SuppressWarnings("ReferenceEquality")
    public int positionIn(Cohort run) {
        for (int i = 0; i < run.sessions().size(); i++) {
            if (run.sessions().get(i) == this) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("not a session of " + run.id());
    }

    /** Its first instant, once the day is known. */
    public Optional<Instant> startsAt(ZoneId zone) {
        return date.day().map(day -> new PlannedDate.On(day, start).from(zone));
    }

    /** The first instant after it, once the day is known. */
    public Optional<Instant> endsAt(ZoneId zone) {
        return date.day().map(day -> new PlannedDate.On(lastDay.orElse(day), end).until(zone));
    }
}
