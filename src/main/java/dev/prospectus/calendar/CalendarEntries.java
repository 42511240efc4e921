package dev.prospectus.calendar;

import dev.prospectus.model.Applications;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every session and deadline of a catalogue, by day. A run that was cancelled or postponed keeps its sessions and has no deadlines. Without a
 * closing date of their own, applications close when the first session begins.
 */
public final class CalendarEntries {

    private final Edition edition;
    private final List<CalendarEntry> all = new ArrayList<>();
    private final Map<ProgrammeId, List<CalendarEntry>> byProgramme = new HashMap<>();
    private final SortedMap<YearMonth, List<CalendarEntry>> byMonth = new TreeMap<>();

    public CalendarEntries(Edition edition) {
        this.edition = edition;
        edition.catalogue().cohorts().forEach(this::add);
        all.sort(null);
        for (CalendarEntry entry : all) {
            byProgramme
                    .computeIfAbsent(entry.cohort().id().programme(), key -> new ArrayList<>())
                    .add(entry);
            YearMonth last = YearMonth.from(entry.last());
            for (YearMonth month = YearMonth.from(entry.first()); !month.isAfter(last); month = month.plusMonths(1)) {
                byMonth.computeIfAbsent(month, key -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** How long a date that is over stays in calendars for other programs, so that it does not vanish from a reader's the day after. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** How long the dates of a run stay together after the last: who took part looks them up for a while. */
    private static final Duration KEPT_TOGETHER = Duration.ofDays(60);

    /** Every entry, earliest first. */
    List<CalendarEntry> all() {
        return Collections.unmodifiableList(all);
    }

    /** Every entry of a programme, earliest first. */
    List<CalendarEntry> all(ProgrammeId programme) {
        return Collections.unmodifiableList(byProgramme.getOrDefault(programme, List.of()));
    }

    /** Whether an entry is to come or was over not long ago. */
    boolean isRecent(CalendarEntry entry) {
        return edition.asOf().isBefore(entry.ends().plus(KEPT));
    }

    /** The same entries, or none if the last of them was over long ago. */
    List<CalendarEntry> untilLongOver(List<CalendarEntry> entries) {
        return entries.stream()
                        .anyMatch(entry -> edition.asOf().isBefore(entry.ends().plus(KEPT_TOGETHER)))
                ? entries
                : List.of();
    }

    /** The entries that are not over yet, soonest first. */
    public List<CalendarEntry> upcoming() {
        return all.stream().filter(entry -> !isOver(entry)).toList();
    }

    public List<CalendarEntry> upcoming(ProgrammeId programme) {
        return byProgramme.getOrDefault(programme, List.of()).stream()
                .filter(entry -> !isOver(entry))
                .toList();
    }

    public boolean isOver(CalendarEntry entry) {
        return !edition.asOf().isBefore(entry.ends());
    }

    /** The entries of each month that has any. */
    public SortedMap<YearMonth, List<CalendarEntry>> byMonth() {
        return byMonth;
    }

    private void add(Cohort cohort) {
        ZoneId zone = edition.zone();
        for (Session session : cohort.sessions()) {
            Optional<Instant> ends = session.endsAt(zone);
            if (session.date() instanceof PlannedDate.On on && ends.isPresent()) {
                LocalDate last = session.lastDay().filter(on.date()::isBefore).orElse(on.date());
                all.add(new CalendarEntry(
                        CalendarEntry.Kind.SESSION,
                        on.date(),
                        last,
                        session.start(),
                        ends.get(),
                        cohort,
                        Optional.of(session)));
            }
        }
        if (cohort.holds()) {
            deadlines(cohort);
        }
    }

    private void deadlines(Cohort cohort) {
        CohortBooking booking = edition.booking(cohort);
        if (booking.applicationDates().opens().orElse(null) instanceof PlannedDate.On on) {
            all.add(deadline(CalendarEntry.Kind.OPENS, on, on.from(edition.zone()), cohort));
        }
        booking.deadline()
                .ifPresent(at -> all.add(
                        deadline(CalendarEntry.Kind.CLOSES, PlannedDate.On.ending(at, edition.zone()), at, cohort)));
        cohort.applications()
                .flatMap(Applications::decisionsBy)
                .map(PlannedDate.On::day)
                .ifPresent(on -> all.add(deadline(CalendarEntry.Kind.DECISIONS, on, on.until(edition.zone()), cohort)));
    }

    private static CalendarEntry deadline(CalendarEntry.Kind kind, PlannedDate.On on, Instant at, Cohort cohort) {
        return new CalendarEntry(kind, on.date(), on.date(), on.time(), at, cohort, Optional.empty());
    }
}
