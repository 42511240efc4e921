package dev.prospectus.output.html.programme;

import static dev.prospectus.model.CohortBuilder.cohort;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Allocation;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBuilder;
import dev.prospectus.model.OfferId;
import dev.prospectus.output.html.page.ActionView;
import dev.prospectus.output.html.page.Fact;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Sample;
import dev.prospectus.words.BriefTitles;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.PlaceWords;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.YearWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a run that was postponed, that is fully booked for a year, whose places are not given at once, or that needs some. */
final class BookingFactsTest {

    private static final OfferId SPATIAL = OfferId.of(Sample.STRANDED, "spatial");

    private static CohortBuilder run(String year, String name) {
        return cohort(Sample.PLAIN.value(), year, name);
    }

    private static CohortBuilder run() {
        return run("2026-27", "a").opens("2026-09-01").closes("2026-10-16").session("2026-11-03", "13:00", "16:00");
    }

    private static PageTools tools(Cohort... runs) {
        Sample sample = new Sample();
        for (Cohort run : runs) {
            sample.with(run);
        }
        return sample.tools();
    }

    private static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(Sample.ZONE).toInstant();
    }

    /** What is said, and from when on what else. */
    private static List<String> told(Phrase phrase) {
        return Stream.concat(
                        Stream.of(phrase.words()),
                        phrase.inTime().changes().stream()
                                .map(change -> LocalDate.ofInstant(change.at(), Sample.ZONE) + " "
                                        + change.value().words()))
                .toList();
    }

    @Test
    void aPostponedRunSaysByWhenItsNewDatesAreKnownAndTakesInterest() {
        Cohort run = run().postponed("2027-01-15").build();
        PageTools tools = tools(run);
        assertThat(tools.statuses().of(run).label()).isEqualTo("Postponed");
        assertThat(told(tools.statuses().of(run).coming()))
                .containsExactly("New dates by 15 January 2027", "2027-01-16 ");
        assertThat(told(tools.statuses().of(OfferId.of(Sample.PLAIN)).coming()))
                .startsWith("New dates by 15 January 2027", "2027-01-16 ");
        assertThat(tools.steps().of(Sample.plain(), run).label()).isEqualTo("Register your interest");
        assertThat(tools.cards()
                        .card(OfferId.of(Sample.PLAIN))
                        .facts()
                        .run()
                        .starts()
                        .words())
                .isEqualTo("Was to start 3 November 2026");
        assertThat(new CohortFacts(tools.edition(), tools.dates()).of(run))
                .as("neither places nor deadlines")
                .extracting(Fact::term)
                .containsExactly("When", "Where");
    }

    @Test
    void thePromiseOfADayIsADayByWhich() {
        Cohort run = run().postponed("tbc by 2027-01-15").build();
        assertThat(tools(run).statuses().of(run).next()).contains("New dates by 15 January 2027");
        Cohort overdue = run().postponed("tbc by 2026-09-15").build();
        assertThat(tools(overdue).statuses().of(overdue).next()).isEmpty();
        Cohort open = run("2026-27", "a").postponed().build();
        assertThat(tools(open)
                        .cards()
                        .card(OfferId.of(Sample.PLAIN))
                        .facts()
                        .run()
                        .starts()
                        .words())
                .isEqualTo("New dates to be confirmed");
    }

    @Test
    void sessionsOfAPostponedRunAreMarkedAndNeverNextNorEnded() {
        Cohort run = run().session("2026-09-08", "13:00", "16:00").postponed().build();
        assertThat(new Sessions(tools(run).edition()).of(run)).allSatisfy(session -> {
            assertThat(session.state()).isEqualTo("postponed");
            assertThat(session.starts()).isEmpty();
            assertThat(session.ends()).isEmpty();
        });
    }

    private static List<List<String>> applications(CohortBuilder run) {
        PageTools tools = tools(run.build());
        return new CohortFacts(tools.edition(), tools.dates())
                .of(run.build()).stream()
                        .filter(fact -> fact.term().equals("Applications"))
                        .map(fact -> fact.values().stream()
                                .map(BookingFactsTest::told)
                                .map(Object::toString)
                                .toList())
                        .findFirst()
                        .map(values -> List.of(values))
                        .orElse(List.of());
    }

    /** As of 1 October. A script shows in time what a later build would. */
    @Test
    void datesOfApplicationsFollowAnOverrideAndComeBackAfterIt() {
        assertThat(applications(run().override(BookingStatus.OPENING_SOON, "2026-10-10")))
                .containsExactly(List.of(
                        "[Open on 11 October 2026, 2026-10-11 Opened on 11 October 2026]",
                        "[Close on 16 October 2026, 2026-10-17 Closed on 16 October 2026]"));
        assertThat(applications(run().override(BookingStatus.CLOSED, "2026-10-10")))
                .containsExactly(List.of(
                        "[Open on 11 October 2026, 2026-10-11 Opened on 1 September 2026]",
                        "[Close on 16 October 2026, 2026-10-17 Closed on 16 October 2026]"));
        assertThat(applications(run().override(BookingStatus.OPEN, "2026-10-20")))
                .containsExactly(List.of(
                        "[Opened on 1 September 2026]",
                        "[Close on 20 October 2026, 2026-10-21 Closed on 20 October 2026]"));
        assertThat(applications(run().override(BookingStatus.REGISTER_INTEREST)))
                .as("nothing until nobody can apply any more")
                .containsExactly(List.of(
                        "[, 2026-10-17 Opened on 1 September 2026]", "[, 2026-10-17 Closed on 16 October 2026]"));
    }

    @Test
    void fullForAYearIsSaidWithTheYearAndNeedsNoDates() {
        Cohort run = run("2026-27", "a").fullFor("2026-27").build();
        PageTools tools = tools(run);
        assertThat(tools.statuses().of(run).label()).isEqualTo("Fully booked");
        assertThat(tools.statuses().of(run).next()).contains("For 2026-27");
        assertThat(tools.statuses().of(OfferId.of(Sample.PLAIN)).next()).contains("For 2026-27");
        assertThat(tools.steps().onItsPage(Sample.plain(), run).label()).isEqualTo("Register your interest");
        assertThat(new CohortFacts(tools.edition(), tools.dates()).of(run))
                .as("nobody waits to hear more of it")
                .isEmpty();
        assertThat(tools.cards()
                        .card(OfferId.of(Sample.PLAIN))
                        .facts()
                        .run()
                        .starts()
                        .words())
                .isEmpty();
    }

    @Test
    void aFullYearLeadsToTheNextOneThatIsKnown() {
        Cohort full = run("2026-27", "a").fullFor("2026-27").build();
        Cohort next = run("2027-28", "b")
                .opens("2027-05-01")
                .closes("2027-06-30")
                .session("2027-10-05", "13:00", "16:00")
                .build();
        PageTools tools = tools(full, next);
        assertThat(told(tools.statuses().of(full).coming()))
                .containsExactly(
                        "For 2026-27; applications for 2027-28 open on 1 May 2027",
                        "2027-05-01 For 2026-27; applications for 2027-28 are open",
                        "2027-07-01 For 2026-27",
                        "2027-09-01 ");
        ActionView step = tools.steps().onItsPage(Sample.plain(), full);
        assertThat(step.label()).isEqualTo("See when applications open for 2027-28");
        assertThat(step.href()).isEqualTo("/base/programmes/development/2027-28-b/");
        Rollover<ActionView> steps = new Rollover<>(step, step.later());
        assertThat(steps.at(day("2027-05-01")).label()).isEqualTo("See the run of 2027-28");
        assertThat(steps.at(day("2027-07-01")).label()).isEqualTo("Register your interest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIRST_COME|First come, first served|5 of 30 places left",
                "SELECTION|By selection, among all who apply by 16 October 2026|30 places in all, given by selection",
                "BALLOT|By ballot, among all who apply by 16 October 2026|30 places in all, given by ballot"
            })
    void whereApplyingEarlyMakesNoDifferenceTheDeadlineIsToldAndPlacesLeftAreNot(
            Allocation how, String given, String places) {
        Cohort run = run().places(30, 25).allocation(how).build();
        PageTools tools = tools(run);
        assertThat(new PlaceWords(tools.edition()).given(run).map(Phrase::words))
                .contains(given);
        assertThat(tools.cards()
                        .card(OfferId.of(Sample.PLAIN))
                        .facts()
                        .run()
                        .places()
                        .words())
                .isEqualTo(places);
    }

    @Test
    void whoAppliesHearsByADayUntilThatDayIsPast() {
        Cohort run =
                run().allocation(Allocation.BALLOT).decisionsBy("2026-10-23").build();
        PlaceWords words = new PlaceWords(tools(run).edition());
        assertThat(told(words.decided(run).orElseThrow()))
                .containsExactly("You will hear by 23 October 2026", "2026-10-24 ");
        assertThat(told(words.given(run).orElseThrow()))
                .containsExactly("By ballot, among all who apply by 16 October 2026", "2026-10-17 By ballot");
        Cohort past =
                run().allocation(Allocation.BALLOT).decisionsBy("2026-09-23").build();
        assertThat(words.decided(past)).isEmpty();
        assertThat(words.decided(run().decisionsBy("2026-10-23").postponed().build()))
                .isEmpty();
    }

    @Test
    void whatARunNeedsIsToldWithWhatIsTakenUntilItBegins() {
        assertThat(minimum(run().places(20, 5).minimum(8, "2026-10-20")))
                .containsExactly(
                        "Runs only with at least 8 places taken, decided by 20 October 2026. So far 5 are taken",
                        "2026-10-21 Runs only with at least 8 places taken. This was to be decided by 20 October 2026."
                                + " So far 5 are taken",
                        "2026-11-03 ");
        assertThat(minimum(run().places(20, 9).minimum(8, "2026-10-20")))
                .containsExactly("Runs only with at least 8 places taken. 9 are taken", "2026-11-03 ");
        assertThat(minimum(run().minimum(8, "2026-09-20")))
                .containsExactly(
                        "Runs only with at least 8 places taken. This was to be decided by 20 September 2026",
                        "2026-11-03 ");
        assertThat(minimum(run().uncountedPlaces(20).minimum(1, "2026-11-03")))
                .containsExactly("Runs only with at least 1 place taken, decided by 3 November 2026", "2026-11-03 ");
        assertThat(minimum(run().places(20, 5).minimum(8, "2026-10-20").cancelled()))
                .isEmpty();
    }

    @Test
    void aStrandThatTakesTurnsSaysWhenItIsNextOnPageCardAndInTheFinder() {
        PageTools tools = tools();
        assertThat(told(tools.cards().card(SPATIAL).facts().run().starts()))
                .as("it runs in 2027-28 and 2029-30")
                .containsExactly("Next in 2027-28", "2028-09-01 Next in 2029-30");
        assertThat(new YearWords(tools.edition()).rhythm(SPATIAL).map(Phrase::words))
                .contains("Every second year, next in 2027-28");
        assertThat(new YearWords(tools.edition()).rhythm(OfferId.of(Sample.STRANDED, "number")))
                .isEmpty();
    }

    @Test
    void aYearUnderWayWithItsRunIsNotTheNext() {
        Cohort run = cohort(Sample.STRANDED.value(), "2027-28", "a")
                .strand("spatial")
                .opens("2026-11-01")
                .closes("2027-09-20")
                .session("2027-10-05", "13:00", "16:00")
                .build();
        PageTools tools = tools(run);
        Phrase starts = tools.cards().card(SPATIAL).facts().run().starts();
        assertThat(starts.words()).isEqualTo("Starts 5 October 2027");
        assertThat(starts.inTime().at(day("2027-09-21")).words())
                .as("closed")
                .isEqualTo("Starts 5 October 2027; next in 2029-30");
        assertThat(starts.inTime().at(day("2028-09-01")).words()).isEqualTo("Next in 2029-30");
        assertThat(told(new YearWords(tools.edition()).rhythm(SPATIAL).orElseThrow()))
                .containsExactly(
                        "Every second year, next in 2027-28",
                        "2027-09-01 Every second year: this year, then 2029-30",
                        "2028-09-01 Every second year, next in 2029-30");
    }

    @Test
    void oneRunOfTwoStrandsIsToldOnceAndCountsForBoth() {
        Cohort run = cohort(Sample.STRANDED.value(), "2026-27", "both")
                .strand("number")
                .strand("spatial")
                .opens("2026-09-01")
                .closes("2026-10-16")
                .session("2026-11-03", "13:00", "16:00")
                .build();
        PageTools tools = tools(run);
        assertThat(List.of(SPATIAL, OfferId.of(Sample.STRANDED, "number"), OfferId.of(Sample.STRANDED)))
                .allSatisfy(offer -> assertThat(tools.statuses().of(offer).id()).isEqualTo("open"));
        assertThat(tools.catalogue().cohorts(OfferId.of(Sample.STRANDED))).containsExactly(run);
        assertThat(tools.catalogue().offerTitle(run)).contains("SKTM Primary Teachers: Number and Spatial");
        assertThat(new BriefTitles(tools.catalogue()).of(run)).endsWith(": Number and Spatial");
    }

    private static List<String> minimum(CohortBuilder builder) {
        Cohort run = builder.build();
        Optional<Phrase> phrase = new PlaceWords(tools(run).edition()).minimum(run);
        return phrase.map(BookingFactsTest::told).orElse(List.of());
    }
}
