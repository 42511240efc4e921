package dev.prospectus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search: what it finds, and how the keyboard walks through it. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchTest {

    private Visit visit;

    @BeforeAll
    void open() {
        visit = new Visit(Visit.LAPTOP);
    }

    @AfterAll
    void close() {
        visit.close();
    }

    @ParameterizedTest
    @CsvSource({
        "spacial, Spatial Reasoning",
        "masterey, Mastery",
        "mast, Mastery",
        "specialst knowlege, Specialist Knowledge",
        "TRG, TRG",
        "sktm, Specialist Knowledge for Teaching Mathematics",
        "ect, Early Career Teachers",
        "ta, Teaching Assistants",
        "TAs, Teaching Assistants",
        "ECTs, Early Career Teachers",
        "privcy, Privacy"
    })
    void whatIsMisspeltBegunOrAbbreviatedIsFound(String typed, String found) {
        search(typed);
        assertThat(visit.visible(".search-title")).anyMatch(title -> title.contains(found));
        assertThat(visit.visible(".search-count")).first().asString().matches("\\d+ results?.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"work group", "TRG", "teacher research group"})
    void everyNameOfAnIdeaFindsIt(String name) {
        search(name);
        assertThat(visit.visible(".search-title")).contains("TRG: teacher research group");
    }

    @Test
    void theBestMatchStandsFirst() {
        search("spacial");
        assertThat(visit.visible(".search-title")).first().asString().endsWith("Spatial Reasoning");
        search("phase 2");
        assertThat(visit.visible(".search-title")).first().asString().endsWith("Phase 2");
    }

    @ParameterizedTest
    @CsvSource({
        "is spatial reasoning full, Spatial Reasoning",
        "when is the next sktm for a TA, Primary Teaching Assistants",
        "how do I apply, Programmes",
        "apply, Programmes",
        "who can I ask, Contact",
        "phone number, Contact",
        "map, Map of all programmes",
        "support staff, Primary Teaching Assistants"
    })
    void aQuestionIsAnsweredByWhatItIsAbout(String question, String found) {
        search(question);
        assertThat(visit.visible(".search-title")).first().asString().endsWith(found);
    }

    @ParameterizedTest
    @CsvSource({
        "is it still open?, Open",
        "waiting list, Waiting list",
        "cancelled, Cancelled",
        "fully booked, Fully booked",
        "in progress, In progress"
    })
    void howBookingStandsNowIsAWord(String typed, String status) {
        search(typed);
        assertThat(visit.visible(".search-option .status")).first().isEqualTo(status);
    }

    @Test
    void ofEqualsWhatCanBeBookedComesFirst() {
        search("online");
        List<String> statuses = visit.visible(".search-results > :first-child .status");
        assertThat(statuses).hasSizeGreaterThan(2).startsWith("Open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"near eastmere december", "NEAR  Eastme\u0301re", "eastmere, in person"})
    void whereAndWhenPeopleMeetIsFound(String typed) {
        search(typed);
        assertThat(visit.visible(".search-title")).first().asString().contains("Eastmere", "2026-27");
    }

    /** What is open now and meets in January does not open then. */
    @ParameterizedTest
    @CsvSource({
        "what opens in january, Applications open, 2027-01",
        "when do applications close in december, Applications close, 2026-12",
        "what starts in november, Session, 2026-11"
    })
    void whatIsAskedOfAMonthIsTrueOfThatMonth(String question, String what, String month) {
        search(question);
        List<String> found = visit.visible(".search-title");
        assertThat(found).hasSizeGreaterThan(1).anyMatch(title -> title.startsWith("Calendar: "));
        List<String> runs = BuiltSite.inFolder().pages().stream()
                .filter(page -> page.address().equals("calendar/" + month + "/"))
                .flatMap(page -> page.document().select(".agenda-entries > li").stream())
                .filter(entry -> entry.text().startsWith(what) || what.equals("Session"))
                .map(entry -> entry.select("small").text().replaceFirst("\\. .*", ""))
                .toList();
        assertThat(found)
                .filteredOn(title -> !title.startsWith("Calendar: "))
                .isNotEmpty()
                .allMatch(title -> runs.stream().anyMatch(title::contains));
    }

    @ParameterizedTest
    @CsvSource({
        "what opens soon, What opens next",
        "what opens in march, Calendar: March 2027",
        "dates in ossenby, Calendar: Ossenby",
        "dates for teaching assistants, Calendar: Teaching assistant"
    })
    void datesHavePages(String question, String page) {
        search(question);
        assertThat(visit.visible(".search-title")).first().isEqualTo(page);
    }

    @Test
    void whoAsksForDatesFindsTheCalendar() {
        search("dates");
        assertThat(visit.visible(".search-title")).contains("Calendar");
        search("when does it start");
        assertThat(visit.visible(".search-title")).contains("Calendar");
    }

    @Test
    void theDialogFitsItsWindowAndNoOptionIsReadOutAtLength() {
        search("hub");
        for (int height : new int[] {740, 360}) {
            visit.page().setViewportSize(360, height);
            assertThat(visit.page().locator("dialog.search").boundingBox().y
                            + visit.page().locator("dialog.search").boundingBox().height)
                    .isLessThanOrEqualTo(height);
        }
        visit.page().setViewportSize(Visit.LAPTOP.width(), Visit.LAPTOP.height());
        assertThat(visit.page().locator(".search-text").allTextContents())
                .isNotEmpty()
                .allMatch(words -> words.length() <= 142);
    }

    @Test
    void wordsThatStandAsideAreSearchedWhereTheyAreAll() {
        search("what is");
        assertThat(visit.visible(".search-title")).anyMatch(title -> title.startsWith("What to expect"));
        search("teaching for mastery");
        assertThat(visit.visible(".search-title")).first().asString().contains("Teaching for Mastery");
    }

    @Test
    void nothingIsFetchedBeforeTheSearchIsUsed() {
        Page page = visit.open("");
        assertThat(fetched()).isEmpty();
        page.keyboard().press("Control+k");
        type(page, "mastery");
        assertThat(fetched()).hasSize(2);
    }

    @Test
    void theKeyboardOpensWalksFollowsAndCloses() {
        Page page = visit.open("");
        Locator opener = page.locator(".site-search");
        opener.focus();
        page.keyboard().press("Control+k");
        Locator field = page.locator("#search_field");
        assertThat(field).isFocused();
        assertThat(field).hasAttribute("aria-expanded", "false");
        type(page, "mastery");
        assertThat(field).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", "search_option_0");
        page.keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", "search_option_1");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("[role=option]").last()).hasAttribute("aria-selected", "true");
        assertThat(field).isFocused();
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.search")).isHidden();
        assertThat(opener).isFocused();

        page.keyboard().press("Control+k");
        type(page, "spacial");
        assertThat(page.locator("[role=option]").first()).containsText("Spatial");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*#strand_spatial.*"));
    }

    @Test
    void aSingleKeyOpensNothing() {
        Page page = visit.open("");
        for (String key : List.of("k", "/", "s")) {
            page.keyboard().press(key);
        }
        assertThat(page.locator("dialog.search")).isHidden();
    }

    @Test
    void whatIsNotThereIsSaid() {
        search("xylophone");
        assertThat(visit.visible(".search-count")).first().asString().startsWith("Nothing found for “xylophone”");
        assertThat(visit.page().locator("#search_results")).isHidden();
        assertThat(visit.noise()).isEmpty();
    }

    @Test
    void withoutScriptsTheLinkLeadsToEverythingFromAToZ() {
        try (Visit plain = new Visit(Visit.PHONE.withoutScripts())) {
            Page page = plain.open("");
            page.locator(".site-search").click();
            assertThat(plain.address()).isEqualTo("search/");
            assertThat(plain.visible(".a-to-z a")).hasSizeGreaterThan(40);
            assertThat(plain.visible("button, input")).isEmpty();
        }
    }

    @Test
    void wordsHaveAnAddressAndAllResultsStandThere() {
        search("primary");
        assertThat(visit.page().locator(".search-foot a")).hasText(Pattern.compile("All \\d+ results"));
        int all = Integer.parseInt(visit.visible(".search-foot a").get(0).replaceAll("\\D", ""));
        visit.page().locator(".search-foot a").click();
        visit.page().waitForURL("**/search/?q=primary");
        assertThat(visit.page().locator(".found [role=status]")).hasText(all + " results");
        assertThat(visit.visible(".found .search-title")).hasSize(all).anyMatch(title -> title.contains("Primary"));
        assertThat(visit.visible(".a-to-z a")).isEmpty();
        visit.page().locator("#find_words").fill("fractions");
        visit.page().locator(".find button").click();
        visit.page().waitForURL("**/search/?q=fractions");
        assertThat(visit.page().locator("#find_words")).hasValue("fractions");
    }

    @Test
    void wordsInTheAddressThatAreNowhereAreSaidToBe() {
        visit.open("search/?q=%3Cb%3Exylophone");
        assertThat(visit.page().locator(".found [role=status]"))
                .hasText("Nothing found for “<b>xylophone”. Try fewer or other words.");
        visit.open("search/?q=");
        assertThat(visit.visible(".a-to-z a")).hasSizeGreaterThan(40);
        assertThat(visit.noise()).isEmpty();
    }

    @Test
    void wordsAreSentToTheirAddressWhereNothingIsChosen() {
        Page page = visit.open("");
        page.route("**/search/index.json", Route::abort);
        page.locator(".site-search").click();
        type(page, "mastery");
        page.keyboard().press("Enter");
        page.waitForURL("**/search/?q=mastery");
        assertThat(page.locator(".found [role=status]")).hasText(Pattern.compile("could not be loaded"));
        assertThat(visit.visible(".a-to-z a")).hasSizeGreaterThan(40);
        page.unroute("**/search/index.json");
    }

    private void search(String words) {
        Page page = visit.open("");
        page.locator(".site-search").click();
        type(page, words);
    }

    private static void type(Page page, String words) {
        page.locator("#search_field").fill(words);
        assertThat(page.locator(".search-count")).not().isEmpty();
    }

    private List<String> fetched() {
        return visit.requests().stream()
                .filter(url -> url.contains("fuse") || url.contains("index.json"))
                .toList();
    }
}
