package dev.prospectus.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds cohorts from the written forms of data files, so that a test shows only what it is about. */
public final class CohortBuilder {

    private final CohortId id;
    private final List<String> strands = new ArrayList<>();
    private Optional<PlannedDate> opens = Optional.empty();
    private Optional<PlannedDate> closes = Optional.empty();
    private Optional<Cohort.Places> places = Optional.empty();
    private final List<Session> sessions = new ArrayList<>();
    private Optional<StatusOverride> override = Optional.empty();
    private Optional<Cancellation> cancelled = Optional.empty();
    private Optional<Postponement> postponed = Optional.empty();
    private Optional<AcademicYear> fullFor = Optional.empty();
    private Optional<Allocation> allocation = Optional.empty();
    private Optional<LocalDate> decisionsBy = Optional.empty();
    private Optional<Minimum> minimum = Optional.empty();
    private List<Funding.Cost> costs = List.of();
    private Optional<LocalDate> publishFrom = Optional.empty();
    private String title = "Autumn group";

    private CohortBuilder(CohortId id) {
        this.id = id;
    }

    /** A cohort of a programme called "mastery". */
    public static CohortBuilder cohort(String year) {
        return cohort("mastery", year, "autumn");
    }

    public static CohortBuilder cohort(String programme, String year, String name) {
        return new CohortBuilder(new CohortId(new ProgrammeId(programme), AcademicYear.parse(year), name));
    }

    /** Reads {@code 2026-10-07}, {@code 2026-10-07 16:00}, {@code tbc} or {@code tbc by 2026-09-01}. */
    static PlannedDate date(String text) {
        if (text.startsWith("tbc")) {
            return new PlannedDate.ToBeConfirmed(
                    text.equals("tbc") ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(7))));
        }
        return new PlannedDate.On(
                LocalDate.parse(text.substring(0, 10)),
                text.length() == 10 ? Optional.empty() : Optional.of(LocalTime.parse(text.substring(11))));
    }

    public CohortBuilder title(String words) {
        title = words;
        return this;
    }

    public CohortBuilder strand(String name) {
        strands.add(name);
        return this;
    }

    public CohortBuilder opens(String text) {
        opens = Optional.of(date(text));
        return this;
    }

    public CohortBuilder closes(String text) {
        closes = Optional.of(date(text));
        return this;
    }

    public CohortBuilder places(int total, int taken) {
        places = Optional.of(new Cohort.Places(total, Optional.of(taken), false, Optional.empty(), Optional.empty()));
        return this;
    }

    public CohortBuilder places(Cohort.Places some) {
        places = Optional.of(some);
        return this;
    }

    public CohortBuilder uncountedPlaces(int total) {
        places = Optional.of(new Cohort.Places(total, Optional.empty(), false, Optional.empty(), Optional.empty()));
        return this;
    }

    /** Give places first. */
    public CohortBuilder waitingList() {
        places = places.map(p -> new Cohort.Places(p.total(), p.taken(), true, Optional.of(0), p.asOf()));
        return this;
    }

    public CohortBuilder session(String day) {
        return session(day, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public CohortBuilder session(String day, String start, String end) {
        return session(day, Optional.empty(), Optional.of(start), Optional.of(end));
    }

    public CohortBuilder session(String day, String lastDay, String start, String end) {
        return session(day, Optional.of(lastDay), Optional.of(start), Optional.of(end));
    }

    private CohortBuilder session(String day, Optional<String> lastDay, Optional<String> start, Optional<String> end) {
        sessions.add(new Session(
                Optional.empty(),
                date(day),
                lastDay.map(LocalDate::parse),
                start.map(LocalTime::parse),
                end.map(LocalTime::parse),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    public CohortBuilder override(BookingStatus status, String until) {
        override = Optional.of(new StatusOverride(status, Optional.of(LocalDate.parse(until)), Optional.empty()));
        return this;
    }

    public CohortBuilder override(BookingStatus status) {
        override = Optional.of(new StatusOverride(status, Optional.empty(), Optional.empty()));
        return this;
    }

    public CohortBuilder cancelled() {
        cancelled = Optional.of(new Cancellation("Too few applications.", Optional.empty()));
        return this;
    }

    public CohortBuilder postponed() {
        postponed = Optional.of(new Postponement("The hall is closed.", Optional.empty(), Optional.empty()));
        return this;
    }

    /** With the day by which the new dates will be known. */
    public CohortBuilder postponed(String until) {
        postponed = Optional.of(new Postponement("The hall is closed.", Optional.empty(), Optional.of(date(until))));
        return this;
    }

    public CohortBuilder fullFor(String year) {
        fullFor = Optional.of(AcademicYear.parse(year));
        return this;
    }

    /** Say first when it opens. */
    public CohortBuilder allocation(Allocation how) {
        allocation = Optional.of(how);
        return this;
    }

    /** Say first when it opens. */
    public CohortBuilder decisionsBy(String day) {
        decisionsBy = Optional.of(LocalDate.parse(day));
        return this;
    }

    public CohortBuilder minimum(int least, String decidedBy) {
        minimum = Optional.of(new Minimum(least, Optional.of(LocalDate.parse(decidedBy))));
        return this;
    }

    public CohortBuilder publishFrom(String day) {
        publishFrom = Optional.of(LocalDate.parse(day));
        return this;
    }

    public CohortBuilder costs(Funding.Cost... some) {
        costs = List.of(some);
        return this;
    }

    public Cohort build() {
        return new Cohort(
                id,
                strands,
                title,
                new Cohort.Booking(
                        opens.map(date -> new Applications(date, closes, Optional.empty(), allocation, decisionsBy)),
                        places,
                        minimum,
                        new Cohort.Said(override, fullFor, postponed, cancelled),
                        publishFrom,
                        costs),
                sessions,
                new Setting(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }
}
