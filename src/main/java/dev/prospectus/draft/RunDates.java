package dev.prospectus.draft;

import dev.prospectus.model.Applications;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.SchoolDays;
import dev.prospectus.model.SchoolWeeks;
import dev.prospectus.model.SchoolWeeks.Match;
import dev.prospectus.model.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days of a run in the year for which it is drafted. Sessions take place on the same weekday of the matching week of term,
 * in the same order and never while schools are closed. Applications open in the matching week, and what has to be done before
 * the first session (to apply, to decide) keeps its distance from it.
 */
final class RunDates {

    private static final int DAYS_AHEAD = 28;

    private final Cohort run;
    private final int years;
    private final SchoolDays days;
    private final SchoolWeeks weeks;
    private final LocalDate today;
    private final Map<Integer, Match> sessions = new HashMap<>();

    /**
     * @param years how many academic years later it runs
     * @param today nothing that is drafted for this day or an earlier one is written as known
     */
    RunDates(Cohort run, int years, SchoolDays days, LocalDate today) {
        this.run = run;
        this.years = years;
        this.days = days;
        this.weeks = new SchoolWeeks(days);
        this.today = today;
        matchSessions();
    }

    private void matchSessions() {
        LocalDate after = LocalDate.MIN;
        Optional<LocalDate> before = Optional.empty();
        Optional<Match> last = Optional.empty();
        for (int index : inOrder()) {
            Session session = run.sessions().get(index);
            LocalDate day = session.date().day().orElseThrow();
            Optional<Match> match = before.filter(day::equals).isPresent() && last.isPresent()
                    ? last
                    : days.closed(day).isPresent()
                            ? Optional.empty()
                            : weeks.matching(day, years, lasts(session), after);
            if (match.isPresent()) {
                sessions.put(index, match.get());
                LocalDate end = match.get().day().plusDays(lasts(session));
                after = end.isAfter(after) ? end : after;
                before = Optional.of(day);
                last = match;
            }
        }
    }

    private List<Integer> inOrder() {
        return IntStream.range(0, run.sessions().size())
                .boxed()
                .filter(index -> run.sessions().get(index).date().day().isPresent())
                .sorted(Comparator.comparing(
                        index -> run.sessions().get(index).date().day().orElseThrow()))
                .toList();
    }

    /** How many days a session goes on after the first. */
    static int lasts(Session session) {
        return session.date()
                .day()
                .flatMap(first -> session.lastDay().map(last -> (int) ChronoUnit.DAYS.between(first, last)))
                .orElse(0);
    }

    /** The day of a session; empty as long as its old day is not known, or was one on which schools are closed. */
    Optional<Match> session(int index) {
        return Optional.ofNullable(sessions.get(index));
    }

    boolean isAhead(LocalDate day) {
        return day.isAfter(today);
    }

    /** The day of its first session in the old year. */
    Optional<LocalDate> oldFirst() {
        return run.sessions().stream()
                .flatMap(session -> session.date().day().stream())
                .min(Comparator.naturalOrder());
    }

    /** The day of its first session, if that could be matched. */
    Optional<LocalDate> first() {
        return inOrder().stream().findFirst().flatMap(this::session).map(Match::day);
    }

    /** The day that matches one of the office's: bank holidays are avoided, and holidays where they were before. */
    LocalDate office(LocalDate day) {
        LocalDate matched = days.holiday(day).isPresent()
                ? weeks.sameWeek(day, years)
                : weeks.matching(day, years, 0, LocalDate.MIN)
                        .map(Match::day)
                        .orElseGet(() -> weeks.sameWeek(day, years));
        while (isOff(matched, day)) {
            matched = matched.plusDays(1);
        }
        return matched;
    }

    /** Whether nobody works in an office on a day. At a weekend somebody may who did on the old day. */
    private boolean isOff(LocalDate day, LocalDate old) {
        return days.bankHoliday(day).isPresent() || (isWeekend(day) && !isWeekend(old));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** The day that is as long before the first session as another was; if offices are closed then, the last day before. */
    LocalDate before(LocalDate day) {
        Optional<LocalDate> first = first();
        LocalDate moved = first.isPresent() && !day.isAfter(oldFirst().orElseThrow())
                ? first.get().minusDays(ChronoUnit.DAYS.between(day, oldFirst().orElseThrow()))
                : office(day);
        return worked(moved, day);
    }

    /** A day, or the last before it on which offices work. */
    LocalDate worked(LocalDate moved, LocalDate old) {
        LocalDate worked = moved;
        while (isOff(worked, old)) {
            worked = worked.minusDays(1);
        }
        return worked;
    }

    /** When applications open: before they close. */
    Optional<LocalDate> opens() {
        Optional<LocalDate> old = run.applications().map(Applications::opens).flatMap(PlannedDate::day);
        Optional<LocalDate> oldClose =
                run.applications().flatMap(Applications::closes).flatMap(PlannedDate::day);
        Optional<LocalDate> last = closes().or(this::first);
        return old.map(this::office)
                .map(day -> last.isEmpty() || day.isBefore(last.get())
                        ? day
                        : worked(
                                last.get()
                                        .minusDays(Math.max(
                                                1,
                                                ChronoUnit.DAYS.between(
                                                        old.get(),
                                                        oldClose.or(this::oldFirst)
                                                                .orElse(old.get())))),
                                old.get()));
    }

    Optional<LocalDate> closes() {
        return run.applications()
                .flatMap(Applications::closes)
                .flatMap(PlannedDate::day)
                .map(this::before);
    }

    /** The day by which dates of this run are to be confirmed: ahead, before it opens or at least before it begins. */
    LocalDate confirmedBy(PlannedDate old) {
        Optional<LocalDate> promised = old instanceof PlannedDate.ToBeConfirmed unknown
                ? unknown.by().map(day -> weeks.sameWeek(day, years))
                : Optional.empty();
        return promised.filter(this::isAhead).orElseGet(this::confirmedBy);
    }

    private LocalDate confirmedBy() {
        LocalDate soon = today.plusDays(DAYS_AHEAD);
        Optional<LocalDate> first = first().filter(this::isAhead);
        return Stream.of(
                        opens().map(day -> day.minusDays(DAYS_AHEAD)),
                        opens(),
                        first.map(day -> day.minusDays(DAYS_AHEAD)))
                .flatMap(Optional::stream)
                .filter(this::isAhead)
                .findFirst()
                .filter(day -> first.isEmpty() || day.isBefore(first.get()))
                .orElseGet(() -> first.filter(soon::isAfter).orElse(soon));
    }

    SchoolDays schoolDays() {
        return days;
    }
}
