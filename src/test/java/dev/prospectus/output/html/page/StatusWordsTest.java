package dev.prospectus.output.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.OfferId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
                Optional.empty(),
                "Group a",
                new Cohort.Booking(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                new Cohort.Setting(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
        assertThat(status(dateless).id()).isEqualTo("register-interest");
        assertThat(status(dateless).next()).isEmpty();
    }

    @Test
    void theTimelineListsEveryChangeForScripts() {
        StatusView status = status(Sample.cohort("a", TODAY.plusDays(4), TODAY.plusDays(9), TODAY.plusDays(20)));
        assertThat(status.timeline())
                .isEqualTo("2026-10-04T23:00:00Z=open 2026-10-10T23:00:00Z=closed "
                        + "2026-10-21T12:00:00Z=in-progress 2026-10-21T15:00:00Z=finished");
    }

    @Test
    void everySentenceToComeIsThereForScripts() {
        StatusView status = status(Sample.cohort("a", TODAY.plusDays(4), TODAY.plusDays(9), TODAY.plusDays(20)));
        assertThat(status.later().lines())
                .containsExactly(
                        "2026-10-04T23:00:00Z|2026-10-05|Applications open on 5 October 2026",
                        "2026-10-10T23:00:00Z|2026-10-10|Applications close on 10 October 2026",
                        "2026-10-21T12:00:00Z|2026-10-21|Starts on 21 October 2026 at 1pm",
                        "2026-10-21T15:00:00Z|2026-10-21|Ends on 21 October 2026 at 4pm");
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
