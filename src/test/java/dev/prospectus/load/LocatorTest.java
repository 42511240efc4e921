package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.markdown.Outline;
import dev.prospectus.model.AsOf;
import dev.prospectus.testing.GoldenSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings that others have land on the line that an editor must change. */
class LocatorTest {

    private static final String COHORTS = "data/cohorts/2026-27/subject-knowledge.yml";
    private static final String PROGRAMME = "data/programmes/subject-knowledge.yml";

    private final Loaded loaded = Loader.load(GoldenSite.BASE, LoadOptions.on(AsOf.parse("2026-10-01")));
    private final Locator locator = loaded.locator();

    @ParameterizedTest
    @CsvSource({
        "/cohorts/0/applications/closes, 8:15",
        "/cohorts/1/strand, 52:13",
        "/cohorts/0/sessions/1/date, 36:15",
        "/cohorts/0/sessions/1/venue, 36:9",
        "/cohorts/0/sessions/7, 24:7",
        "/cohorts/9/id, 2:3",
        "/nothing/like/this, 1:1",
        "'', 1:1"
    })
    void aPointerLeadsToItsValueOrTheClosestThingAroundIt(String pointer, String place) {
        assertThat(locator.locate(COHORTS, pointer)).hasToString(COHORTS + ":" + place);
    }

    @Test
    void theOnlyItemOfAListMayStandWithoutADash() {
        String file = "data/programmes/foundations.yml";

        assertThat(locator.locate(file, "/phases/0")).hasToString(file + ":3:9");
    }

    @Test
    void keysMayHoldSlashes() {
        assertThat(locator.locate("data/redirects.yml", "/~1hubs.html")).hasToString("data/redirects.yml:2:13");
    }

    @Test
    void aLinkInABlockOfMarkdownHasItsOwnPlace() {
        Outline.TextLink link = loaded.catalogue().programmes().stream()
                .flatMap(programme -> programme.body().stream())
                .flatMap(body -> Markdown.outline(body).links().stream())
                .findFirst()
                .orElseThrow();

        assertThat(locator.locate(PROGRAMME, "/body", link.line(), link.column()))
                .hasToString(PROGRAMME + ":94:37");
    }

    @Test
    void aPlaceInAOneLineTextIsCountedFromItsFirstLetter() {
        assertThat(locator.locate(PROGRAMME, "/title", 1, 9)).hasToString(PROGRAMME + ":1:17");
        assertThat(locator.locate(PROGRAMME, "/summary", 1, 3)).hasToString(PROGRAMME + ":3:12");
    }

    @Test
    void contentHasALineForItsTextAndForEachKeyOfItsHeader() {
        assertThat(locator.locate("content/about.md", "/body")).hasToString("content/about.md:5:1");
        assertThat(locator.locate("content/about.md", "/body", 1, 14)).hasToString("content/about.md:5:14");
        assertThat(locator.locate("content/about.md", "/type")).hasToString("content/about.md:2:1");
        assertThat(locator.locate("content/about.md", "/tags")).hasToString("content/about.md:1:1");
    }

    @Test
    void aFileThatIsNotThereIsItsOwnPlace() {
        assertThat(locator.locate("data/programmes/gone.yml", "/title")).hasToString("data/programmes/gone.yml");
    }
}
