package dev.prospectus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prospectus.build.BuildReport;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.HeadedHub;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authors call their headings as the theme calls its parts: nothing that a script does may suffer. */
@Tag("browser")
final class HeadingsTest {

    private static final String DOUBLES =
            "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)";

    private static final List<String> PAGES = List.of(
            "",
            "about/",
            "news/",
            "programmes/",
            "programmes/primary-development/",
            "pathways/primary/",
            "calendar/",
            "glossary/",
            "privacy/",
            "accessibility/",
            "contact/");

    @Test
    void searchOpensAndStatusesRollOver(@TempDir Path temp) throws IOException {
        BuiltSite site = built(HeadedHub.at(temp.resolve("hub"), ids()), temp.resolve("out"));
        try (Visit visit = new Visit(Visit.LAPTOP, site)) {
            for (String path : PAGES) {
                Page page = visit.open(path);
                page.keyboard().press("Control+k");
                assertThat(page.locator("dialog.search")).isVisible();
                page.locator("dialog.search input").fill("mastery");
                assertThat(page.locator("[role=option]").first()).isVisible();
                assertThat((List<?>) page.evaluate(DOUBLES)).as(path).isEmpty();
                assertThat(visit.noise()).as(path).isEmpty();
            }
            visit.at(Instant.parse("2027-08-15T09:00:00Z"));
            visit.open("programmes/primary-development/");
            assertThat(visit.visible(".panel .status")).first().isNotEqualTo("Open");
            visit.open("programmes/");
            assertThat(visit.visible(".card .status")).isNotEmpty().doesNotContain("Open");
        }
    }

    /** What parts are called, in pages and by scripts while a reader searches, as words of a heading. */
    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        try (Visit visit = new Visit(Visit.LAPTOP)) {
            for (String path : PAGES) {
                Page page = visit.open(path);
                page.keyboard().press("Control+k");
                page.locator("dialog.search input").fill("mastery");
                assertThat(page.locator("[role=option]").first()).isVisible();
                ((List<?>) page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))
                        .forEach(id -> ids.add((String) id));
            }
        }
        assertThat(ids).contains("search_field", "search_results", "search_option_0", "_main", "_filters");
        return ids.stream()
                .flatMap(id ->
                        Stream.of(id, id.replace('_', ' ').replace('-', ' ').strip()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static BuiltSite built(Path site, Path out) throws IOException {
        BuildReport report = SiteBuilder.build(
                new BuildRequest(site, AsOf.of(BuiltSite.AS_OF), Optional.empty(), false, Severity.ERROR, 2), out);
        assertThat(report.publication()).as("%s", report.findings()).isPresent();
        return new BuiltSite(out, java.net.URI.create("https://hub.example.org/"), List.of(), report.findings());
    }
}
