package dev.prospectus.hubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A small hub whose neighbour is the sample hub: what its page names, now and as time goes by. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NextDoorPageTest {

    /** Two days before the small hub's only run begins, and three before one of the sample hub's closes. */
    private static final Instant NOW = Instant.parse("2026-10-12T09:00:00Z");

    private static final String CONFIG = "site-config.yml";

    private Path folder;

    private Preparation sample;
    private Path ours;

    @BeforeAll
    void publishTheSample(@TempDir Path temporary) throws IOException {
        folder = temporary;
        sample = SiteBuilder.prepare(request(Path.of("").toAbsolutePath(), NOW));
        for (Output output : sample.plan().outputs()) {
            if (output.path().value().startsWith("api/v1/")) {
                Path file = folder.resolve("sample").resolve(output.path().value());
                Files.createDirectories(file.getParent());
                Files.write(file, sample.renderer().render(output));
            }
        }
        ours = GoldenSite.assemble(folder.resolve("ours"), GoldenSite.BASE);
        edit(CONFIG, "  - {id: marsh, name: Marsh and Mill Maths Hub, from: \"https://marsh.example.org/\"}", """
                  - {id: sample, name: Ridge and Vale Maths Hub, from: ../sample}""");
        edit("data/programmes/foundations.yml", "phases:", "same-as: national/primary-sustaining\nphases:");
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(ours.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(ours.resolve(file), text.replace(from, to));
    }

    private static BuildRequest request(Path site, Instant asOf) {
        return new BuildRequest(site, AsOf.of(asOf), Optional.empty(), false, Severity.ERROR, 1);
    }

    private List<Element> lines(Instant asOf) throws IOException {
        Preparation site = SiteBuilder.prepare(request(ours, asOf));
        Output page = site.plan().outputs().stream()
                .filter(output -> output.path().value().equals("programmes/foundations/index.html"))
                .findFirst()
                .orElseThrow();
        Document document = Jsoup.parse(new String(site.renderer().render(page), StandardCharsets.UTF_8));
        return document.select(".next-door");
    }

    @Test
    void thePageNamesARunOnceNobodyCanApplyHere() throws IOException {
        List<Element> lines = lines(Instant.parse("2026-10-14T09:00:00Z"));
        assertThat(lines.get(0).hasAttr("hidden")).isFalse();
        assertThat(lines.get(0).text())
                .isEqualTo(
                        "Open next door, at Ridge and Vale Maths Hub: Ridge group, Wednesday afternoons. Thornhaven, starts"
                                + " 21 October 2026. That hub takes schools from outside. As known there on 12 October 2026");
        assertThat(lines.get(0).select("a").attr("href"))
                .isEqualTo("https://ridgeandvale.example.org/programmes/primary-sustaining/2026-27-ridge/");
    }

    @Test
    void aNeighboursSiteIsNotReplaced() {
        assertThatThrownBy(() -> SiteBuilder.build(request(ours, NOW), folder.resolve("sample")))
                .hasMessageContaining("the site's sources are there");
    }

    /** At each change, and a second before it, the sample hub is asked anew how booking stands. */
    @Test
    void whatIsNamedLaterIsOpenThen() throws IOException {
        List<Element> lines = lines(NOW);
        TreeSet<Instant> instants = new TreeSet<>();
        for (Element line : lines) {
            JsonArray shown = JsonParser.parseString(line.attr("data-shown")).getAsJsonArray();
            for (int i = 0; i < shown.size(); i += 2) {
                Instant change = Instant.ofEpochSecond(shown.get(i).getAsLong());
                instants.add(change);
                instants.add(change.minusSeconds(1));
            }
        }
        List<String> told = new ArrayList<>();
        for (Instant instant : instants) {
            List<Element> shown =
                    lines.stream().filter(line -> isShown(line, instant)).toList();
            assertThat(shown).hasSizeLessThan(2);
            for (Element line : shown) {
                String path = line.select("a").attr("href").replaceFirst(".*/programmes/", "");
                assertThat(status(path, instant)).isIn(BookingStatus.OPEN, BookingStatus.FEW_PLACES);
            }
            told.add(instant + " "
                    + shown.stream()
                            .map(line -> line.select("a").attr("href").replaceFirst(".*/2026-27-(.*)/", "$1"))
                            .findFirst()
                            .orElse("nobody"));
        }
        assertThat(told)
                .containsExactly(
                        "2026-10-14T08:29:59Z nobody",
                        "2026-10-14T08:30:00Z ridge",
                        "2026-10-14T22:59:59Z ridge",
                        "2026-10-14T23:00:00Z calder",
                        "2026-10-22T08:59:59Z calder",
                        "2026-10-22T09:00:00Z nobody");
    }

    private static boolean isShown(Element line, Instant instant) {
        boolean shown = !line.hasAttr("hidden");
        JsonArray changes = JsonParser.parseString(line.attr("data-shown")).getAsJsonArray();
        for (int i = 0; i < changes.size(); i += 2) {
            if (!Instant.ofEpochSecond(changes.get(i).getAsLong()).isAfter(instant)) {
                shown = changes.get(i + 1).getAsBoolean();
            }
        }
        return shown;
    }

    private BookingStatus status(String path, Instant instant) {
        Edition then =
                new Edition(sample.edition().whole(), instant, sample.edition().assets(), picture -> Optional.empty());
        Cohort run = then.catalogue().cohorts().stream()
                .filter(some -> path.equals(
                        some.id().programme() + "/" + some.id().toString().replaceFirst(".*/", "") + "/"))
                .findFirst()
                .orElseThrow();
        return then.booking(run).status();
    }

    @Test
    void aNeighbourThatIsOldOrGoneIsAFinding() throws IOException {
        assertThat(findings(Instant.parse("2026-10-22T08:59:59Z"))).isEmpty();
        assertThat(findings(Instant.parse("2026-10-22T09:00:00Z")))
                .containsExactly(
                        place("../sample") + " what is known of Ridge and Vale Maths Hub is of 2026-10-12, too old to"
                                + " send anybody there");
        assertThat(lines(Instant.parse("2026-10-22T09:00:00Z"))).isEmpty();
        Path config = ours.resolve(CONFIG);
        String before = Files.readString(config);
        edit(CONFIG, "../sample", "../gone");
        assertThat(findings(NOW))
                .singleElement()
                .asString()
                .startsWith(place("../gone") + " Ridge and Vale Maths Hub can't be read: there is no folder '")
                .endsWith("gone'");
        Files.writeString(config, before);
    }

    /** Where a value stands in the settings. */
    private String place(String value) throws IOException {
        List<String> lines = Files.readAllLines(ours.resolve(CONFIG));
        for (String line : lines) {
            if (line.contains(value)) {
                return CONFIG + ":" + (lines.indexOf(line) + 1) + ":" + (line.indexOf(value) + 1);
            }
        }
        throw new AssertionError(value);
    }

    /** In the list and on the pathway, at the same times as on its page. */
    @Test
    void theCardAndThePathwayNameItToo() throws IOException {
        Preparation site = SiteBuilder.prepare(request(ours, Instant.parse("2026-10-14T09:00:00Z")));
        for (String path : List.of("programmes/index.html", "pathways/primary/index.html")) {
            Output page = site.plan().outputs().stream()
                    .filter(output -> output.path().value().equals(path))
                    .findFirst()
                    .orElseThrow();
            List<Element> lines = Jsoup.parse(new String(site.renderer().render(page), StandardCharsets.UTF_8))
                    .select("[data-shown]:has(a[href*=/primary-sustaining/]):not([hidden])");
            assertThat(lines).as(path).hasSize(1);
            assertThat(lines.get(0).text()).contains("Ridge and Vale Maths Hub: Ridge group, Wednesday afternoons");
        }
    }

    @Test
    void aNeighbourOfWhichNothingCanBeNamedIsTold() throws IOException {
        Path index = folder.resolve("sample/api/v1/index.json");
        String open = Files.readString(index);
        Files.writeString(index, open.replace("\"openToNeighbours\":true", "\"openToNeighbours\":false"));
        assertThat(found("NBR002"))
                .singleElement()
                .asString()
                .startsWith("site-config.yml:")
                .contains(
                        "no run of Ridge and Vale Maths Hub is ever named here: it says of nothing that you offer too");
        Files.writeString(index, open.replace("\"sameAs\":\"national/", "\"sameAs\":\"other/"));
        assertThat(found("NBR002")).singleElement().asString().contains("both hubs offer nothing under the same name");
        Files.writeString(index, open);
        assertThat(found("NBR002")).isEmpty();
    }

    private List<String> found(String code) throws IOException {
        return SiteBuilder.check(request(ours, NOW)).stream()
                .filter(finding -> finding.code().equals(code))
                .map(NextDoorPageTest::words)
                .toList();
    }

    private List<String> findings(Instant asOf) throws IOException {
        return SiteBuilder.check(request(ours, asOf)).stream()
                .filter(finding -> finding.code().equals("NBR001"))
                .map(NextDoorPageTest::words)
                .toList();
    }

    private static String words(Diagnostic finding) {
        return finding.location() + " " + finding.message();
    }
}
