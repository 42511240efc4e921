package dev.prospectus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One run of a programme, or of some of its strands, in one academic year.
 *
 * @param strands which strands run; empty when the programme is booked as a whole
 * @param title what tells it from the others, such as "Autumn group, Northbridge"
 * @param setting how and where sessions take place unless they say otherwise
 * @param aliases the addresses that its page had before
 */
public record Cohort(
        CohortId id,
        List<String> strands,
        String title,
        Booking booking,
        List<Session> sessions,
        Setting setting,
        Guidance guidance,
        List<String> aliases) {

    public Cohort {
        strands = List.copyOf(strands);
        sessions = List.copyOf(sessions);
        aliases = List.copyOf(aliases);
    }

    /** Always at the same address. */
    public Cohort(
            CohortId id,
            List<String> strands,
            String title,
            Booking booking,
            List<Session> sessions,
            Setting setting,
            Guidance guidance) {
        this(id, strands, title, booking, sessions, setting, guidance, List.of());
    }

    /** Without anything to get or to bring. */
    public Cohort(
            CohortId id,
            List<String> strands,
            String title,
            Booking booking,
            List<Session> sessions,
            Setting setting,
            Optional<ContactId> lead,
            Optional<RichText> notes) {
        this(id, strands, title, booking, sessions, setting, new Guidance(lead, notes, Handouts.NONE));
    }

    /**
     * What who takes part should know.
     *
     * @param lead who leads it, as a role
     */
    public record Guidance(Optional<ContactId> lead, Optional<RichText> notes, Handouts handouts) {}

    /**
     * What decides its booking status, its sessions aside.
     *
     * @param publishFrom the first day on which readers may know of it; absent when they may at once
     */
    public record Booking(
            Optional<Applications> applications,
            Optional<Places> places,
            Optional<Minimum> minimum,
            Said said,
            Optional<LocalDate> publishFrom,
            List<Funding.Cost> costs) {

        public Booking {
            costs = List.copyOf(costs);
        }

        /** Published at once, without a least number of places, neither fully booked for a year nor postponed. */
        public Booking(
                Optional<Applications> applications,
                Optional<Places> places,
                Optional<StatusOverride> override,
                Optional<Cancellation> cancelled) {
            this(
                    applications,
                    places,
                    Optional.empty(),
                    new Said(override, Optional.empty(), Optional.empty(), cancelled),
                    Optional.empty(),
                    List.of());
        }
    }

    /**
     * What the editors say against that which follows from dates and places.
     *
     * @param fullFor the academic year for which nobody can book any more
     */
    public record Said(
            Optional<StatusOverride> override,
            Optional<AcademicYear> fullFor,
            Optional<Postponement> postponed,
            Optional<Cancellation> cancelled) {}

    public Optional<Applications> applications() {
        return booking.applications();
    }

    public Optional<Places> places() {
        return booking.places();
    }

    /** What schools pay for this run; empty where that is what the programme says. */
    public List<Funding.Cost> costs() {
        return booking.costs();
    }

    public Optional<LocalDate> publishFrom() {
        return booking.publishFrom();
    }

    public Optional<Minimum> minimum() {
        return booking.minimum();
    }

    public Optional<StatusOverride> override() {
        return booking.said().override();
    }

    public Optional<AcademicYear> fullFor() {
        return booking.said().fullFor();
    }

    /** Why it takes place later than planned; one that was cancelled does not take place at all. */
    public Optional<Postponement> postponed() {
        return booking.said().postponed().filter(later -> cancelled().isEmpty());
    }

    public Optional<Cancellation> cancelled() {
        return booking.said().cancelled();
    }

    /** Whether its dates hold: neither cancelled nor postponed. */
    public boolean holds() {
        return cancelled().isEmpty() && postponed().isEmpty();
    }

    public Optional<Mode> mode() {
        return setting.mode();
    }

    public Optional<VenueId> venue() {
        return setting.venue();
    }

    public Optional<ContactId> lead() {
        return guidance.lead();
    }

    public Optional<RichText> notes() {
        return guidance.notes();
    }

    public Handouts handouts() {
        return guidance.handouts();
    }

    /** The academic year of its last session: that of its folder, unless it says a later one. */
    public AcademicYear lastYear() {
        return setting.endsIn().filter(year -> year.compareTo(id.year()) > 0).orElse(id.year());
    }

    /** Everything that it is a run of: the programme, or one strand or more. */
    public List<OfferId> offers() {
        return strands.isEmpty()
                ? List.of(OfferId.of(id.programme()))
                : strands.stream()
                        .map(strand -> OfferId.of(id.programme(), strand))
                        .toList();
    }

    /** What it is a run of: the programme also where it is one of several strands. */
    public OfferId offer() {
        return strands.size() == 1 ? offers().get(0) : OfferId.of(id.programme());
    }

    /**
     * Where people come together, in the order of its sessions: where these are or, while none is known, where it is
     * itself.
     */
    public List<VenueId> venues() {
        return sessions.isEmpty()
                ? venue().stream().toList()
                : sessions.stream()
                        .flatMap(session -> meetings(session).stream())
                        .flatMap(meeting -> meeting.venue().stream())
                        .distinct()
                        .toList();
    }

    /** How people meet, in the order of its sessions: what it says of itself first. None where a session does not say it. */
    public List<Mode> modes() {
        return modes(Stream.concat(
                mode().stream().map(Optional::of),
                sessions.stream().flatMap(session -> meetings(session).stream()).map(Meeting::mode)));
    }

    /** The same for one of its sessions. */
    public List<Mode> modes(Session session) {
        return modes(meetings(session).stream().map(Meeting::mode));
    }

    private static List<Mode> modes(Stream<Optional<Mode>> said) {
        List<Optional<Mode>> all = said.distinct().toList();
        return all.contains(Optional.<Mode>empty())
                ? List.of()
                : all.stream().flatMap(Optional::stream).toList();
    }

    /**
     * How and where people come together at one time.
     *
     * @param venue absent online, and while it is not known
     */
    public record Meeting(Optional<Mode> mode, Optional<VenueId> venue) {

        private static Meeting of(Optional<Mode> mode, Optional<VenueId> own, Supplier<Optional<VenueId>> whole) {
            if (mode.filter(Mode::needsNoPlace).isPresent()) {
                return new Meeting(mode, Optional.empty());
            }
            return new Meeting(mode, mode.filter(Mode::isInSchools).isPresent() ? own : own.or(whole));
        }
    }

    /**
     * How and where people come together for one of its sessions, and for each of its parts if they differ. Nowhere online; the
     * run's own venue is none of the schools.
     */
    public List<Meeting> meetings(Session session) {
        return session.parts().isEmpty()
                ? List.of(Meeting.of(session.mode().or(this::mode), session.venue(), this::venue))
                : session.parts().stream()
                        .map(part -> meeting(session, part))
                        .distinct()
                        .toList();
    }

    /** The same for one of its parts. */
    public Meeting meeting(Session session, SessionPart part) {
        boolean inSchools = part.mode().filter(Mode::isInSchools).isPresent();
        return Meeting.of(
                part.mode().or(session::mode).or(this::mode),
                inSchools ? part.venue() : part.venue().or(session::venue),
                this::venue);
    }

    /** The first of its dates that is still to be confirmed: of a session, or of the run as a whole. */
    public Optional<PlannedDate.ToBeConfirmed> awaited() {
        return sessions.stream()
                .map(Session::date)
                .filter(PlannedDate.ToBeConfirmed.class::isInstance)
                .map(PlannedDate.ToBeConfirmed.class::cast)
                .findFirst()
                .or(setting::awaited);
    }

    /** The start of its first session with a known date. */
    public Optional<Instant> firstStart(ZoneId zone) {
        return sessions.stream()
                .flatMap(session -> session.startsAt(zone).stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * The first instant at which it is over: the end of its last session or, as long as any date is to be confirmed,
     * the end of its last academic year if that is later.
     */
    public Instant endsAt(ZoneId zone) {
        return lastEnd(zone, lastYear().endsAt(zone));
    }

    /** {@link #endsAt} for who knows the end of the academic year already. */
    Instant lastEnd(ZoneId zone, Instant endOfYear) {
        Optional<Instant> last = sessions.stream()
                .flatMap(session -> session.endsAt(zone).stream())
                .max(Comparator.naturalOrder());
        boolean allKnown = sessions.stream().allMatch(session -> session.date() instanceof PlannedDate.On);
        return last.filter(end -> allKnown || end.isAfter(endOfYear)).orElse(endOfYear);
    }

    /** The same cohort with fresher figures from a booking form's export. */
    public Cohort withPlaces(Places fresher) {
        Booking fresh = new Booking(
                booking.applications(),
                Optional.of(fresher),
                booking.minimum(),
                booking.said(),
                booking.publishFrom(),
                booking.costs());
        return new Cohort(id, strands, title, fresh, sessions, setting, guidance, aliases);
    }

    /**
     * How full it is.
     *
     * @param total places there are, in its unit; zero is allowed
     * @param taken absent when nobody counts
     * @param waiting length of the waiting list, if known
     * @param asOf the day on which these figures were true
     * @param unit what takes a place, such as a school; absent where the hub does not say
     * @param peoplePerPlace how many people come on each
     */
    public record Places(
            int total,
            Optional<Integer> taken,
            boolean waitingList,
            Optional<Integer> waiting,
            Optional<LocalDate> asOf,
            Optional<PlaceUnit> unit,
            Optional<Quantity> peoplePerPlace) {

        private static final int FRESH_DAYS = 30;

        /** Places of which the hub does not say who takes them. */
        public Places(
                int total,
                Optional<Integer> taken,
                boolean waitingList,
                Optional<Integer> waiting,
                Optional<LocalDate> asOf) {
            this(total, taken, waitingList, waiting, asOf, Optional.empty(), Optional.empty());
        }

        /** The last day on which what was counted is still believed: after that nobody should turn away, or come, because of it. */
        public Optional<LocalDate> freshUntil() {
            return asOf.map(day -> day.plusDays(FRESH_DAYS));
        }

        /** The same places with fresher figures. */
        public Places counted(Optional<Integer> nowTaken, Optional<Integer> nowWaiting, Optional<LocalDate> day) {
            return new Places(total, nowTaken, waitingList, nowWaiting, day, unit, peoplePerPlace);
        }

        /** Places left, never negative; absent when nobody counts, unless there were none to begin with. */
        public Optional<Integer> left() {
            return total <= 0 ? Optional.of(0) : taken.map(count -> Math.max(0, total - count));
        }
    }
}
