package dev.prospectus.output.html.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.calendar.CalendarEntries;
import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.model.AcademicTerm;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Cancellation;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import dev.prospectus.model.Setting;
import dev.prospectus.output.html.page.Sample;
import dev.prospectus.words.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sample's instant is 1 October 2026, 10:00 in London. */
final class CalendarEntriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Test
    void sessionsAndDeadlinesAreListedByDay() {
        CalendarEntries entries = entries(new Sample()
                .with(Sample.cohort("b", TODAY.plusDays(2), TODAY.plusDays(20), TODAY.plusDays(40)))
                .with(Sample.cohort("a", TODAY.minusDays(2), TODAY.plusDays(20), TODAY.plusDays(30))));

        assertThat(entries.upcoming())
                .extracting(entry -> entry.first() + " " + entry.kind().id() + " "
                        + entry.cohort().id().name())
                .containsExactly(
                        "2026-10-03 opens b",
                        "2026-10-21 closes a",
                        "2026-10-21 closes b",
                        "2026-10-31 session a",
                        "2026-11-10 session b");
    }

    @Test
    void theDayOfDecisionsIsAnEntryUntilItIsOverAndWhileTheRunTakesPlace() {
        Cohort run = decided(Sample.cohort("a", TODAY.minusDays(20), TODAY.minusDays(3), TODAY.plusDays(30)), TODAY);

        assertThat(entries(new Sample().with(run)).upcoming())
                .extracting(entry -> entry.kind().id() + " " + entry.first())
                .containsExactly("decisions 2026-10-01", "session 2026-10-31");
        assertThat(entries(new Sample().with(decided(run, TODAY.minusDays(1)))).upcoming())
                .extracting(entry -> entry.kind().id())
                .containsExactly("session");
        assertThat(entries(new Sample().with(changed(run, run.sessions(), true)))
                        .upcoming())
                .extracting(entry -> entry.kind().id())
                .as("cancelled")
                .containsExactly("session");
    }

    @Test
    void whatHappensTodayIsToComeUntilItIsOver() {
        Sample sample = new Sample()
                .with(changed(
                        Sample.cohort("a", TODAY, TODAY, TODAY),
                        List.of(
                                session(TODAY, Optional.empty(), LocalTime.of(8, 0), LocalTime.of(10, 0)),
                                session(TODAY, Optional.empty(), LocalTime.of(8, 0), LocalTime.of(10, 1)),
                                session(
                                        TODAY.minusDays(1),
                                        Optional.of(TODAY),
                                        LocalTime.of(8, 0),
                                        LocalTime.of(12, 0))),
                        false));

        assertThat(entries(sample).upcoming())
                .extracting(entry -> entry.kind().id() + " " + entry.first() + " " + entry.last())
                .containsExactly(
                        "session 2026-09-30 2026-10-01",
                        "closes 2026-10-01 2026-10-01",
                        "session 2026-10-01 2026-10-01");
    }

    @Test
    void sessionOverTheTurnOfAMonthStandsInBoth() {
        LocalDate last = LocalDate.of(2026, 10, 31);
        Sample sample = new Sample()
                .with(changed(
                        Sample.cohort("a", TODAY, TODAY, last),
                        List.of(session(last, Optional.of(last.plusDays(1)), LocalTime.of(9, 0), LocalTime.of(12, 0))),
                        false));

        assertThat(entries(sample).byMonth()).containsOnlyKeys(YearMonth.of(2026, 10), YearMonth.of(2026, 11));
        List<CalendarMonthView.Week> november = weeks(sample, YearMonth.of(2026, 11));
        assertThat(november.get(0).days().get(6).entries()).hasSize(1);
    }

    @Test
    void clockChangeMovesNoDay() {
        LocalDate change = LocalDate.of(2026, 10, 25);
        Sample sample = new Sample().with(Sample.cohort("a", TODAY, change, change.plusDays(1)));

        CalendarEntries entries = entries(sample);

        assertThat(entries.upcoming())
                .extracting(entry -> entry.first() + " " + entry.ends())
                .containsExactly("2026-10-25 2026-10-26T00:00:00Z", "2026-10-26 2026-10-26T16:00:00Z");
    }

    /** As the page and the card of the run say it. */
    @Test
    void applicationsWithoutAClosingDateCloseWhenTheFirstSessionBegins() {
        Cohort known = Sample.cohort("a", TODAY, TODAY, TODAY.plusDays(9));
        Cohort open = withoutClosing(known, known.applications().orElseThrow().opens());
        Cohort unknown = withoutClosing(known, new PlannedDate.ToBeConfirmed(Optional.empty()));
        Cohort wholeDay = changed(
                open,
                List.of(new Session(
                        Optional.empty(),
                        PlannedDate.On.day(TODAY.plusDays(9)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                false);

        assertThat(closing(open)).containsExactly("2026-10-10 Optional[13:00] 2026-10-10T12:00:00Z");
        assertThat(closing(wholeDay)).containsExactly("2026-10-09 Optional.empty 2026-10-09T23:00:00Z");
        assertThat(closing(unknown)).isEmpty();
        assertThat(closing(changed(open, open.sessions(), true))).isEmpty();
    }

    private static List<String> closing(Cohort run) {
        return entries(new Sample().with(run)).upcoming().stream()
                .filter(entry -> entry.kind() == CalendarEntry.Kind.CLOSES)
                .map(entry -> entry.first() + " " + entry.time() + " " + entry.ends())
                .toList();
    }

    private static Cohort withoutClosing(Cohort run, PlannedDate opens) {
        return new Cohort(
                run.id(),
                run.strands(),
                run.title(),
                new Cohort.Booking(
                        Optional.of(new Applications(
                                opens, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                        run.places(),
                        run.override(),
                        Optional.empty()),
                run.sessions(),
                new Setting(run.mode(), run.venue()),
                run.lead(),
                run.notes());
    }

    @Test
    void cancelledRunKeepsItsSessionsAndSaysSo() {
        Cohort run = Sample.cohort("a", TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(3));
        Sample sample = new Sample().with(changed(run, run.sessions(), true));

        CalendarEntries entries = entries(sample);

        assertThat(entries.upcoming()).extracting(CalendarEntry::kind).containsExactly(CalendarEntry.Kind.SESSION);
        assertThat(new Agendas(sample.tools(), entries)
                        .entry(entries.upcoming().get(0))
                        .note())
                .contains("Cancelled");
    }

    @Test
    void datesToBeConfirmedStandApart() {
        Cohort run = Sample.cohort("a", TODAY, TODAY.plusDays(2), TODAY.plusDays(3));
        Session open = new Session(
                Optional.empty(),
                new PlannedDate.ToBeConfirmed(Optional.of(LocalDate.of(2026, 11, 1))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Sample sample = new Sample().with(changed(run, List.of(open), false));

        assertThat(new Agendas(sample.tools(), entries(sample))
                        .unconfirmed(sample.tools().catalogue().cohorts()))
                .extracting(Agenda.Unconfirmed::known)
                .containsExactly(Phrase.turning(
                        "Dates to be confirmed by 1 November 2026",
                        Instant.parse("2026-11-02T00:00:00Z"),
                        "Dates to be confirmed"));
    }

    @Test
    void holidayIsWrittenOnceAWeekAndHeardOnEveryDay() {
        Sample sample = new Sample()
                .with(new AcademicTerm(
                        "half-term",
                        "Half-term",
                        AcademicTerm.Kind.HOLIDAY,
                        LocalDate.of(2026, 10, 26),
                        LocalDate.of(2026, 10, 30)));

        CalendarMonthView.Week week = weeks(sample, YearMonth.of(2026, 10)).get(4);

        assertThat(week.days())
                .extracting(CalendarMonthView.Cell::holiday)
                .containsExactly(true, true, true, true, true, false, false);
        assertThat(week.days().get(0).notes()).containsExactly(new CalendarMonthView.Note("Half-term", true));
        assertThat(week.days().get(1).notes()).containsExactly(new CalendarMonthView.Note("Half-term", false));
    }

    private static CalendarEntries entries(Sample sample) {
        return new CalendarEntries(sample.tools().edition());
    }

    private static List<CalendarMonthView.Week> weeks(Sample sample, YearMonth month) {
        CalendarEntries entries = entries(sample);
        List<MonthPart> parts = MonthPart.of(month, entries.byMonth().getOrDefault(month, List.of()));
        assertThat(parts).hasSize(1);
        return new MonthTable(sample.tools().catalogue().terms(), new Agendas(sample.tools(), entries))
                .weeks(month, parts.get(0).entries());
    }

    private static Session session(LocalDate day, Optional<LocalDate> last, LocalTime start, LocalTime end) {
        return new Session(
                Optional.empty(),
                PlannedDate.On.day(day),
                last,
                Optional.of(start),
                Optional.of(end),
                Optional.empty(),
                Optional.empty());
    }

    private static Cohort decided(Cohort run, LocalDate day) {
        Applications given = run.applications().orElseThrow();
        return new Cohort(
                run.id(),
                run.strands(),
                run.title(),
                new Cohort.Booking(
                        Optional.of(new Applications(
                                given.opens(), given.closes(), given.url(), Optional.empty(), Optional.of(day))),
                        run.places(),
                        run.override(),
                        Optional.empty()),
                run.sessions(),
                run.setting(),
                run.lead(),
                run.notes());
    }

    private static Cohort changed(Cohort run, List<Session> sessions, boolean cancelled) {
        return new Cohort(
                run.id(),
                run.strands(),
                run.title(),
                new Cohort.Booking(
                        run.applications(),
                        run.places(),
                        run.override(),
                        cancelled ? Optional.of(new Cancellation("Too few.", Optional.empty())) : Optional.empty()),
                sessions,
                new Setting(run.mode(), run.venue()),
                run.lead(),
                run.notes());
    }
}
