package dev.prospectus.output.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Applications;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import dev.prospectus.model.Setting;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.Rollover;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Test
    void whatIsOpenSaysWhenItCloses() {
        StatusView status = status(Sample.cohort("a", TODAY.minusDays(1), TODAY.plusDays(9), TODAY.plusDays(20)));
        assertThat(status.id()).isEqualTo("open");
        assertThat(status.next()).contains("Applications close on 10 October 2026");
    }

    @Test
    void whatIsToOpenSaysWhen() {
        StatusView status = status(Sample.cohort("a", TODAY.plusDays(4), TODAY.plusDays(9), TODAY.plusDays(20)));
        assertThat(status.next()).contains("Applications open on 5 October 2026");
    }

    @Test
    void whatIsClosedSaysWhenItStartsAndWhatHasStartedWhenItEnds() {
        assertThat(status(Sample.cohort("a", TODAY.minusDays(9), TODAY.minusDays(2), TODAY.plusDays(6)))
                        .next())
                .contains("Starts on 7 October 2026 at 1pm");
        assertThat(status(Sample.cohort("a", TODAY.minusDays(9), TODAY.minusDays(2), TODAY.minusDays(1)))
                        .next())
                .isEmpty();
    }

    @Test
    void theEndOfTheAcademicYearIsNoNews() {
        Cohort dateless = new Cohort(
                new CohortId(Sample.PLAIN, new AcademicYear(2026), "a"),
                List.of(),
                "Group a",
                new Cohort.Booking(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                new Setting(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
        assertThat(status(dateless).id()).isEqualTo("register-interest");
        assertThat(status(dateless).next()).isEmpty();
    }

    /** One could promise the end of the academic year, which nobody wrote. */
    @Test
    void whatClosesAtNoKnownTimeHasNoSuchDay() {
        Cohort open = new Cohort(
                new CohortId(Sample.PLAIN, new AcademicYear(2026), "a"),
                List.of(),
                "Group a",
                new Cohort.Booking(
                        Optional.of(new Applications(
                                PlannedDate.On.day(TODAY.minusDays(30)), Optional.empty(), Optional.empty())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(new Session(
                        Optional.empty(),
                        new PlannedDate.ToBeConfirmed(Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                new Setting(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
        assertThat(status(open).id()).isEqualTo("open");
        assertThat(status(open).next()).isEmpty();
    }

    private static Cohort begun(Session... later) {
        Cohort begun = Sample.cohort("a", TODAY.minusDays(30), TODAY.minusDays(20), TODAY.minusDays(1));
        return new Cohort(
                begun.id(),
                List.of(),
                begun.title(),
                begun.booking(),
                Stream.concat(begun.sessions().stream(), Stream.of(later)).toList(),
                begun.setting(),
                Optional.empty(),
                Optional.empty());
    }

    private static Session on(PlannedDate date) {
        return new Session(
                Optional.empty(),
                date,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** While a date is to be confirmed the status falls back with the academic year, which is not when the run ends. */
    @Test
    void whatIsInProgressEndsOnADayOnlyIfAllItsDaysAreKnown() {
        StatusView known = status(begun(on(PlannedDate.On.day(TODAY.plusDays(30)))));
        assertThat(known.next()).contains("Ends on 31 October 2026");
        StatusView awaited = status(begun(on(new PlannedDate.ToBeConfirmed(Optional.of(TODAY.plusDays(60))))));
        assertThat(awaited.id()).isEqualTo("in-progress");
        assertThat(awaited.coming().said()).isFalse();
    }

    /** An override that ends is neither a beginning nor an end of sessions. */
    @Test
    void theEndOfAnOverrideIsNoStartAndNoEnd() {
        Cohort run = begun(on(PlannedDate.On.day(TODAY.plusDays(30))));
        StatusView closed = status(NextStepsTest.Changed.withOverride(run, BookingStatus.CLOSED, TODAY.plusDays(9)));
        assertThat(closed.coming().inTime().values())
                .extracting(Phrase.Part::words)
                .containsExactly("", "Ends on 31 October 2026", "");
        StatusView longer =
                status(NextStepsTest.Changed.withOverride(run, BookingStatus.IN_PROGRESS, TODAY.plusDays(60)));
        assertThat(longer.coming().said()).isFalse();
    }

    @Test
    void theTimelineListsEveryChangeForScripts() {
        StatusView status = status(Sample.cohort("a", TODAY.plusDays(4), TODAY.plusDays(9), TODAY.plusDays(20)));
        assertThat(status.timeline())
                .isEqualTo("[%d,\"open\",%d,\"closed\",%d,\"in-progress\",%d,\"finished\"]"
                        .formatted(
                                seconds("2026-10-04T23:00:00Z"),
                                seconds("2026-10-10T23:00:00Z"),
                                seconds("2026-10-21T12:00:00Z"),
                                seconds("2026-10-21T15:00:00Z")));
    }

    @Test
    void everySentenceToComeIsThereForScripts() {
        StatusView status = status(Sample.cohort("a", TODAY.plusDays(4), TODAY.plusDays(9), TODAY.plusDays(20)));
        assertThat(status.coming().inTime().now())
                .isEqualTo(said("Applications open on 5 October 2026", LocalDate.of(2026, 10, 5)));
        assertThat(status.coming().inTime().changes())
                .containsExactly(
                        new Rollover.Change<>(
                                Instant.parse("2026-10-04T23:00:00Z"),
                                said("Applications close on 10 October 2026", LocalDate.of(2026, 10, 10))),
                        new Rollover.Change<>(
                                Instant.parse("2026-10-10T23:00:00Z"),
                                said("Starts on 21 October 2026 at 1pm", LocalDate.of(2026, 10, 21))),
                        new Rollover.Change<>(
                                Instant.parse("2026-10-21T12:00:00Z"),
                                said("Ends on 21 October 2026 at 4pm", LocalDate.of(2026, 10, 21))),
                        new Rollover.Change<>(
                                Instant.parse("2026-10-21T15:00:00Z"), new Phrase.Part("", Optional.empty())));
    }

    /** The second run stays open after the first has closed. */
    @Test
    void anOfferSaysWhatComesNextForTheRunToActOn() {
        PageTools tools = new Sample()
                .with(Sample.cohort("a", TODAY.minusDays(1), TODAY.plusDays(9), TODAY.plusDays(20)))
                .with(Sample.cohort("b", TODAY.minusDays(1), TODAY.plusDays(19), TODAY.plusDays(30)))
                .tools();
        Phrase coming = tools.statuses().of(OfferId.of(Sample.PLAIN)).coming();
        assertThat(coming.words()).isEqualTo("Applications close on 10 October 2026");
        assertThat(coming.inTime().changes().get(0))
                .isEqualTo(new Rollover.Change<>(
                        Instant.parse("2026-10-10T23:00:00Z"),
                        said("Applications close on 20 October 2026", LocalDate.of(2026, 10, 20))));
    }

    private static Phrase.Part said(String words, LocalDate day) {
        return new Phrase.Part(words, Optional.of(day));
    }

    private static long seconds(String instant) {
        return Instant.parse(instant).getEpochSecond();
    }

    @Test
    void strandsHaveStatusesOfTheirOwn() {
        PageTools tools = new Sample()
                .with(Sample.cohort(
                        Sample.STRANDED,
                        Optional.of("number"),
                        "n",
                        TODAY.minusDays(1),
                        TODAY.plusDays(9),
                        TODAY.plusDays(20)))
                .tools();
        assertThat(tools.statuses().of(OfferId.of(Sample.STRANDED, "number")).id())
                .isEqualTo("open");
        assertThat(tools.statuses().of(OfferId.of(Sample.STRANDED, "spatial")).id())
                .isEqualTo("not-running");
    }

    private static StatusView status(Cohort cohort) {
        return new Sample().with(cohort).tools().statuses().of(cohort);
    }
}
