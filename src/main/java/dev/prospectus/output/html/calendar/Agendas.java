package dev.prospectus.output.html.calendar;

import dev.prospectus.calendar.CalendarEntries;
import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.model.AcademicTerm;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PageId;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import dev.prospectus.model.SessionPart;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Planning;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.BriefTitles;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.RunWords;
import dev.prospectus.words.SessionWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Calendar entries in words. */
final class Agendas {

    static final Agenda.Marks MARKS = new Agenda.Marks("Ended", "Under way");

    private final PageTools tools;
    private final CalendarEntries entries;
    private final RunWords runs;
    private final BriefTitles briefTitles;
    private final Planning planning;

    Agendas(PageTools tools, CalendarEntries entries) {
        this.tools = tools;
        this.entries = entries;
        this.runs = new RunWords(tools.edition());
        this.briefTitles = BriefTitles.in(tools.edition());
        this.planning = new Planning(tools.edition());
    }

    /** Future entries, by the month of their first day. Past holidays are left out. */
    List<Agenda.Month> months(Collection<CalendarEntry> entries) {
        SortedMap<YearMonth, List<CalendarEntry>> byMonth = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> YearMonth.from(entry.first()), TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .map(month ->
                        month(month.getKey(), month.getValue(), tools.edition().today()))
                .toList();
    }

    /** A month as a whole. */
    Agenda.Month month(YearMonth month, Collection<CalendarEntry> entries) {
        return month(month, entries, month.atDay(1));
    }

    private Agenda.Month month(YearMonth month, Collection<CalendarEntry> entries, LocalDate from) {
        SortedMap<LocalDate, List<CalendarEntry>> byDay = entries.stream()
                .collect(Collectors.groupingBy(CalendarEntry::first, TreeMap::new, Collectors.toList()));
        return new Agenda.Month(
                PageId.of("month", month.toString()),
                DateWords.month(month.atDay(1)),
                tools.catalogue().terms().stream()
                        .filter(term -> term.kind() == AcademicTerm.Kind.HOLIDAY)
                        .filter(term -> term.overlaps(month.atDay(1), month.atEndOfMonth()))
                        .filter(term -> !term.until().isBefore(from))
                        .map(term -> term.title() + ": " + DateWords.days(term.from(), term.until()))
                        .toList(),
                byDay.entrySet().stream()
                        .map(day -> new Agenda.Day(
                                day.getKey().toString(),
                                DateWords.weekdayOfYear(day.getKey()),
                                day.getValue().stream().map(this::entry).toList()))
                        .toList());
    }

    Agenda.Entry entry(CalendarEntry entry) {
        Cohort cohort = entry.cohort();
        return new Agenda.Entry(
                entry.kind().id(),
                entry.session().flatMap(Session::title).orElse(entry.kind().label()),
                when(entry),
                entry.session().filter(session -> !session.parts().isEmpty()).isPresent(),
                entry.session().map(session -> where(cohort, session)).orElseGet(() -> runs.whereUntold(cohort)),
                note(entry),
                new Agenda.Run(
                        cohort.title(),
                        tools.href(Routes.cohort(cohort.id())),
                        briefTitles.of(cohort),
                        planning.add(cohort)),
                new Agenda.Span(
                        begins(entry).map(Instant::toString),
                        entries.isOver(entry)
                                ? Optional.empty()
                                : Optional.of(entry.ends().toString())));
    }

    /** Current runs with a session whose day is not known, or not any more. */
    List<Agenda.Unconfirmed> unconfirmed(Collection<Cohort> cohorts) {
        return cohorts.stream()
                .filter(cohort -> cohort.cancelled().isEmpty())
                .filter(cohort -> tools.edition().booking(cohort).isCurrent())
                .flatMap(cohort -> firstUnknown(cohort).stream().map(date -> unconfirmed(cohort, date)))
                .toList();
    }

    private static Optional<PlannedDate.ToBeConfirmed> firstUnknown(Cohort cohort) {
        return cohort.postponed().isPresent()
                ? cohort.postponed().map(later -> new PlannedDate.ToBeConfirmed(later.knownBy()))
                : cohort.awaited();
    }

    private Agenda.Unconfirmed unconfirmed(Cohort cohort, PlannedDate date) {
        boolean known = cohort.sessions().stream().anyMatch(session -> session.date() instanceof PlannedDate.On);
        return new Agenda.Unconfirmed(
                briefTitles.of(cohort),
                cohort.title() + ", " + cohort.id().year(),
                runs.planned(
                        cohort.postponed().isPresent() ? "Postponed, new dates " : known ? "Some dates " : "Dates ",
                        date),
                tools.href(Routes.cohort(cohort.id())));
    }

    private Optional<String> when(CalendarEntry entry) {
        List<SessionPart> parts = entry.session().map(Session::parts).orElse(List.of());
        if (!parts.isEmpty()) {
            return Optional.of(parts.stream()
                    .map(part -> SessionWords.part(part, where(entry, part)))
                    .collect(Collectors.joining("; ")));
        }
        if (entry.last().isAfter(entry.first())) {
            return Optional.of(DateWords.days(entry.first(), entry.last()));
        }
        return entry.time()
                .map(time -> entry.session()
                        .flatMap(Session::end)
                        .map(end -> DateWords.times(time, end))
                        .orElseGet(() -> (entry.session().isPresent() ? "from " : "at ") + DateWords.time(time)));
    }

    /** Nothing where parts differ: then each says it. */
    private Optional<String> where(Cohort cohort, Session session) {
        List<Cohort.Meeting> meetings = cohort.meetings(session);
        return meetings.size() == 1 ? runs.where(meetings.get(0)) : Optional.empty();
    }

    private Optional<String> where(CalendarEntry entry, SessionPart part) {
        return entry.session()
                .filter(session -> entry.cohort().meetings(session).size() > 1)
                .flatMap(session -> runs.where(entry.cohort().meeting(session, part)));
    }

    private Optional<String> note(CalendarEntry entry) {
        if (!entry.cohort().holds()) {
            return Optional.of(tools.statuses().of(entry.cohort()).label());
        }
        if (entry.kind() == CalendarEntry.Kind.SESSION && entries.isOver(entry)) {
            return Optional.of(MARKS.ended());
        }
        Instant asOf = tools.edition().asOf();
        return begins(entry).filter(begins -> !asOf.isBefore(begins)).map(begins -> MARKS.underWay());
    }

    private Optional<Instant> begins(CalendarEntry entry) {
        return entry.last().isAfter(entry.first())
                ? entry.session()
                        .flatMap(session -> session.startsAt(tools.edition().zone()))
                : Optional.empty();
    }
}
