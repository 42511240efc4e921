package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.load.NetworkFile;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
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
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages, the catalogue for directories, JSON-LD and calendars say the same of a run whose status an editor says. */
final class OverridesToldTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");
    private static final Pattern ADDRESS = Pattern.compile("by-hand\\.2026-27-([a-z-]+)\\.(opens|closes)@");
    private static final Pattern DAY = Pattern.compile("DTSTART(?:;TZID=Europe/London|;VALUE=DATE)?:([0-9T]+)");

    private static Preparation site;

    @BeforeAll
    static void prepare(@TempDir Path temp) throws IOException {
        Path folder = GoldenSite.assemble(
                temp.resolve("site"),
                GoldenSite.BASE,
                Golden.RESOURCES.resolve("told").resolve("overrides"));
        site = SiteBuilder.prepare(
                new BuildRequest(folder, AsOf.of(AS_OF), Optional.empty(), false, Severity.ERROR, 1));
    }

    private static String file(String path) throws IOException {
        return new String(
                site.renderer().render(site.plan().find(new OutputPath(path)).orElseThrow()), StandardCharsets.UTF_8);
    }

    private static Document page(String run) throws IOException {
        return Jsoup.parse(file("programmes/by-hand/2026-27-" + run + "/index.html"));
    }

    /** The status, what is said beside it, and the row of the key facts. */
    private static List<String> onPage(String run) throws IOException {
        Document page = page(run);
        return List.of(
                page.select(".status").first().text(),
                page.select(".panel-next").text(),
                page.select("dl.facts > div:not([hidden]):has(dt:containsOwn(Applications)) dd:not([hidden])")
                        .eachText()
                        .toString());
    }

    /** What a directory of courses is told. */
    private static List<String> inCatalogue(String run) throws IOException {
        Element found = Jsoup.parse(file("xcri-cap.xml"), Parser.xmlParser())
                .select("presentation:has(dc|identifier:containsOwn(/by-hand/2026-27-" + run + "/))")
                .first();
        return found.children().stream()
                .filter(element -> element.tagName().startsWith("apply"))
                .map(element ->
                        element.tagName() + " " + (element.hasAttr("dtf") ? element.attr("dtf") : element.text()))
                .toList();
    }

    private static List<String> inJsonLd(String run) throws IOException {
        return Pattern.compile("\"valid(?:From|Through)\":\"([^\"]+)\"")
                .matcher(page(run).select("script[type=application/ld+json]").html())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> inCalendar(String path) throws IOException {
        return List.of(file(path).replace("\r\n ", "").split("BEGIN:VEVENT", -1)).stream()
                .flatMap(event -> ADDRESS.matcher(event)
                        .results()
                        .map(found -> found.group(1) + " " + found.group(2) + " "
                                + DAY.matcher(event)
                                        .results()
                                        .map(day -> day.group(1))
                                        .collect(Collectors.joining())))
                .toList();
    }

    @Test
    void whatIsOpenLongerClosesWhenTheOverrideEnds() throws IOException {
        assertThat(onPage("longer"))
                .containsExactly(
                        "Open",
                        "Applications close on 10 October 2026",
                        "[Opened on 1 May 2026, Close on 10 October 2026]");
        assertThat(inCatalogue("longer"))
                .containsExactly(
                        "applyFrom 2026-05-01", "applyUntil 2026-10-10", "applyTo https://forms.example.org/longer");
        assertThat(inJsonLd("longer")).containsExactly("\"validThrough\":\"2026-10-10T23:59:59+01:00\"");
    }

    @Test
    void whatOpensLaterOpensWhenTheOverrideEnds() throws IOException {
        assertThat(onPage("later"))
                .containsExactly(
                        "Opening soon",
                        "Applications open on 11 October 2026",
                        "[Open on 11 October 2026, Close on 11 November 2026 at 9am]");
        assertThat(inCatalogue("later"))
                .containsExactly(
                        "applyFrom 2026-10-11",
                        "applyUntil 2026-11-11T09:00:00Z",
                        "applyTo https://forms.example.org/later");
        assertThat(inJsonLd("later"))
                .containsExactly(
                        "\"validFrom\":\"2026-10-11T00:00+01:00\"", "\"validThrough\":\"2026-11-11T08:59:59Z\"");
    }

    @Test
    void whatIsOpenBeforeItsDayHasNoOpeningToCome() throws IOException {
        assertThat(onPage("earlier"))
                .containsExactly(
                        "Few places left", "Applications close on 30 October 2026", "[Close on 30 October 2026]");
        assertThat(inCatalogue("earlier"))
                .containsExactly("applyUntil 2026-10-30", "applyTo https://forms.example.org/earlier");
    }

    @Test
    void whatNeverOpensHasNoDatesAndNoForm() throws IOException {
        assertThat(onPage("held-back")).containsExactly("Register interest", "", "[]");
        assertThat(inCatalogue("held-back"))
                .containsExactly("applyTo https://example.org/hub/programmes/by-hand/2026-27-held-back/");
        assertThat(inJsonLd("held-back")).isEmpty();
    }

    @Test
    void aRunThatNobodySaysAnythingOfKeepsItsDates() throws IOException {
        assertThat(onPage("plain"))
                .containsExactly(
                        "Opening soon",
                        "Applications open on 5 October 2026",
                        "[Open on 5 October 2026, Close on 30 October 2026]");
        assertThat(inCatalogue("plain"))
                .containsExactly(
                        "applyFrom 2026-10-05", "applyUntil 2026-10-30", "applyTo https://forms.example.org/plain");
    }

    @Test
    void calendarsHaveTheOpeningsAndDeadlinesOfThePages() throws IOException {
        assertThat(inCalendar("ics/openings.ics")).containsExactly("plain opens 20261005", "later opens 20261011");
        assertThat(inCalendar("ics/deadlines.ics"))
                .containsExactly(
                        "longer closes 20261010",
                        "earlier closes 20261030",
                        "plain closes 20261030",
                        "later closes 20261111T090000");
        assertThat(inCalendar("ics/for/by-hand/run/2026-27-held-back.ics")).isEmpty();
        assertThat(file("calendar/openings/index.html")).contains("/2026-27-later/", "Sunday 11 October");
    }

    /** Sessions go on until a day that is to be confirmed; for the other applications have no last day. */
    @Test
    void anEndThatNobodyKnowsIsNotTold() throws IOException {
        assertThat(onPage("no-end")).containsExactly("In progress", "", "[]");
        assertThat(onPage("open-ended")).containsExactly("Open", "", "[Opened on 1 May 2026]");
        assertThat(inCatalogue("open-ended"))
                .containsExactly("applyFrom 2026-05-01", "applyTo https://forms.example.org/open-ended");
        assertThat(inJsonLd("open-ended")).isEmpty();
        for (String path : List.of(
                "programmes/by-hand/2026-27-no-end/index.html",
                "programmes/by-hand/2026-27-open-ended/index.html",
                "programmes/by-hand/index.html",
                "embed/programmes/by-hand/index.html",
                "calendar/index.html",
                "plan/runs.json")) {
            assertThat(file(path)).as(path).contains("/by-hand/").doesNotContain("31 August 2027", "2027-08-31");
        }
    }

    /** A network knows of a hub what it publishes: the status falls back with the academic year, and no word says so. */
    @Test
    void aNetworkTellsNoSuchEndEither(@TempDir Path temp) throws IOException {
        for (String path : List.of(
                "index.json", "status.json", "venues.json", "cohorts/2026-27.json", "programmes/by-hand.json")) {
            Path copy = temp.resolve("fen/api/v1").resolve(path);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file("api/v1/" + path));
        }
        Files.writeString(temp.resolve("NETWORK.yml"), """
                title: Maths Hubs of Everywhere
                base-url: https://network.example.org/
                contact: office@network.example.org
                hubs:
                  - {id: fen, name: Fen and Ford, region: North East, from: fen}
                """);
        NetworkBuilder.Prepared network = NetworkBuilder.prepare(
                NetworkFile.read(temp.resolve("NETWORK.yml")).network().orElseThrow(), temp, AsOf.of(AS_OF));
        Path out = temp.resolve("dist");
        assertThat(NetworkBuilder.build(network, Publisher.to(out), 1).publication())
                .isPresent();
        String list = Files.readString(out.resolve("programmes/index.html"));
        assertThat(Jsoup.parse(list)
                        .select(".card:has(a:containsOwn(Said by hand)) .card-status")
                        .eachText())
                .containsExactly("Open");
        assertThat(list).contains("Said by hand").doesNotContain("31 August 2027", "2027-08-31");
        assertThat(out.resolve("calendar/2026-11/index.html")).exists();
        assertThat(out.resolve("calendar/2027-08")).doesNotExist();
    }
}
