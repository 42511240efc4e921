package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.words.BriefTitles;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site in Firefox, which cuts paper in other places than Chromium and has other functions for scripts. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FirefoxTest {

    /** Points: the 15 mm that print.css leaves free above and below, less what a line may reach over its letters. */
    private static final double MARGIN = 41;

    /** Firefox waits up to a second between two sheets, so it prints several pages at a time. */
    private static final int TABS = 6;

    private static final Catalogue CATALOGUE = BuiltSite.catalogue();

    private final BuiltSite site = BuiltSite.inFolder();
    private final ExecutorService readers = Executors.newFixedThreadPool(TABS);
    private final ThreadLocal<FirefoxTab> tabs = ThreadLocal.withInitial(this::tab);
    private Firefox firefox;

    @BeforeAll
    void open() throws IOException {
        firefox = Firefox.start();
    }

    @AfterAll
    void close() throws IOException {
        readers.shutdown();
        firefox.close();
    }

    private FirefoxTab tab() {
        return firefox.tab();
    }

    @TestFactory
    Stream<DynamicTest> noSheetIsEmptyAndNothingIsCut() {
        return onEveryKindOfPage(tab -> {
            List<Sheet> sheets = Sheet.of(tab.paper());
            List<String> problems = new ArrayList<>(tab.noise());
            for (Sheet sheet : sheets) {
                if (sheet.words().isEmpty()) {
                    problems.add("empty: sheet " + (1 + sheets.indexOf(sheet)) + " of " + sheets.size());
                }
                sheet.words().stream()
                        .filter(word -> word.top() < MARGIN || word.bottom() > sheet.height() - MARGIN)
                        .forEach(word -> problems.add("in the margin: " + word));
            }
            for (JsonElement box : tab.run("kept").getAsJsonArray()) {
                List<String> words = FirefoxTab.strings(box);
                if (sheets.stream().noneMatch(sheet -> sheet.hasAll(words))) {
                    problems.add("not whole on any sheet: " + String.join(" ", words));
                }
            }
            return problems;
        });
    }

    @TestFactory
    Stream<DynamicTest> whateverAPageShowsDoesSomething() {
        return onEveryKindOfPage(tab -> {
            List<String> problems = new ArrayList<>(FirefoxTab.strings(tab.run("dead")));
            problems.addAll(tab.noise());
            return problems;
        });
    }

    @Test
    void aFlyerIsOneSheet() {
        SitePage flyer = site.representatives().stream()
                .filter(page -> page.kind().equals("flyer.ftlh"))
                .findFirst()
                .orElseThrow();
        FirefoxTab tab = firefox.tab();
        tab.open(flyer.address());
        assertThat(Sheet.of(tab.paper())).hasSize(1);
    }

    /** Five runs, of which one is taken out again: two sides, with every run that is left. */
    @Test
    void aPlanIsOneSheet() {
        List<String> runs = site.pages().stream()
                .filter(page -> page.address().equals("plan/"))
                .flatMap(page -> page.document().select(".plan-add-more > ul > li").stream())
                .map(offer -> offer.selectFirst(".plan-add a").attr("href"))
                .map(href -> href.substring(href.indexOf("#add=") + "#add=".length()))
                .limit(5)
                .toList();
        FirefoxTab tab = firefox.tab();
        tab.at(BuiltSite.AS_OF);
        tab.open("plan/#plan=" + String.join(",", runs));
        assertThat(tab.becomes("document.querySelectorAll('.plan-list > li').length === 5"))
                .isTrue();
        tab.click(".plan-remove");
        assertThat(tab.becomes("document.querySelectorAll('.plan-list > li').length === 4"))
                .isTrue();
        assertThat(tab.value("location.hash").getAsString())
                .doesNotContain(runs.get(0))
                .contains(runs.subList(1, 5));
        List<Sheet> sides = Sheet.of(tab.paper());
        assertThat(sides).hasSizeBetween(1, 2);
        assertThat(tab.visible(".plan-list h3 a"))
                .hasSize(4)
                .allSatisfy(title -> assertThat(sides).anyMatch(side -> side.hasAll(List.of(title.split(" ")))));
        assertThat(tab.noise()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 150, 400})
    void theListSaysWhatHoldsAtTheTime(int days) {
        Instant now = BuiltSite.AS_OF.plus(Duration.ofDays(days));
        Bookings bookings = new Bookings(CATALOGUE, now);
        BriefTitles titles = new BriefTitles(CATALOGUE);
        FirefoxTab tab = firefox.tab();
        tab.at(now);
        tab.open("programmes/");
        assertThat(tab.values("[...document.querySelectorAll('.card')].map(card => card.querySelector('.card-title')"
                        + ".textContent + ': ' + card.querySelector('.status').textContent)"))
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.offers().stream()
                        .map(offer -> titles.of(offer) + ": "
                                + bookings.of(offer).status().label())
                        .toList());
        assertThat(tab.noise()).isEmpty();
    }

    @Test
    void aFilterNarrowsTheList() {
        Choices choices = new Choices(CATALOGUE, BuiltSite.AS_OF);
        FirefoxTab tab = firefox.tab();
        tab.open("programmes/");
        assertThat(tab.visible(".card-title")).hasSize(CATALOGUE.offers().size());
        tab.click("input[name=role][value=teaching-assistant]");
        List<String> expected = choices.titles(choices.of("role=teaching-assistant"));
        assertThat(tab.becomes("location.search === '?role=teaching-assistant'"))
                .isTrue();
        assertThat(tab.visible(".card-title")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(tab.noise()).isEmpty();
    }

    @Test
    void theSearchFindsWhatIsTyped() {
        FirefoxTab tab = firefox.tab();
        tab.open("");
        tab.click(".site-search");
        tab.type("spacial");
        assertThat(tab.becomes("document.querySelector('.search-count').textContent"))
                .isTrue();
        assertThat(tab.visible(".search-title")).first().asString().endsWith("Spatial Reasoning");
        assertThat(tab.noise()).isEmpty();
    }

    private Stream<DynamicTest> onEveryKindOfPage(Function<FirefoxTab, List<String>> look) {
        return site.representatives().stream()
                .map(page -> {
                    CompletableFuture<List<String>> problems = CompletableFuture.supplyAsync(
                            () -> {
                                FirefoxTab tab = tabs.get();
                                tab.open(page.address());
                                return look.apply(tab);
                            },
                            readers);
                    return dynamicTest(
                            page + " by " + page.kind(),
                            () -> assertThat(problems.join()).isEmpty());
                })
                .toList()
                .stream();
    }
}
