package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of the sample hub: sizes, the dialog in which they open larger, films. */
@Tag("browser")
final class FiguresTest {

    private static final String PAGE = "your-first-session/";
    private static final String PROGRAMME = "programmes/primary-development/";
    private static final String FOCUSED = "document.activeElement.className || document.activeElement.textContent";

    private Visit visit;

    private Page open(Screen screen, String path) {
        visit = new Visit(screen);
        return visit.open(path);
    }

    @AfterEach
    void leave() {
        if (visit != null) {
            visit.close();
            visit = null;
        }
    }

    @Test
    void keyboardOpensAPictureLargerAndComesBackToWhereItWas() {
        Page page = open(Visit.LAPTOP, PAGE);
        page.locator(".figure-open").focus();
        page.keyboard().press("Enter");
        assertThat(visit.visible(".figure-dialog p")).containsExactly("A problem to begin with: how do you see 8 + 5?");
        assertThat(page.locator(".figure-dialog img").getAttribute("alt")).startsWith("Two ten frames.");
        assertThat(page.evaluate(FOCUSED)).asString().contains("button");
        page.keyboard().press("Tab");
        assertThat(page.evaluate(FOCUSED)).isEqualTo("figure-stage");
        page.keyboard().press("Escape");
        assertThat(page.locator(".figure-dialog").isVisible()).isFalse();
        assertThat(page.evaluate(FOCUSED)).isEqualTo("figure-open");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(page.locator(".figure-dialog").isVisible())
                .as("closed by its button")
                .isFalse();
        assertThat(page.evaluate(FOCUSED)).isEqualTo("figure-open");
        assertThat(visit.address()).isEqualTo(PAGE);
        assertThat(visit.noise()).isEmpty();
    }

    @Test
    void openPictureHasNoFaultThatAxeFinds() {
        for (Screen screen : List.of(Visit.LAPTOP, Visit.PHONE)) {
            Page page = open(screen, PAGE);
            page.locator(".figure-open").click();
            page.evaluate("document.querySelector('.figure-dialog img').decode()");
            assertThat(Axe.problems(page)).isEmpty();
            leave();
        }
    }

    @Test
    void largerIsLargerOnEveryScreen() {
        for (Screen screen : List.of(Visit.LAPTOP, Visit.PHONE)) {
            Page page = open(screen, PAGE);
            double before = page.locator(".figure img").boundingBox().width;
            page.locator(".figure-open").click();
            Locator larger = page.locator(".figure-dialog img");
            assertThat(larger.boundingBox().width).isGreaterThan(before * 1.5);
            page.evaluate("document.querySelector('.figure-dialog img').decode()");
            leave();
        }
    }

    @Test
    void withoutScriptsAPictureIsALinkToItsLargest() {
        Page page = open(Visit.LAPTOP.withoutScripts(), PAGE);
        page.locator(".figure-open").click();
        page.waitForURL(Pattern.compile(".*/images/ten-frames\\.png$"));
    }

    @Test
    void browserFetchesTheVersionThatFitsAndNoneBelowTheFold() {
        open(Visit.PHONE, "news/a-year-of-mastery-at-saltings-lane/");
        visit.page().locator(".figure img").last().scrollIntoViewIfNeeded();
        visit.page().evaluate("Promise.all([...document.images].map((image) => image.decode()))");
        assertThat(visit.requests())
                .filteredOn(address -> address.contains("counters-in-an-array"))
                .singleElement()
                .asString()
                .endsWith("-320.webp");
    }

    @Test
    void printedPicturesFitThePaper() {
        Page page = open(Visit.LAPTOP, PAGE);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(640, 900);
        Map<?, ?> box = (Map<?, ?>)
                page.evaluate(
                        "(({width, height, left, right}) => ({width, height, left, right}))(document.querySelector('.figure img').getBoundingClientRect())");
        assertThat(((Number) box.get("right")).doubleValue()).isLessThanOrEqualTo(640);
        assertThat(((Number) box.get("height")).doubleValue()).isLessThanOrEqualTo(15 / 2.54 * 96 + 1);
        double ratio = ((Number) box.get("width")).doubleValue() / ((Number) box.get("height")).doubleValue();
        assertThat(ratio).isBetween(1.9, 2.1);
    }

    @Test
    void filmIsALinkWithAPosterAndATranscript() {
        SitePage page = BuiltSite.inFolder().pages().stream()
                .filter(candidate -> candidate.path().equals(PROGRAMME + "index.html"))
                .findFirst()
                .orElseThrow();
        Element film = page.document().selectFirst(".film");
        assertThat(film.select("a.film-link").text())
                .isEqualTo("Watch “Bar models in four minutes” (4 minutes, on video.example.org)");
        assertThat(film.select("a.film-link img").attr("alt")).isEmpty();
        assertThat(film.select("figcaption a").attr("href")).isEqualTo("/hub/transcripts/bar-models/");
        assertThat(page.document().select("iframe, video, embed, object")).isEmpty();
    }

    @Test
    void noPublishedPictureHoldsWhatTheCameraNoted() throws IOException {
        List<String> told = new ArrayList<>();
        for (var file : BuiltSite.inFolder().files().entrySet()) {
            if (file.getKey().matches(".*\\.(jpg|png|webp)")) {
                String text =
                        new String(Files.readAllBytes(file.getValue()), java.nio.charset.StandardCharsets.ISO_8859_1);
                if (text.contains("Exif\0") || text.contains("Example Camera")) {
                    told.add(file.getKey());
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(new String(
                        Files.readAllBytes(java.nio.file.Path.of("content/images/counters-in-an-array.jpg")),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .as("the sample has something to remove")
                .contains("Exif\0", "Example Camera");
    }

    @Test
    void onlyTheFirstPictureOfATextIsNotLazy() {
        BuiltSite.inFolder().pages().forEach(page -> {
            List<Element> pictures = page.document().select(".prose .figure img");
            if (page.kind().equals("post.ftlh") || page.kind().equals("page.ftlh")) {
                pictures.stream()
                        .limit(1)
                        .forEach(first -> assertThat(first.hasAttr("loading")).isFalse());
                pictures.stream()
                        .skip(1)
                        .forEach(other -> assertThat(other.attr("loading")).isEqualTo("lazy"));
            }
        });
    }
}
