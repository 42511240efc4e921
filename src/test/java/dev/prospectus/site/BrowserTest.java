package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The sample site in a real browser. A page of every kind is read on every screen; on the smallest one also every page that
 * has something else to show. What can be judged in one visit is, since opening a page costs most. A failure lists
 * everything wrong with that page on that screen.
 */
@Tag("browser")
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowserTest {

    private static final Screen PHONE = Screen.of(320);
    private static final Screen LAPTOP = Screen.of(1280);

    /** Beside a phone of the common width of 390 px, on which twice as large text leaves the width of few words. */
    private static final List<Screen> TWICE_AS_LARGE = List.of(Screen.of(768), LAPTOP);

    private static final String BUTTON =
            "JSON.stringify(document.querySelector('.site-menu > summary').getBoundingClientRect())";

    private static final List<Screen> SPACED_APART = List.of(PHONE, LAPTOP);

    /** Each screen's reader, opened when first asked for and reused: a new browser context costs more than a page. */
    private final Map<Screen, Reader> readers = new HashMap<>();

    private final Judged judged = new Judged();

    private BuiltSite site;
    private StaticServer server;
    private Chromium chromium;

    @BeforeAll
    void openBrowser() {
        site = BuiltSite.inFolder();
        server = StaticServer.shared();
        chromium = Chromium.shared();
    }

    @AfterAll
    void closeBrowser() {
        readers.values().forEach(Reader::close);
    }

    @TestFactory
    Stream<DynamicNode> everyKindOfPageReadsWellOnEveryScreen() {
        return Screen.WIDTHS.stream()
                .map(Screen::of)
                .map(screen -> dynamicContainer(screen.toString(), kinds(screen, this::problemsOfVisit)));
    }

    private List<String> problemsOfVisit(Reader reader, SitePage page) {
        Screen screen = reader.screen();
        reader.open(address(page));
        reader.settle();
        List<String> problems = new ArrayList<>(reader.problems("shift"));
        problems.addAll(reader.problems("stored"));
        problems.addAll(atFirstSight(reader));
        problems.addAll(judged.problems(reader));
        problems.addAll(withTheMenuOpen(reader));
        if (screen.equals(LAPTOP)) {
            problems.addAll(inForcedColours(reader));
        }
        if (TWICE_AS_LARGE.contains(screen)) {
            problems.addAll(withTextTwiceAsLarge(reader));
        }
        if (SPACED_APART.contains(screen)) {
            problems.addAll(withTextSpacedApart(reader));
        }
        if (screen.equals(PHONE)) {
            reader.change(screen.ofWidth(390));
            problems.addAll(withTheMenuOpen(reader));
            problems.addAll(withTextTwiceAsLarge(reader));
            reader.change(screen.withoutMotion());
            problems.addAll(KeyboardWalk.problems(reader.page()));
        }
        problems.addAll(behindThePage(reader));
        return problems;
    }

    /** One page serves all widths: where no script runs, widening the window shows what loading the page in it would. */
    @TestFactory
    Stream<DynamicTest> everyKindOfPageReadsWellWithoutScripts() {
        return kinds(PHONE.withoutScripts(), (reader, page) -> {
            reader.open(address(page));
            List<String> problems = new ArrayList<>();
            for (int width : Screen.WIDTHS) {
                reader.change(reader.screen().ofWidth(width));
                List<String> here = new ArrayList<>(reader.problems("controls"));
                here.addAll(atFirstSight(reader));
                here.addAll(judged.problems(reader));
                here.forEach(problem -> problems.add("at " + width + " px: " + problem));
            }
            problems.addAll(behindThePage(reader));
            return problems;
        });
    }

    /**
     * Of the pages beside those of {@link #everyKindOfPageReadsWellOnEveryScreen()}: whatever stands on any of them stands on
     * one that is visited.
     */
    @TestFactory
    Stream<DynamicTest> whateverAPageShowsFitsAPhone() {
        List<SitePage> seen = site.representatives();
        return Parts.choose(seen, site.readPages()).stream()
                .map(page -> test(page, PHONE, (reader, one) -> {
                    reader.open(address(one));
                    reader.settle();
                    List<String> problems = new ArrayList<>(reader.problems("shift"));
                    problems.addAll(reader.problems("stored"));
                    problems.addAll(atFirstSight(reader));
                    problems.addAll(behindThePage(reader));
                    return problems;
                }));
    }

    /** On a phone {@link #everyKindOfPageReadsWellOnEveryScreen()} walks. */
    @TestFactory
    Stream<DynamicTest> nothingMovesForReadersWhoWantLessMotionAndTheKeyboardReachesEverything() {
        return kinds(LAPTOP.withoutMotion(), (reader, page) -> {
            reader.open(address(page));
            List<String> problems = new ArrayList<>(reader.problems("motion"));
            if (!page.kind().equals("embedded.ftlh")) {
                // It begins with its content: there is nothing to skip.
                problems.addAll(KeyboardWalk.skipLinkProblems(reader.page()));
            }
            problems.addAll(KeyboardWalk.problems(reader.page()));
            return problems;
        });
    }

    @Test
    void anAddressThatDoesNotExistShowsThePageNotFoundAtAnyDepth() {
        Reader reader = reader(PHONE);
        reader.open(server.address().resolve("no/such/page/"));
        assertThat(reader.page().locator("h1").innerText()).containsIgnoringCase("not found");
        assertThat(reader.noise())
                .as("the page itself is missing, everything it needs is there")
                .allMatch(line -> line.contains("404") && !line.contains("assets/"));
    }

    /** Leaves the page as it was. */
    private static List<String> inForcedColours(Reader reader) {
        reader.change(reader.screen().inForcedColours());
        List<String> problems = reader.problems("forced-colours");
        reader.change(reader.screen());
        return problems;
    }

    /** The menu moves the page down and covers nothing, since it stays open while focus goes on. Leaves the page as it was. */
    private static List<String> withTheMenuOpen(Reader reader) {
        Page page = reader.page();
        Locator button = page.locator(".site-menu > summary");
        if (!button.isVisible()) {
            return List.of();
        }
        Object below = page.evaluate("document.querySelector('main').offsetTop");
        Object place = page.evaluate(BUTTON);
        button.click();
        List<String> problems = new ArrayList<>(reader.problems("overflow"));
        problems.addAll(reader.problems("targets"));
        if (!page.evaluate(BUTTON).equals(place)) {
            problems.add("the button leaves its place");
        }
        int links = page.locator(".site-nav a:visible").count();
        int moved = ((Number) page.evaluate("top => document.querySelector('main').offsetTop - top", below)).intValue();
        if (links == 0 || moved < links * 40) {
            problems.add(links + " links move the page by " + moved + " px");
        }
        button.click();
        return problems.stream()
                .map(problem -> "with the menu open: " + problem)
                .toList();
    }

    /** WCAG 2.2 SC 1.4.4. Leaves the page as it was. */
    private static List<String> withTextTwiceAsLarge(Reader reader) {
        reader.page().evaluate("document.documentElement.style.fontSize = '200%'");
        List<String> problems = reader.problems("overflow").stream()
                .map(problem -> "with text twice as large: " + problem)
                .toList();
        reader.page().evaluate("document.documentElement.style.fontSize = ''");
        return problems;
    }

    /** WCAG 2.2 SC 1.4.12. Leaves the page as it was. */
    private static List<String> withTextSpacedApart(Reader reader) {
        reader.problems("text-spacing");
        List<String> problems = reader.problems("overflow").stream()
                .map(problem -> "with text spaced apart: " + problem)
                .toList();
        reader.page().evaluate("document.adoptedStyleSheets = []");
        return problems;
    }

    /** What is wrong with a page before anybody touches it, at any width. */
    private static List<String> atFirstSight(Reader reader) {
        List<String> problems = new ArrayList<>(reader.problems("overflow"));
        problems.addAll(reader.problems("targets"));
        return problems;
    }

    /** What went wrong unseen while the page was open. */
    private List<String> behindThePage(Reader reader) {
        List<String> problems = new ArrayList<>(reader.noise());
        reader.requests().stream()
                .filter(url -> !url.startsWith(server.address().toString()) && !url.startsWith("data:"))
                .forEach(url -> problems.add("asks somebody else: " + url));
        reader.cookies().forEach(name -> problems.add("cookie: " + name));
        return problems;
    }

    private Stream<DynamicTest> kinds(Screen screen, BiFunction<Reader, SitePage, List<String>> check) {
        return site.representatives().stream().map(page -> test(page, screen, check));
    }

    private DynamicTest test(SitePage page, Screen screen, BiFunction<Reader, SitePage, List<String>> check) {
        return dynamicTest(
                page + " by " + page.kind(),
                () -> assertThat(check.apply(reader(screen), page))
                        .as("%s by %s at %s", page, page.kind(), screen)
                        .isEmpty());
    }

    private Reader reader(Screen screen) {
        return readers.computeIfAbsent(screen, chromium::reader);
    }

    private URI address(SitePage page) {
        return server.address().resolve(page.address());
    }
}
