package dev.prospectus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.prospectus.finder.Finder;
import dev.prospectus.finder.FinderStep;
import dev.prospectus.finder.FinderSteps;
import dev.prospectus.finder.Match;
import dev.prospectus.finder.When;
import dev.prospectus.model.BookingRules;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.words.QuestionWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** A programme's page on a telephone: the next step, the finder's answers, sharing. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProgrammePageTest {

    private static final Catalogue CATALOGUE = BuiltSite.catalogue();
    private static final Bookings BOOKINGS = new Bookings(CATALOGUE, BuiltSite.AS_OF);

    private Visit visit;

    @BeforeAll
    void open() {
        visit = new Visit(Visit.PHONE);
    }

    @AfterAll
    void close() {
        visit.close();
    }

    @TestFactory
    Stream<DynamicTest> theNextStepStaysInSightAndCoversNoFocus() {
        return CATALOGUE.programmes().stream()
                .map(programme -> dynamicTest(programme.id().toString(), () -> {
                    Page page = open(programme);
                    Locator step = page.locator(".next-bar .button:visible");
                    for (String selector : List.of("#part_who", "#part_cost", "#part_ask")) {
                        page.locator(selector).evaluate("e => e.scrollIntoView()");
                        assertThat(step).isInViewport();
                    }
                    page.locator(".offer-side .panel").evaluate("e => e.scrollIntoView()");
                    assertThat(step).hasCount(0);
                    page.evaluate("scrollTo(0, 0)");
                    assertThat(KeyboardWalk.problems(page)).isEmpty();
                }));
    }

    @Test
    void aLowWindowKeepsItsRoomForReading() {
        Page page = open(undivided());
        page.setViewportSize(320, 400);
        try {
            page.locator("#part_who").evaluate("e => e.scrollIntoView()");
            assertThat(page.locator(".next-bar")).not().isInViewport();
        } finally {
            page.setViewportSize(Visit.PHONE.width(), Visit.PHONE.height());
        }
    }

    @Test
    void theNextStepFollowsTheStatus() {
        BookingRules rules = CATALOGUE.site().bookingRules();
        Programme programme = CATALOGUE.programmes().stream()
                .filter(some -> some.strands().isEmpty())
                .filter(some -> BOOKINGS.of(OfferId.of(some.id())).current().size() == 1)
                .filter(some -> firstChange(some, rules).stream()
                        .anyMatch(change -> change.status().nextAction()
                                != BOOKINGS.of(OfferId.of(some.id())).status().nextAction()))
                .findFirst()
                .orElseThrow();
        StatusTimeline.Change change = firstChange(programme, rules).get(0);
        visit.at(change.at().minusSeconds(1));
        Page page = open(programme);
        page.locator("#part_who").evaluate("e => e.scrollIntoView()");
        List<String> before = visit.visible(".next-bar .button");
        visit.at(change.at());
        page.evaluate("dispatchEvent(new Event('pageshow'))");
        List<String> after = visit.visible(".next-bar .button");
        visit.at(BuiltSite.AS_OF);
        assertThat(before).hasSize(1).isNotEqualTo(after);
        assertThat(after).hasSize(1).isEqualTo(page.locator(".panel .button").allInnerTexts());
    }

    @Test
    void whereThereIsAChoiceOfRunsTheNextStepIsToChooseAndThePanelSaysWhichRunItMeans() {
        Programme programme = CATALOGUE.programmes().stream()
                .filter(some -> some.strands().isEmpty())
                .filter(some -> BOOKINGS.of(OfferId.of(some.id())).current().size() > 1)
                .filter(some -> BOOKINGS.of(OfferId.of(some.id())).status().isActionable())
                .findFirst()
                .orElseThrow();
        List<Cohort> runs = BOOKINGS.of(OfferId.of(programme.id())).current().stream()
                .map(CohortBooking::cohort)
                .toList();
        Page page = open(programme);
        assertThat(page.locator(".panel .action-hint").first())
                .hasText("Run: " + runs.get(0).title() + ", " + runs.get(0).id().year());
        page.locator("#part_who").evaluate("e => e.scrollIntoView()");
        assertThat(page.locator(".next-bar .button")).hasText("Choose from " + runs.size() + " runs");
        page.locator(".next-bar .button").click();
        assertThat(page.locator("#part_dates")).isInViewport();
    }

    @Test
    void withoutScriptsTheNextStepIsThereAndNoControlIsDead() {
        try (Visit plain = new Visit(Visit.PHONE.withoutScripts())) {
            Page page = plain.open(address(undivided()) + "?answers=primary/teacher");
            assertThat(page.locator(".panel .button:visible")).isInViewport();
            assertThat(plain.visible(".page-tools a, .page-tools button"))
                    .containsExactly("Print a flyer", "Share by email");
            assertThat(plain.visible(".answers")).isEmpty();
        }
    }

    /** One outcome of each kind the finder has, for each offer that has it. */
    @Test
    void thoseWhoComeFromTheFinderAreToldWhatItSaid() {
        Finder finder = new Finder(
                CATALOGUE, offer -> CATALOGUE.site().bookingRules().status(CATALOGUE.cohorts(offer), BuiltSite.AS_OF));
        Set<When> seen = new HashSet<>();
        Set<String> visited = new HashSet<>();
        FinderSteps.of(CATALOGUE).all().forEach(step -> {
            if (step instanceof FinderStep.Outcome outcome && outcome.answers().isPresent()) {
                for (Match match : finder.matches(outcome.answers().get())) {
                    boolean strand = match.offer().strand().isPresent();
                    if (visited.add(match.when() + " " + strand)) {
                        seen.add(match.when());
                        assertToldAs(match, outcome.given());
                    }
                }
            }
        });
        assertThat(seen).contains(When.RIGHT_NOW, When.NOT_YET);
    }

    private void assertToldAs(Match match, List<FinderStep.Given> given) {
        String path = "find/"
                + String.join(
                        "/",
                        given.stream().map(answer -> answer.answer().segment()).toList()) + "/";
        Page page = visit.open(path);
        page.locator("[data-offer=\"" + match.offer() + "\"] h3 a").click();
        String words = switch (match.when()) {
            case RIGHT_NOW, SOON, LATER -> "This is for you, going by your answers.";
            case DEPENDS -> "This may be for you.";
            case NOT_YET -> "Not yet.";
            case ASK_FIRST -> "Ask us first.";
            case NOT_FOR_YOU -> "Going by your answers, this is for others.";
        };
        Locator told = page.locator(".answers[data-offer=\"" + match.offer() + "\"]");
        assertThat(told).containsText(words);
        for (FinderStep.Given answer : given) {
            assertThat(told).containsText(new QuestionWords(CATALOGUE::titleOrId, CATALOGUE.nouns()).summary(answer));
        }
        assertThat(told.locator("[data-when]:visible")).hasCount(1);
        told.getByText("Change answers").click();
        page.waitForURL("**/" + path);
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void answersThatLeadNowhereSayNothing() {
        String address = address(undivided());
        for (String answers :
                List.of("?answers=primary/nonsense", "?answers=../../privacy", "?answers=", "?answers=primary")) {
            Page page = visit.open(address + answers);
            page.waitForTimeout(200);
            assertThat(visit.visible(".answers")).as(answers).isEmpty();
        }
    }

    @Test
    void aProgrammeTheFinderDoesNotNameIsForOthers() {
        Page page = visit.open("programmes/secondary-development/?answers=primary/teaching-assistant");
        assertThat(page.locator(".answers")).containsText("this is for others");
        assertThat(PageScript.run(page, "shift")).isEmpty();
        assertThat(PageScript.run(page, "overflow")).isEmpty();
    }

    @Test
    void aProgrammeTheFinderRulesOutSaysWhy() {
        Page page = visit.open("programmes/primary-readiness/?answers=primary/headteacher/state-funded/"
                + "completed-primary-development-since-summer-2016/no-primary-embedding");
        assertThat(page.locator(".answers")).containsText("this is not for you");
        assertThat(page.locator(".answers")).containsText("It comes before Primary Teaching for Mastery: Development");
        assertThat(page.locator(".answers [data-when]:visible")).hasCount(1);
        assertThat(PageScript.run(page, "shift")).isEmpty();
    }

    @Test
    void sharingUsesWhatTheBrowserHasAndElseCopiesTheLink() {
        Programme programme = undivided();
        Page page = open(programme);
        String whole =
                CATALOGUE.site().baseUrl().resolve("/hub/" + address(programme)).toString();
        Locator said = page.locator(".page-tools [role=status]");

        page.evaluate("() => { navigator.share = async (what) => { window.shared = what.url; }; }");
        page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.evaluate("window.shared")).isEqualTo(whole);
        assertThat(said).isEmpty();

        page.evaluate(
                "() => { navigator.share = undefined; navigator.clipboard.writeText = async (text) => { window.copied = text; }; }");
        page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(said).hasText("The link is copied.");
        assertThat(page.evaluate("window.copied")).isEqualTo(whole);

        page.evaluate("() => { navigator.clipboard.writeText = async () => { throw new Error('not allowed'); }; }");
        page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(said).hasText("Copy this link: " + whole);
    }

    private Page open(Programme programme) {
        return visit.open(address(programme));
    }

    private static String address(Programme programme) {
        return "programmes/" + programme.id() + "/";
    }

    private static Programme undivided() {
        return CATALOGUE.programmes().stream()
                .filter(programme -> programme.strands().isEmpty())
                .filter(programme -> new Bookings(CATALOGUE, BuiltSite.AS_OF)
                                .of(OfferId.of(programme.id()))
                                .status()
                        == BookingStatus.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private static List<StatusTimeline.Change> firstChange(Programme programme, BookingRules rules) {
        return rules.timeline(CATALOGUE.cohorts(OfferId.of(programme.id())), BuiltSite.AS_OF).changes().stream()
                .limit(1)
                .toList();
    }
}
