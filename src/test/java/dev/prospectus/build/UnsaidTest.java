package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a catalogue leaves open, no file for machines fills in; and what they name is there. */
final class UnsaidTest {

    private static final String RUN = "programmes/foundations/2026-27-odd/index.html";

    @TempDir
    Path temp;

    @Test
    void aModeThatOneSessionLeavesOpenIsNotThatOfTheRun() throws Exception {
        Preparation site = with("""
                      - {date: 2026-11-04, start: 09:00, end: 10:00}
                      - {date: 2026-11-11, start: 09:00, end: 10:00, mode: online}
                    venue: fenwick-centre
                """);
        assertThat(where(site)).isEqualTo("Fenwick");
        assertThat(run(site).has("modes")).isFalse();
        assertThat(presentation(site)).doesNotContain("attendanceMode").contains("Fenwick Learning Centre");
        assertThat(linkedData(site))
                .doesNotContain("courseMode")
                .contains("OnlineEventAttendanceMode")
                .doesNotContain("OfflineEventAttendanceMode");
    }

    @Test
    void aPlaceThatOneSessionLeavesOpenIsNotOnline() throws Exception {
        Preparation site = with("""
                      - {date: 2026-11-04, start: 09:00, end: 10:00}
                      - date: 2026-11-11
                        parts:
                          - {start: 09:00, end: 10:00}
                          - {start: 10:00, end: 11:00, mode: online}
                """);
        assertThat(where(site)).isEqualTo("Not yet known");
        assertThat(run(site).has("modes")).isFalse();
        assertThat(presentation(site)).doesNotContain("attendanceMode");
        assertThat(linkedData(site)).doesNotContain("VirtualLocation", "AttendanceMode", "courseMode");
    }

    @Test
    void aRoomOnlineIsSaidToBeWhereARunIs() throws Exception {
        Preparation site = with("""
                      - {date: 2026-11-04, start: 09:00, end: 10:00}
                    venue: online-room
                """);
        assertThat(where(site)).isEqualTo("Online room");
    }

    @Test
    void whatNobodyHasCountedHasNoFigures() throws Exception {
        Preparation site = with("""
                      - {date: 2026-11-04, start: 09:00, end: 10:00}
                    places: {total: 24, taken: 0}
                """);
        assertThat(Jsoup.parse(file(site, RUN)).text())
                .contains("24 places in all")
                .doesNotContain("24 of 24");
        assertThat(run(site).getAsJsonObject("places").toString()).isEqualTo("{\"total\":24}");
    }

    /** Of roles, phases and towns there are pages only while there is a choice. */
    @Test
    void calendarsNamePagesThatAreThere() throws Exception {
        Preparation site = with("      - {date: 2026-11-04, start: 09:00, end: 10:00}\n");
        String home = site.edition().routes().absolute(Routes.HOME);
        List<String> calendars = site.plan().outputs().stream()
                .map(output -> output.path().value())
                .filter(path -> path.endsWith(".ics"))
                .toList();
        assertThat(calendars).contains("ics/phase/primary.ics", "ics/phase/primary/openings.ics");
        for (String path : calendars) {
            String calendar = file(site, path).replace("\r\n ", "");
            List<String> pages = Pattern.compile("(?m)^URL:" + Pattern.quote(home) + "(.*?)\r?$")
                    .matcher(calendar)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(pages)
                    .as(path)
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(site.plan().find(Routes.file("/" + page)))
                            .as(page)
                            .isPresent());
        }
    }

    @Test
    void aPageOfTheHubBesideListsHasItsTwin() throws Exception {
        Path hub = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        for (String page : List.of("find/help", "search/tips", "programmes/for/heads", "calendar/town/halls")) {
            Path file = hub.resolve("content").resolve(page + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "title=Some help\ntype=page\nstatus=published\n~~~~~~\n\nWords.\n");
        }
        Files.copy(hub.resolve("data/programmes/foundations.yml"), hub.resolve("data/programmes/phase.yml"));
        Preparation site = prepare(hub);
        String home = site.edition().routes().absolute(Routes.HOME);
        List<String> twins = Pattern.compile(Pattern.quote(home) + "([^)>\\s\"]*\\.md)")
                .matcher(file(site, "llms.txt") + file(site, "api/v1/programmes/phase.json"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(twins)
                .contains("find/help/index.md", "programmes/for/heads/index.md", "programmes/phase/index.md")
                .allSatisfy(twin -> assertThat(site.plan().find(new OutputPath(twin)))
                        .as(twin)
                        .isPresent());
    }

    private Preparation with(String sessions) throws Exception {
        Path hub = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Path runs = hub.resolve("data/cohorts/2026-27/foundations.yml");
        Files.writeString(
                runs, Files.readString(runs) + "  - id: odd\n    title: Odd group\n    sessions:\n" + sessions);
        return prepare(hub);
    }

    private static Preparation prepare(Path hub) throws Exception {
        return SiteBuilder.prepare(new BuildRequest(
                hub, AsOf.of(Instant.parse("2026-10-01T09:00:00Z")), Optional.empty(), false, Severity.ERROR, 1));
    }

    private static String file(Preparation site, String path) throws IOException {
        Output output = site.plan().find(new OutputPath(path)).orElseThrow(() -> new AssertionError(path));
        return new String(site.renderer().render(output), StandardCharsets.UTF_8);
    }

    private static String where(Preparation site) throws IOException {
        return Jsoup.parse(file(site, RUN))
                .select("dt:containsOwn(Where) + dd")
                .first()
                .text();
    }

    private static JsonObject run(Preparation site) throws IOException {
        return JsonParser.parseString(file(site, "api/v1/programmes/foundations.json"))
                .getAsJsonObject()
                .getAsJsonArray("cohorts")
                .asList()
                .stream()
                .map(run -> run.getAsJsonObject())
                .filter(run -> run.get("id").getAsString().endsWith("-odd"))
                .findFirst()
                .orElseThrow();
    }

    private static String presentation(Preparation site) throws IOException {
        return Pattern.compile("(?s)<presentation>.*?</presentation>")
                .matcher(file(site, "xcri-cap.xml"))
                .results()
                .map(MatchResult::group)
                .filter(run -> run.contains("-odd/"))
                .findFirst()
                .orElseThrow();
    }

    private static String linkedData(Preparation site) throws IOException {
        return Jsoup.parse(file(site, RUN))
                .select("script[type=application/ld+json]")
                .html();
    }
}
