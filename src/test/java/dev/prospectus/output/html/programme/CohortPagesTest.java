package dev.prospectus.output.html.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cancellation;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import dev.prospectus.model.Setting;
import dev.prospectus.output.html.page.Fact;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Sample;
import dev.prospectus.words.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CohortPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Test
    void sessionsAreMarkedEndedUnderWayOrNext() {
        Cohort cohort = cohort(List.of(
                Sample.session(TODAY.minusDays(1)),
                longSession(TODAY.minusDays(1), TODAY),
                Sample.session(TODAY),
                Sample.session(TODAY.plusDays(7)),
                toBeConfirmed(TODAY.plusDays(30))));
        assertThat(view(cohort).content().sessions())
                .extracting(SessionView::state)
                .containsExactly("ended", "now", "next", "later", "unknown");
    }

    @Test
    void aDateToBeConfirmedSaysByWhen() {
        Cohort cohort = cohort(List.of(toBeConfirmed(TODAY.plusDays(30))));
        assertThat(view(cohort).content().sessions().get(0).when().date())
                .isEqualTo(Phrase.turning(
                        "Date to be confirmed by 31 October 2026",
                        Instant.parse("2026-11-01T00:00:00Z"),
                        "Date to be confirmed"));
    }

    @Test
    void applicationsThatOpenedInThePastAreToldInThePast() {
        Cohort cohort = Sample.cohort("a", TODAY.minusDays(10), TODAY.minusDays(2), TODAY.plusDays(20));
        assertThat(view(cohort).booking().facts())
                .contains(new Fact(
                        "Applications",
                        List.of(Phrase.of("Opened on 21 September 2026"), Phrase.of("Closed on 29 September 2026"))));
    }

    @Test
    void applicationsToComeAreToldInTheFutureUntilTheyHaveCome() {
        Cohort cohort = Sample.cohort("a", TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(20));
        assertThat(view(cohort).booking().facts())
                .contains(new Fact(
                        "Applications",
                        List.of(
                                Phrase.turning(
                                        "Open on 2 October 2026",
                                        Instant.parse("2026-10-01T23:00:00Z"),
                                        "Opened on 2 October 2026"),
                                Phrase.turning(
                                        "Close on 3 October 2026",
                                        Instant.parse("2026-10-03T23:00:00Z"),
                                        "Closed on 3 October 2026"))));
    }

    @Test
    void whatIsNotKnownIsAFactWithoutValues() {
        assertThat(view(cohort(List.of())).booking().facts()).contains(new Fact("Where", List.of()));
    }

    @Test
    void aCancelledRunKeepsItsPageAndSaysWhy() {
        Cohort open = Sample.cohort("a", TODAY.minusDays(1), TODAY.plusDays(2), TODAY.plusDays(20));
        Cohort cancelled = new Cohort(
                open.id(),
                open.strands(),
                open.title(),
                new Cohort.Booking(
                        open.applications(),
                        open.places(),
                        open.override(),
                        Optional.of(new Cancellation("Too few applications.", Optional.empty()))),
                open.sessions(),
                new Setting(open.mode(), open.venue()),
                open.lead(),
                open.notes());
        CohortView view = view(cancelled);
        assertThat(view.booking().status().id()).isEqualTo("cancelled");
        assertThat(view.booking().reason()).contains("Too few applications.");
        assertThat(view.content().sessions()).extracting(SessionView::state).doesNotContain("next");
    }

    @Test
    void aRunOfAnEarlierYearStandsInTheArchive() {
        Cohort old = Sample.cohort("old", TODAY.minusYears(1), TODAY.minusYears(1), TODAY.minusYears(1));
        PageTools tools = new Sample().with(old).tools();
        assertThat(view(old).more().archive()).contains(new Link("All runs of 2025-26", "/base/archive/2025-26/"));
        assertThat(new ArchivePages(tools).pages())
                .extracting(page -> page.path().value())
                .containsExactly("archive/index.html", "archive/2025-26/index.html");
        assertThat(new CohortPages(tools).pages()).hasSize(1);
    }

    private static CohortView view(Cohort cohort) {
        PageTools tools = new Sample().with(cohort).tools();
        Frame frame = tools.frames().frame(PageHead.of("/x/", "x", "x", "x"));
        return new CohortPages(tools).view(frame, cohort);
    }

    private static Cohort cohort(List<Session> sessions) {
        return new Cohort(
                new CohortId(Sample.PLAIN, new AcademicYear(2026), "a"),
                List.of(),
                "Group a",
                new Cohort.Booking(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                sessions,
                new Setting(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    private static Session longSession(LocalDate first, LocalDate last) {
        return new Session(
                Optional.empty(),
                PlannedDate.On.day(first),
                Optional.of(last),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Session toBeConfirmed(LocalDate by) {
        return new Session(
                Optional.empty(),
                new PlannedDate.ToBeConfirmed(Optional.of(by)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
