package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Text too faint is seen on a page of each kind, however many texts have been judged before. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ContrastTest {

    /** Hands each plant the last paragraph, item or term of the page that shows text of its own. */
    private static final String PLANT = """
            () => {
              const text = [...document.querySelectorAll('main :is(p, li, dd, dt, h1, h2, h3, a, td, label)')].filter((element) =>
                element.getClientRects().length && element.checkVisibility({ visibilityProperty: true })
                && element.getBoundingClientRect().width > 20
                && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\\w\\w/.test(node.data))).pop();
              text.style.transition = 'none';
              %s
            }""";

    private static final List<String> PLANTS = List.of(
            "text.style.color = '#aaa'; text.style.backgroundColor = '#bbb';",
            "text.style.color = '#777'; text.parentElement.style.backgroundColor = '#666';",
            "text.style.opacity = '0.3';");

    private final Contrast contrast = new Contrast();
    private Reader reader;

    @BeforeAll
    void openBrowser() {
        reader = Chromium.shared().reader(Screen.of(1280));
    }

    @AfterAll
    void closeBrowser() {
        reader.close();
    }

    @TestFactory
    Stream<DynamicTest> faintTextIsSeenOnEveryKindOfPage() {
        return BuiltSite.inFolder().representatives().stream()
                .map(site -> DynamicTest.dynamicTest(site.kind(), () -> {
                    Page page = reader.page();
                    reader.open(StaticServer.shared().address().resolve(site.address()));
                    Axe.load(page);
                    assertThat(contrast.problems(page)).isEmpty();
                    for (String plant : PLANTS) {
                        page.evaluate(PLANT.formatted(plant));
                        assertThat(contrast.problems(page))
                                .as(plant)
                                .anyMatch(problem -> problem.contains(Axe.CONTRAST));
                        page.evaluate(
                                "document.querySelectorAll('[style]').forEach((element) => element.removeAttribute('style'))");
                    }
                }));
    }

    @Test
    void noRuleOfAxeAboutColoursIsForgotten() {
        reader.open(StaticServer.shared().address());
        Axe.load(reader.page());
        assertThat(PageScript.list(reader.page().evaluate("axe.getRules(['cat.color']).map((rule) => rule.ruleId)")))
                .as("the enhanced rule is of level AAA")
                .containsExactlyInAnyOrder(Axe.CONTRAST, Axe.LINKS_IN_TEXT, "color-contrast-enhanced");
    }
}
