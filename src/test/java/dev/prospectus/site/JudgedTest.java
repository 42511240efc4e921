package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was judged once is not judged again, and a fault in it is found whatever was judged before. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JudgedTest {

    private static final String DARK = "@media (prefers-color-scheme: dark)";

    /** What begins or ends a block of a style sheet, with what stands before it. */
    private static final Pattern STEP = Pattern.compile("([^{};]*)([{};])");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final BuiltSite site = BuiltSite.inFolder();
    private final Judged judged = new Judged();
    private Reader reader;
    private Reader plain;

    @BeforeAll
    void judgeAPageOnEveryScreen() {
        reader = Chromium.shared().reader(Screen.of(1280));
        plain = Chromium.shared().reader(Screen.of(1280).withoutScripts());
        for (Reader one : List.of(reader, plain)) {
            open(one);
            for (int width : Screen.WIDTHS) {
                one.change(one.screen().ofWidth(width));
                assertThat(judged.problems(one)).isEmpty();
            }
        }
    }

    @AfterAll
    void closeBrowser() {
        reader.close();
        plain.close();
    }

    @BeforeEach
    void openThePageAgain() {
        open(reader);
    }

    @Test
    void whatLooksTheSameIsNotJudgedAgain() {
        reader.page().evaluate("delete window.axe");
        assertThat(judged.problems(reader)).isEmpty();
        assertThat(reader.page().evaluate("typeof axe")).isEqualTo("undefined");
    }

    /** Faults that a script makes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "main.append(document.createElement('img'))",
                "main.querySelector('a').textContent = ''",
                "main.append(document.createElement('input'))",
                "main.querySelector('a').parentElement.setAttribute('aria-hidden', 'true')",
                "main.querySelector('a').setAttribute('role', 'nothing')",
                "main.querySelector('h2').outerHTML = '<h6>Too deep</h6>'",
                "main.append(document.querySelector('h1').cloneNode(true)); main.querySelector('h1').id = 'twice'; "
                        + "main.lastChild.outerHTML = '<p aria-labelledby=gone role=button></p>'",
                "document.documentElement.lang = ''",
                "document.title = ''"
            })
    void aFaultInTheStructureIsSeen(String plant) {
        reader.page().evaluate("const main = document.querySelector('main'); " + plant);
        assertThat(judged.problems(reader)).isNotEmpty();
    }

    /** Faults that a style sheet makes, with everything else left as it was. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "h1 { display: none }",
                "h1 { visibility: hidden }",
                "main p { overflow: auto; height: 5px } main p a { display: none }",
                "main p a { color: inherit !important; text-decoration: none !important; font-weight: inherit; border: 0 }",
                "main { color: #999 !important } main * { color: inherit !important }",
                "main p { opacity: 0.2 }"
            })
    void aFaultInTheStyleIsSeen(String plant) {
        plant(reader, plant);
        assertThat(judged.problems(reader)).isNotEmpty();
    }

    /** With no scripts, and on a screen on which nothing else was new. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media (width > 760px) and (width < 780px) { h1 { display: none } }",
                "@media (width > 760px) and (width < 780px) { main p { opacity: 0.2 } }"
            })
    void aFaultOnOneScreenIsSeen(String plant) {
        for (Reader one : List.of(reader, plain)) {
            open(one);
            plant(one, plant);
            assertThat(judged.problems(one)).isEmpty();
            one.change(one.screen().ofWidth(768));
            assertThat(judged.problems(one)).isNotEmpty();
        }
    }

    @Test
    void whatNeedsNoScriptsIsJudgedAsItIsShownWithoutThem() {
        open(plain);
        plain.page()
                .evaluate("document.querySelector('main').insertAdjacentHTML('beforeend',"
                        + " '<div class=without-scripts><img src=data:,></div>')");
        assertThat(judged.problems(plain)).anyMatch(problem -> problem.contains("image-alt"));
    }

    /**
     * Switching the scheme of a page that stands shows what loading it in that scheme would, since no script asks for it. And
     * it changes the same on all screens, so that each structure is looked at once in the dark.
     */
    @Test
    void onlyStyleSheetsAskForTheColourSchemeAndForNothingElseWithIt() throws IOException {
        for (Path file : site.files().values()) {
            if (file.toString().matches(".*\\.(html|js)")) {
                assertThat(file).content().doesNotContain("prefers-color-scheme", "matchMedia");
            } else if (file.toString().endsWith(".css")) {
                assertThat(conditionsBesideDark(Files.readString(file)))
                        .as("%s", file)
                        .isEmpty();
            }
        }
        assertThat(conditionsBesideDark("@media (width > 9px) { " + DARK + "{ p { margin: 0 } } }"))
                .isNotEmpty();
        assertThat(conditionsBesideDark(DARK + " { p { @media (width > 9px) { margin: 0 } } }"))
                .isNotEmpty();
        assertThat(conditionsBesideDark("@media (width > 9px) and (prefers-color-scheme: dark) { p { margin: 0 } }"))
                .isNotEmpty();
    }

    /** The one rule of axe that {@link Axe} leaves out looks for those. */
    @Test
    void noStyleSheetAsksHowAScreenIsHeld() throws IOException {
        for (Path file : site.files().values()) {
            if (file.toString().matches(".*\\.(html|css)")) {
                assertThat(file)
                        .content()
                        .doesNotContainPattern("\\borientation\\s*:|aspect-ratio\\s*[:<>=].*\\)\\s*\\{");
            }
        }
    }

    /** Conditions of a style sheet that hold only in the dark together with another. */
    private static List<String> conditionsBesideDark(String css) {
        Deque<String> around = new ArrayDeque<>();
        return STEP.matcher(COMMENT.matcher(css).replaceAll(""))
                .results()
                .<String>mapMulti((step, found) -> {
                    switch (step.group(2)) {
                        case "{" -> {
                            around.push(step.group(1).strip().replaceAll("\\s+", " "));
                            boolean dark = around.stream().anyMatch(name -> name.contains("prefers-color-scheme"));
                            if (dark) {
                                around.stream()
                                        .filter(name -> name.matches("@(media|container).*"))
                                        .filter(name -> !name.replace(" ", "").equals(DARK.replace(" ", "")))
                                        .forEach(found);
                            }
                        }
                        case "}" -> around.pop();
                        default -> {}
                    }
                })
                .toList();
    }

    private void open(Reader one) {
        SitePage page = site.representatives().stream()
                .filter(each -> each.kind().equals("programme.ftlh"))
                .max(Comparator.comparing(each -> each.html().length()))
                .orElseThrow();
        one.open(StaticServer.shared().address().resolve(page.address()));
    }

    private static void plant(Reader one, String css) {
        one.page()
                .evaluate(
                        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }",
                        css);
    }
}
