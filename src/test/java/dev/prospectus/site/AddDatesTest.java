package dev.prospectus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar of what a reader sees, made in the browser under the pages' own security policy. */
@Tag("browser")
final class AddDatesTest {

    private static final String BUTTON = ".add-dates button";

    @TempDir
    private static Path folder;

    private static BuiltSite small = BuiltSite.inFolder();

    /** Two programmes of one role each, the second with two strands that share a run. */
    @BeforeAll
    static void build() throws IOException {
        MadeUpSite made = new MadeUpSite(folder.resolve("site"));
        made.withProgramme("counting", "Counting, \"and\" more; ".concat("é".repeat(60)), "headteacher");
        made.withProgramme("shapes", "Shapes 😀", "teacher");
        made.withProgramme("undated", "Undated", "teaching-assistant");
        for (String id : List.of("counting", "shapes")) {
            made.with("data/cohorts/2026-27/" + id + ".yml", """
                    cohorts:
                      - id: autumn
                        title: Autumn
                        applications: {opens: 2026-10-05 09:00, closes: 2026-10-30, url: https://forms.example.org/x}
                        sessions:
                          - {date: 2026-11-05, start: 09:00, end: 12:00}
                          - {date: 2026-11-06}
                          - {title: "Overnight, \\\\ with a stay", date: 2026-12-07, last-day: 2026-12-08}
                      - id: spring
                        title: Spring
                        cancelled: {reason: Too few applied.}
                        sessions:
                          - {date: 2027-03-30, start: 09:00, end: 12:00}
                    """);
        }
        small = made.built();
    }

    @Test
    void ofOneOfferItIsThePublishedOne() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, small)) {
            visit.open("programmes/?role=headteacher");
            assertThat(made(visit)).isEqualTo(published(small, "ics/role/headteacher.ics"));
            visit.open("programmes/?status=opening-soon&role=headteacher");
            assertThat(visit.visible(".card-title")).hasSize(1);
            assertThat(made(visit)).isEqualTo(published(small, "ics/for/counting.ics"));
            assertThat(visit.noise()).isEmpty();
        }
    }

    @Test
    void ofNothingChosenItIsTheCalendarOfAllDates() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP, small)) {
            visit.open("programmes/");
            assertThat(made(visit)).isEqualTo(published(small, "ics/all.ics"));
            assertThat(visit.visible(".add-dates-said"))
                    .containsExactly(
                            "12 dates saved in the file dates.ics. Open it, and your calendar takes them over as known now.");
        }
    }

    /** The sample's roles and phases, of which all have fewer dates than a calendar takes. */
    @Test
    void ofARoleOrPhaseItIsTheCalendarOfThat() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP)) {
            for (String choice : List.of("role=maths-lead", "role=teaching-assistant", "phase=secondary")) {
                visit.open("programmes/?" + choice + "&sort=title");
                assertThat(made(visit))
                        .as(choice)
                        .isEqualTo(published(BuiltSite.inFolder(), "ics/" + choice.replace('=', '/') + ".ics"));
            }
            assertThat(visit.noise()).isEmpty();
        }
    }

    /** Of several choices there is no calendar: it has the dates of the offers that are shown, and no address to come back to. */
    @Test
    void ofSeveralChoicesItHasTheDatesOfTheOffersInView() throws IOException {
        try (Visit visit = new Visit(Visit.LAPTOP)) {
            visit.open("programmes/?role=maths-lead&role=headteacher&phase=primary");
            String made = made(visit);
            Set<String> expected = new TreeSet<>();
            for (String link : cardLinks(visit)) {
                String programme = link.replaceFirst(".*/programmes/([^/]+)/.*", "$1");
                String strand = link.contains("#strand_") ? link.replaceFirst(".*#strand_", "") : "";
                expected.addAll(uids(published(
                        BuiltSite.inFolder(),
                        "ics/for/" + programme + (strand.isEmpty() ? "" : "/strand/" + strand) + ".ics")));
            }
            assertThat(visit.visible(".card-title")).hasSizeGreaterThan(2);
            assertThat(uids(made))
                    .hasSizeGreaterThan(20)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(made)
                    .startsWith("BEGIN:VCALENDAR\r\n")
                    .endsWith("END:VCALENDAR\r\n")
                    .doesNotContain("SOURCE", "REFRESH");
        }
    }

    @Test
    void whereNoDateIsKnownItSaysSo() throws IOException {
        try (Visit visit = new Visit(Visit.PHONE, small)) {
            Page page = visit.open("programmes/?role=teaching-assistant");
            page.click(BUTTON);
            assertThat(page.locator(".add-dates-said")).hasText("No dates of what you see are known yet.");
        }
    }

    @Test
    void whatCouldNotBeLoadedIsSaid() throws IOException {
        try (Visit visit = new Visit(Visit.PHONE, small)) {
            Page page = visit.open("programmes/?role=headteacher");
            page.route("**/*.ics", route -> route.abort());
            page.click(BUTTON);
            assertThat(page.locator(".add-dates-said"))
                    .hasText("The dates could not be loaded. Try again later, or subscribe to them.");
        }
    }

    private static String made(Visit visit) throws IOException {
        Download download = visit.page().waitForDownload(() -> visit.page().click(BUTTON));
        assertThat(download.suggestedFilename()).isEqualTo("dates.ics");
        return Files.readString(download.path(), StandardCharsets.UTF_8);
    }

    private static String published(BuiltSite site, String path) throws IOException {
        return Files.readString(site.folder().resolve(path), StandardCharsets.UTF_8);
    }

    private static List<String> cardLinks(Visit visit) {
        return visit.page().locator(".card:visible .card-title a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static List<String> uids(String calendar) {
        return calendar.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }
}
