package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The site on A4 paper. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PrintTest {

    /** CSS pixels between the margins that print.css sets: 178 mm. */
    private static final int PAPER = 672;

    private static final Pattern PAGE_OBJECT = Pattern.compile("/Type\\s*/Page(?![a-zA-Z])");

    private final BuiltSite site = BuiltSite.inFolder();
    private Visit visit;

    @BeforeAll
    void open() {
        visit = new Visit(Visit.LAPTOP);
    }

    @AfterAll
    void close() {
        visit.close();
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfPageFitsPaperAndLeavesItsControlsBehind() {
        return site.representatives().stream()
                .map(page -> dynamicTest(page + " by " + page.kind(), () -> {
                    printed(page);
                    List<String> problems = new ArrayList<>(PageScript.run(visit.page(), "overflow"));
                    problems.addAll(PageScript.run(visit.page(), "sheets"));
                    visit.visible(
                                    "button, input, select, textarea, .next-bar, .answers, .page-tools, .site-menu, .skip-link")
                            .forEach(control -> problems.add("printed: " + control));
                    visit.page()
                            .locator("details:visible > :not(summary)")
                            .all()
                            .forEach(folded -> {
                                if (!(Boolean)
                                        folded.evaluate("e => e.checkVisibility({ contentVisibilityAuto: true })")) {
                                    problems.add("folded: " + folded.innerText());
                                }
                            });
                    assertThat(problems).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFlyerIsOneSheetWithEverythingOnIt() {
        List<SitePage> flyers = site.byKind().getOrDefault("flyer.ftlh", List.of());
        assertThat(flyers).isNotEmpty();
        return flyers.stream()
                .map(flyer -> dynamicTest(flyer.toString(), () -> {
                    printed(flyer);
                    assertThat(PageScript.run(visit.page(), "overflow")).isEmpty();
                    assertThat(visit.page().evaluate("document.querySelector('.qr').naturalWidth > 0"))
                            .as("the policy of the page lets the code be seen")
                            .isEqualTo(true);
                    byte[] paper = visit.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                    assertThat(sheets(paper)).as("sheets of paper").isEqualTo(1);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aProgrammesPageIsAtMostThreeSheets() {
        return site.byKind().get("programme.ftlh").stream()
                .map(page -> dynamicTest(page.toString(), () -> {
                    visit.open(page.address());
                    byte[] paper = visit.page()
                            .pdf(new Page.PdfOptions()
                                    .setPreferCSSPageSize(true)
                                    .setFormat("A4"));
                    assertThat(sheets(paper)).isBetween(1L, 3L);
                }));
    }

    /** Shown as it prints, between the margins of its paper. */
    private void printed(SitePage page) {
        visit.page().setViewportSize(PAPER, 1000);
        visit.open(page.address());
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    /** Chromium leaves a PDF's objects readable. */
    private static long sheets(byte[] paper) {
        return PAGE_OBJECT
                .matcher(new String(paper, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
