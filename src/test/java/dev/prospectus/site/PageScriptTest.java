package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of the browser's tests see the defects they are for, and let pass what the standard lets pass. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageScriptTest {

    private static final String HEAD = "<!DOCTYPE html><html lang=en><title>t</title><meta charset=utf-8>";

    private Chromium chromium;
    private Reader reader;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.shared();
        reader = chromium.reader(Screen.of(320));
    }

    @AfterAll
    void closeBrowser() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overflow | <p style='width: 400px'>Wide</p> | 408 px wide in a window of 320: <p",
                "overflow | <p style='width: 40px; overflow: hidden; white-space: nowrap'>Cut off here</p> | cut off in <p",
                "targets | <a href='#a' style='font-size: 8px'>a</a> <a href='#b' style='font-size: 8px'>b</a> | too near",
                "controls | <button>Filter</button> | does nothing: <button",
                "controls | <form action='/'><input name=q aria-label=q></form> | no visible button",
                "controls | <form action='/'><button type=button>Open</button></form> | does nothing",
                "motion | <style>@keyframes k { to { opacity: 0 } } p { animation: k 9s }</style><p>a</p> | runs: k",
                "motion | <style>html { scroll-behavior: smooth }</style> | scrolls smoothly",
                "skip-link | <p>Nothing to follow</p> | not a skip link",
                "skipped | <main id=main>Content</main> | leads nowhere"
            })
    void checkSeesADefect(String script, String body, String problem) {
        assertThat(on(reader, body).problems(script)).anyMatch(found -> found.contains(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overflow | <div style='overflow: auto'><p style='width: 400px'>Wide</p></div>",
                "overflow | <span style='position: absolute; width: 1px; height: 1px; overflow: hidden'>Unseen</span>",
                "targets | <p>A sentence with <a href='#a'>one</a> <a href='#b'>and another</a> link.</p>",
                "targets | <a href='#a' style='font-size: 8px'>a</a><p style='height: 40px'><a href='#b' style='font-size: 8px'>b</a>",
                "controls | <form action='/'><input name=q aria-label=q><button>Search</button></form>",
                "motion | <style>@keyframes k { to { opacity: 0 } }</style><p>a</p>"
            })
    void checkLetsPassWhatIsSound(String script, String body) {
        assertThat(on(reader, body).problems(script)).isEmpty();
    }

    @Test
    void statusesInTheColourOfTheirBackgroundAreSeenInForcedColours() {
        Reader forced = chromium.reader(Screen.of(320).inForcedColours());
        String hidden = "<p class=status style='forced-color-adjust: none; color: #fff; background: #fff'>Open</p>";
        assertThat(on(forced, hidden).problems("forced-colours")).anyMatch(found -> found.contains("colour of its"));
        assertThat(on(forced, "<p class=status>Open</p>").problems("forced-colours"))
                .isEmpty();
        assertThat(on(reader, "").problems("forced-colours")).anyMatch(found -> found.contains("saw nothing"));
    }

    @Test
    void walkSeesFocusThatDoesNotShow() {
        String body = "<style>a { outline: 0 !important }</style><a href='#a'>One</a> <button>Two</button>";
        assertThat(walk(body)).singleElement().asString().contains("does not show on <a");
    }

    @Test
    void walkSeesFocusUnderAStickyPart() {
        String body = "<div style='position: fixed; inset: 0 0 auto; height: 200px; background: #fff'>Header</div>"
                + "<a href='#a'>One</a>";
        assertThat(walk(body)).singleElement().asString().contains("is obscured by <div");
    }

    @Test
    void walkSeesWhatTheTabKeyDoesNotReach() {
        String body = "<div tabindex=0 onkeydown='event.preventDefault()'>Trap</div><a href='#a'>One</a>";
        assertThat(walk(body)).anyMatch(found -> found.contains("does not reach <a"));
    }

    @Test
    void layoutShiftsAreSeen() {
        on(reader, "<p>Text</p>");
        reader.page().evaluate(PageScript.source("shift-watch"));
        reader.page().evaluate("document.body.insertAdjacentHTML('afterbegin', '<div style=\"height: 200px\"></div>')");
        reader.settle();
        assertThat(reader.problems("shift")).isNotEmpty();
    }

    @Test
    void axeWorksWithScriptsAndWithout() {
        for (Screen screen : List.of(Screen.of(320), Screen.of(320).withoutScripts())) {
            Reader other = chromium.reader(screen);
            assertThat(on(other, "<main><h1>t</h1><img src='data:,'></main>").axeProblems())
                    .singleElement()
                    .asString()
                    .contains("image-alt", "<img");
        }
    }

    @Test
    void whatMovesWithTheColourSchemeIsSeen() {
        String dark = "<style>@media (prefers-color-scheme: dark) { p { %s } }</style><p>Text</p>";
        assertThat(inTheDark(dark.formatted("color: #eee; background: #000"))).isEmpty();
        assertThat(inTheDark(dark.formatted("margin-top: 40px"))).anyMatch(found -> found.contains("differently: <p"));
        assertThat(inTheDark(dark.formatted("visibility: hidden")))
                .anyMatch(found -> found.contains("differently: <p"));
    }

    private List<String> inTheDark(String body) {
        on(reader, body).problems("boxes");
        reader.change(reader.screen().in(ColorScheme.DARK));
        List<String> problems = reader.problems("boxes-kept");
        reader.change(reader.screen());
        return problems;
    }

    private List<String> walk(String body) {
        return KeyboardWalk.problems(on(reader, body).page());
    }

    private static Reader on(Reader reader, String body) {
        Page page = reader.page();
        page.navigate("about:blank");
        page.setContent(HEAD + body);
        return reader;
    }
}
