package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.prospectus.build.NetworkBuilder;
import dev.prospectus.build.Publisher;
import dev.prospectus.hubs.GeneratedHub;
import dev.prospectus.load.NetworkFile;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Output;
import dev.prospectus.testing.Golden;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A site about forty hubs in four regions, of which one is old and one was never read. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NetworkSiteTest {

    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");
    private static final List<String> REGIONS = List.of("North East", "Yorkshire", "East of England", "South West");
    private static final Set<String> LATER_STATUSES = Set.of("open", "few-places");

    private final Map<String, GeneratedHub> hubs = new TreeMap<>();
    private Path folder;
    private NetworkBuilder.Prepared prepared;
    private BuiltSite site;
    private Visit visit;

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        folder = temporary;
        StringBuilder file = new StringBuilder("""
                title: Maths Hubs of Everywhere
                base-url: https://network.example.org/
                contact: office@network.example.org
                hubs:
                """);
        for (int i = 0; i < 40; i++) {
            String id = "h%02d".formatted(i);
            file.append("  - {id: %s, name: Hub %02d, region: %s, from: %s}%n"
                    .formatted(id, i, REGIONS.get(i % 4), i == 9 ? "nowhere" : id));
            if (i != 9) {
                Instant asOf = i == 7 ? NOW.minusSeconds(20 * 86_400L) : NOW.minusSeconds(3_600);
                GeneratedHub hub = GeneratedHub.of(id, i, asOf, "https://" + id + ".example.org/");
                hub.write(folder.resolve(id));
                hubs.put(id, hub);
            }
        }
        Files.writeString(folder.resolve("NETWORK.yml"), file);
        NetworkFile read = NetworkFile.read(folder.resolve("NETWORK.yml"));
        assertThat(read.findings()).isEmpty();
        prepared = NetworkBuilder.prepare(read.network().orElseThrow(), folder, AsOf.of(NOW));
        Path out = folder.resolve("dist");
        assertThat(NetworkBuilder.build(prepared, Publisher.to(out), 2).publication())
                .isPresent();
        List<SitePage> pages = new ArrayList<>();
        for (Output output : prepared.plan().outputs()) {
            if (output instanceof Output.Page page) {
                String path = page.path().value();
                pages.add(new SitePage(path, page.template(), Files.readString(out.resolve(path))));
            }
        }
        site = new BuiltSite(out, URI.create("https://network.example.org/"), pages, List.of());
        visit = new Visit(Visit.PHONE, site);
    }

    @AfterAll
    void close() {
        visit.close();
    }

    private SitePage page(String path) {
        return site.pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> items(GeneratedHub hub, String file, String key) {
        List<JsonObject> items = new ArrayList<>();
        JsonParser.parseString(hub.files().get("api/v1/" + file + ".json"))
                .getAsJsonObject()
                .getAsJsonArray(key)
                .forEach(item -> items.add(item.getAsJsonObject()));
        return items;
    }

    /** The addresses of the programmes that any hub publishes. */
    private Stream<String> published() {
        return hubs.values().stream()
                .flatMap(hub -> items(hub, "index", "programmes").stream())
                .map(programme -> programme.get("page").getAsString());
    }

    @Test
    void everyPageIsValid() throws IOException {
        NuChecker checker = new NuChecker();
        List<String> found = new ArrayList<>();
        for (SitePage page : site.pages()) {
            checker.findings(site.baseUrl().resolve(page.address()), page.html())
                    .forEach(finding -> found.add(page + ": " + finding));
        }
        assertThat(found).isEmpty();
        assertThat(site.pages()).hasSizeGreaterThan(20);
    }

    @Test
    void everyKindOfPageIsAccessibleOnAPhone() {
        List<String> found = new ArrayList<>();
        for (SitePage page : site.representatives()) {
            visit.at(NOW);
            Page open = visit.open(page.address());
            Axe.problems(open).forEach(problem -> found.add(page + ": " + problem));
            assertThat(open.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits", page)
                    .isEqualTo(true);
        }
        assertThat(found).isEmpty();
        assertThat(visit.noise()).isEmpty();
    }

    @Test
    void everyLinkLeadsToAPageHereOrToItsHub() {
        Set<String> here = site.files().keySet();
        for (SitePage page : site.pages()) {
            for (Element link : page.document().select("a[href], link[href]")) {
                String href = link.attr("href").replaceFirst("[?#].*", "");
                if (href.startsWith("/")) {
                    String file = href.substring(1) + (href.endsWith("/") ? "index.html" : "");
                    assertThat(here).as("on %s", page).contains(file);
                } else if (!href.isEmpty()) {
                    assertThat(href)
                            .as("on %s", page)
                            .matches("https://(network|h[0-9]{2})\\.example\\.org/.*|mailto:.*");
                }
            }
        }
    }

    private static boolean isShared(JsonObject programme) {
        return programme.has("sameAs");
    }

    /** Where a list leads to for a programme. */
    private static String card(JsonObject programme) {
        return isShared(programme)
                ? "/programmes/shared/" + programme.get("sameAs").getAsString() + "/"
                : programme.get("page").getAsString();
    }

    @Test
    void theListHasEveryProgrammeOnce() {
        Set<String> expected = new TreeSet<>();
        hubs.values().forEach(hub -> items(hub, "index", "programmes").forEach(some -> expected.add(card(some))));
        List<String> listed = site.pages().stream()
                .filter(page -> page.path().matches("programmes/(part/[0-9]+/)?index.html"))
                .flatMap(page -> page.document().select(".card-title a").stream())
                .map(link -> link.attr("href"))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(expected).hasSize(5 + 39);
        assertThat(page("programmes/index.html")
                        .document()
                        .select(".results-count strong")
                        .text())
                .isEqualTo(5 + 39 + " offers");
    }

    /** Each hub's own words: its runs that are not over, or its programme where it has none. */
    @Test
    void aSharedProgrammeLeadsToTheRunsOfAllItsHubs() {
        Set<String> over = Set.of("finished", "cancelled", "not-running");
        Set<String> expected = new TreeSet<>();
        for (GeneratedHub hub : hubs.values()) {
            Map<String, JsonObject> statuses = statuses(hub);
            List<String> runs = items(hub, "cohorts/2026-27", "cohorts").stream()
                    .filter(run -> run.get("id").getAsString().startsWith("years-5-8/"))
                    .filter(run -> !over.contains(statusAt(statuses, run)))
                    .map(run -> run.get("page").getAsString())
                    .toList();
            expected.addAll(
                    runs.isEmpty() ? List.of("https://" + hub.id() + ".example.org/programmes/years-5-8/") : runs);
        }
        Element main = page("programmes/shared/national/years-5-8/index.html")
                .document()
                .expectFirst("main");
        assertThat(main.select(".card-title a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(main.select("h2").eachText()).isEqualTo(REGIONS);
        assertThat(main.select("h1").text()).isEqualTo("years 5 8");
        for (Element region : main.select("section:has(> .section-head)")) {
            long open = region.select(".card:has(.status-open, .status-few-places) .card-title").eachText().stream()
                    .map(title -> title.replaceFirst(":.*", ""))
                    .distinct()
                    .count();
            assertThat(region.select(".section-head p").text()).contains(open == 0 ? " hubs" : ", " + open + " open");
            List<String> order =
                    region.select(".result-group:not([hidden]) > h3").eachText();
            assertThat(List.of("You can apply now", "Coming up", "Not taking applications", "Not known at the moment"))
                    .containsSubsequence(order);
        }
    }

    /** A teacher in the South West: region, programme, and there it stands. */
    @Test
    void whereOneCanStillJoinIsTwoTapsAway() {
        visit.at(NOW);
        Page open = visit.open("");
        open.locator(".ways-in .chips a:has-text('South West')").click();
        open.locator(".card-title a:text-is('years 5 8')").click();
        open.waitForURL("**/programmes/shared/national/years-5-8/#region_south-west");
        Locator heading = open.locator("#region_south-west");
        assertThat(heading.evaluate("heading => heading.getBoundingClientRect().top < innerHeight / 3"))
                .isEqualTo(true);
    }

    /** What is asked of a run, one hub's run has: a programme that is open elsewhere is not open there. */
    @Test
    void filtersAreAboutOneHubAtATime() {
        visit.at(NOW);
        Page open = visit.open("programmes/?region=south-west&status=open");
        Set<String> expected = new TreeSet<>();
        hubs.forEach((id, hub) -> {
            if (Integer.parseInt(id.substring(1)) % 4 == 3 && !id.equals("h07")) {
                Map<String, JsonObject> statuses = statuses(hub);
                Map<String, String> cards = items(hub, "index", "programmes").stream()
                        .collect(Collectors.toMap(some -> some.get("id").getAsString(), NetworkSiteTest::card));
                items(hub, "cohorts/2026-27", "cohorts").stream()
                        .filter(run -> statusAt(statuses, run).equals("open"))
                        .map(run -> run.get("id").getAsString().replaceFirst("/.*", ""))
                        .forEach(programme -> expected.add(cards.get(programme)));
            }
        });
        assertThat(expected).hasSizeBetween(2, 10);
        open.waitForCondition(() -> visible(open).equals(expected));
        assertThat(open.locator(".results-count strong").innerText())
                .isEqualTo(expected.size() + " of " + (5 + 39) + " offers");
        open.locator(".card:visible .card-fit").first().waitFor();
        assertThat(open.locator(".card:visible .card-fit").allInnerTexts())
                .allSatisfy(words -> assertThat(words).contains("Open", "South West"));
    }

    @Test
    void whatIsOldIsNotSaidToBeOpen() {
        visit.at(NOW);
        Page open = visit.open("programmes/?hub=h07");
        Locator cards = open.locator("#_results .card:visible");
        open.waitForCondition(() -> cards.count() == 6);
        assertThat(open.locator(".result-group:visible > h2").allInnerTexts())
                .containsExactly("Not known at the moment");
        open.navigate(open.url() + "&status=open");
        open.locator(".nothing:visible").waitFor();
        assertThat(site.pages().stream()
                        .filter(page -> page.path().matches("programmes/(part/[0-9]+/)?index.html"))
                        .flatMap(page ->
                                page.document().select(".result-group:has(> #group_unknown) .card-status").stream())
                        .map(Element::text))
                .singleElement()
                .asString()
                .matches("Not known ?On 11 September 2026: [a-z ]+");
    }

    @Test
    void theHubsStandInTheirRegionsWithTheAgeOfWhatIsOld() {
        List<String> regions =
                page("hubs/index.html").document().select("main h2").eachText();
        assertThat(regions).isEqualTo(REGIONS);
        List<String> tiles = page("hubs/index.html").document().select(".tile").eachText();
        assertThat(tiles).hasSize(40);
        assertThat(tiles)
                .filteredOn(words -> words.contains("As known on"))
                .singleElement()
                .asString()
                .startsWith("Hub 07")
                .contains("As known on 11 September 2026")
                .doesNotContain(" open");
        assertThat(tiles)
                .filteredOn(words -> words.contains("Nothing is known"))
                .singleElement()
                .asString()
                .startsWith("Hub 09");
    }

    @Test
    void filtersByRegionAndRoleChooseFromAllParts() {
        visit.at(NOW);
        Page open = visit.open("programmes/?region=yorkshire&role=maths-lead");
        Set<String> expected = new TreeSet<>();
        hubs.forEach((id, hub) -> items(hub, "index", "programmes").forEach(programme -> {
            boolean role = programme.getAsJsonArray("roles").toString().contains("maths-lead");
            if (role && Integer.parseInt(id.substring(1)) % 4 == 1) {
                expected.add(card(programme));
            }
        }));
        assertThat(expected).hasSizeGreaterThan(5);
        open.waitForCondition(() -> visible(open).equals(expected));
    }

    private static Set<String> visible(Page open) {
        Object addresses = open.evalOnSelectorAll(
                "#_results .card .card-title a",
                "links => links.filter(link => link.checkVisibility()).map(link => link.getAttribute('href'))");
        return new TreeSet<>(((List<?>) addresses).stream().map(String::valueOf).toList());
    }

    @Test
    void theFinderOfTheHomePageLeadsThere() {
        visit.at(NOW);
        Page open = visit.open("");
        open.selectOption("#_region", "south-west");
        open.selectOption("#_role", "teacher");
        open.locator(".network-finder button").click();
        open.waitForURL("**/programmes/?region=south-west&role=teacher");
        open.locator(".chosen-list li").nth(1).waitFor();
        assertThat(open.locator(".chosen-list li").allInnerTexts()).hasSize(2);
    }

    /** At each change that a hub announced, the badge says what the hub says, and its run stands where that is true. */
    @Test
    void statusesRollOverAsTheirHubsAnnounced() {
        int changes = 0;
        for (JsonObject run : items(hubs.get("h03"), "status", "cohorts")) {
            String id = run.get("id").getAsString();
            for (JsonElement change :
                    run.getAsJsonArray("changes") == null ? List.<JsonElement>of() : run.getAsJsonArray("changes")) {
                Instant at = Instant.parse(change.getAsJsonObject().get("at").getAsString());
                String status = change.getAsJsonObject().get("status").getAsString();
                String shown = GeneratedHub.statusAt(run, NOW);
                if (at.isAfter(NOW)
                        && id.startsWith("number-sense/")
                        && !shown.matches("finished|cancelled|not-running")) {
                    visit.at(at);
                    Locator card = visit.open("programmes/shared/national/number-sense/")
                            .locator("section[aria-labelledby=region_south-west] [data-statuses~=" + status
                                    + "] .card:has(a[href='https://h03.example.org/programmes/" + id + "/'])");
                    assertThat(card.locator(".status").getAttribute("class")).contains("status-" + status);
                    changes++;
                }
            }
        }
        assertThat(changes).isGreaterThan(1);
    }

    @Test
    void theFeedTellsOfEveryRunThatIsOpen() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (GeneratedHub hub : hubs.values()) {
            if (hub.asOf().isBefore(NOW.minusSeconds(7 * 86_400L))) {
                continue;
            }
            Map<String, JsonObject> statuses = statuses(hub);
            for (JsonObject run : items(hub, "cohorts/2026-27", "cohorts")) {
                if (LATER_STATUSES.contains(statusAt(statuses, run))) {
                    expected.add(run.get("page").getAsString());
                }
            }
        }
        JsonObject feed = JsonParser.parseString(Files.readString(site.folder().resolve("feeds/open.json")))
                .getAsJsonObject();
        Set<String> told = new TreeSet<>();
        feed.getAsJsonArray("items")
                .forEach(item -> told.add(item.getAsJsonObject().get("url").getAsString()));
        assertThat(told).isEqualTo(expected).hasSizeGreaterThan(10);
    }

    @Test
    void whatIsOldIsDatedInTheSearchAndTheCalendarToo() throws IOException {
        List<JsonObject> found = new ArrayList<>();
        JsonParser.parseString(Files.readString(site.folder().resolve("search/index.json")))
                .getAsJsonObject()
                .getAsJsonArray("entries")
                .forEach(entry -> found.add(entry.getAsJsonObject()));
        assertThat(found)
                .filteredOn(entry -> entry.get("words").getAsString().contains("As known on 11 September 2026"))
                .isNotEmpty()
                .isEqualTo(found.stream()
                        .filter(entry -> entry.get("url").getAsString().startsWith("https://h07."))
                        .toList());
        List<String> dated = site.pages().stream()
                .filter(page -> page.path().matches("calendar/.+/index.html"))
                .flatMap(page -> page.document().select("main li:has(a[href^=https://h07.])").stream())
                .map(Element::text)
                .toList();
        assertThat(dated).isNotEmpty().allSatisfy(words -> assertThat(words).contains("As known on 11 September 2026"));
    }

    private static Map<String, JsonObject> statuses(GeneratedHub hub) {
        return items(hub, "status", "cohorts").stream()
                .collect(Collectors.toMap(status -> status.get("id").getAsString(), status -> status));
    }

    private static String statusAt(Map<String, JsonObject> statuses, JsonObject run) {
        return GeneratedHub.statusAt(statuses.get(run.get("id").getAsString()), NOW);
    }

    /** When all that is announced has come, no card says of a day that is past that something starts then. */
    @Test
    void whatHasBegunStartsNoMore() {
        List<String> last = facts("dt:containsOwn(When) + dd, dt:containsOwn(Also) ~ dd > span")
                .filter(fact -> fact.text().matches("(.*, s|S)tarts [0-9].*"))
                .map(fact -> fact.attr("data-later"))
                .map(changes -> changes.isEmpty()
                        ? "starts for ever"
                        : lastOf(JsonParser.parseString(changes).getAsJsonArray()))
                .toList();
        assertThat(last).hasSizeGreaterThan(5).noneMatch(words -> words.matches("(?i)(.*, )?starts .*"));
        assertThat(last)
                .anyMatch(words -> words.startsWith("Started "))
                .anyMatch(words -> words.matches("Group .*, started [0-9].*"));
    }

    /** In the lists' "Also" lines, each run of a programme that no other hub has; nothing is believed of the hub that is old. */
    @Test
    void whatIsPostponedOrCancelledWasToStart() {
        List<String> expected = new ArrayList<>();
        hubs.forEach((id, hub) -> items(hub, "cohorts/2026-27", "cohorts").stream()
                .filter(run -> !id.equals("h07") && run.has("starts"))
                .filter(run -> run.get("id").getAsString().startsWith("summer-school/"))
                .filter(run -> Set.of("postponed", "cancelled").contains(statusAt(statuses(hub), run)))
                .map(run -> Instant.parse(run.get("starts").getAsString()).atZone(ZoneId.of("Europe/London")))
                .map(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)::format)
                .forEach(expected::add));
        assertThat(facts("dt:containsOwn(Also) ~ dd > span:contains(was to start)")
                        .map(fact -> fact.text().replaceFirst("Group [0-9](, [A-Z][A-Za-z ]+)?, was to start ", "")))
                .containsExactlyInAnyOrderElementsOf(expected)
                .hasSizeGreaterThan(1);
    }

    private Stream<Element> facts(String query) {
        return site.pages().stream()
                .filter(page -> page.path().matches("programmes/(part/[0-9]+/)?index.html"))
                .flatMap(page -> page.document().select(query).stream());
    }

    private static String lastOf(JsonArray changes) {
        return changes.get(changes.size() - 1).getAsString();
    }

    /** Read by biweekly: each session of the region's hubs once, under the name that its hub gives it. */
    @Test
    void aRegionsCalendarHasTheSessionsOfItsHubs() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        hubs.forEach((id, hub) -> items(hub, "cohorts/2026-27", "cohorts").forEach(run -> {
            if (Integer.parseInt(id.substring(1)) % 4 == 3 && run.has("sessions")) {
                run.getAsJsonArray("sessions").forEach(some -> {
                    JsonObject session = some.getAsJsonObject();
                    LocalDate day = LocalDate.parse(session.get("date").getAsString());
                    LocalDate last = session.has("lastDate") ? day.plusDays(1) : day;
                    if (last.isAfter(LocalDate.parse("2026-09-24"))) {
                        expected.put(
                                run.get("id").getAsString().replace('/', '.') + "."
                                        + session.get("key").getAsString() + "@" + id + ".example.org",
                                begins(day, session).toString());
                    }
                });
            }
        }));
        String file = Files.readString(site.folder().resolve("ics/region/south-west.ics"));
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.validate(calendar.getVersion())).isEmpty();
        Map<String, String> told = new TreeMap<>();
        for (VEvent event : calendar.getEvents()) {
            ICalDate start = event.getDateStart().getValue();
            assertThat(told.put(
                            event.getUid().getValue(),
                            start.hasTime()
                                    ? start.toInstant().toString()
                                    : LocalDate.ofInstant(start.toInstant(), ZoneId.systemDefault())
                                            .toString()))
                    .isNull();
        }
        assertThat(told).isEqualTo(expected).hasSizeGreaterThan(50);
        assertThat(page("calendar/index.html").document().select("a[href=/ics/region/south-west.ics]"))
                .hasSize(1);
    }

    private static Object begins(LocalDate day, JsonObject session) {
        return session.has("start")
                ? day.atTime(LocalTime.parse(session.get("start").getAsString()))
                        .atZone(ZoneId.of("Europe/London"))
                        .toInstant()
                : day;
    }

    /** A real hub: what its interface tells and what its calendar has are the same dates. */
    @Test
    void aHubsSessionsHaveTheNamesOfItsOwnCalendar() throws IOException {
        Path hub = Golden.RESOURCES.resolve("sites/base-expected");
        Set<String> own = Biweekly.parse(Files.readString(hub.resolve("ics/all.ics"))).first().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .filter(uid -> uid.contains(".session"))
                .collect(Collectors.toSet());
        List<String> told = new ArrayList<>();
        JsonParser.parseString(Files.readString(hub.resolve("api/v1/cohorts/2026-27.json")))
                .getAsJsonObject()
                .getAsJsonArray("cohorts")
                .forEach(run -> {
                    JsonArray sessions = run.getAsJsonObject().getAsJsonArray("sessions");
                    if (sessions != null) {
                        sessions.forEach(session -> told.add(
                                run.getAsJsonObject().get("id").getAsString().replace('/', '.') + "."
                                        + session.getAsJsonObject().get("key").getAsString() + "@example.org/hub"));
                    }
                });
        assertThat(told).doesNotHaveDuplicates().containsAll(own);
        assertThat(own).hasSizeGreaterThan(2);
    }

    @Test
    void theMonthsTellEverySessionWithItsTimeAndTown() {
        String november =
                page("calendar/2026-11/index.html").document().select("main").text();
        assertThat(november).contains("First meeting, 9am to 11:30pm, Wendale", "Session, ");
    }

    @Test
    void assistantsFindWhatHubsShareInMarkdown() throws IOException {
        String llms = Files.readString(site.folder().resolve("llms.txt"));
        assertThat(llms)
                .contains("- [years 5 8](https://network.example.org/programmes/shared/national/years-5-8/index.md)")
                .contains("- [Hub 12](https://h12.example.org/): North East")
                .doesNotContain("status.json");
        assertThat(Files.readString(site.folder().resolve("programmes/shared/national/years-5-8/index.md")))
                .startsWith("# years 5 8\n")
                .contains("## South West", "(https://h03.example.org/programmes/years-5-8/");
        assertThat(page("index.html")
                        .document()
                        .select("link[type=text/markdown]")
                        .attr("href"))
                .isEqualTo("/index.md");
    }

    @Test
    void theDataNamesEveryHubAndEveryProgramme() throws IOException {
        JsonObject data = JsonParser.parseString(Files.readString(site.folder().resolve("api/v1/network.json")))
                .getAsJsonObject();
        assertThat(data.getAsJsonArray("hubs")).hasSize(40);
        JsonObject programmes = JsonParser.parseString(
                        Files.readString(site.folder().resolve("api/v1/programmes.json")))
                .getAsJsonObject();
        Set<String> pages = new TreeSet<>();
        for (String file : List.of("programmes", "runs")) {
            JsonParser.parseString(Files.readString(site.folder().resolve("api/v1/" + file + ".json")))
                    .getAsJsonObject()
                    .getAsJsonArray(file)
                    .forEach(some -> {
                        JsonObject entry = some.getAsJsonObject();
                        assertThat(entry.get("asOf").getAsString())
                                .isEqualTo(hubs.get(entry.get("hub").getAsString())
                                        .asOf()
                                        .toString());
                    });
        }
        programmes
                .getAsJsonArray("programmes")
                .forEach(some -> pages.add(some.getAsJsonObject().get("page").getAsString()));
        assertThat(pages).isEqualTo(published().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theSameCopiesMakeTheSameSite() throws IOException {
        NetworkBuilder.Prepared again = NetworkBuilder.prepare(
                NetworkFile.read(folder.resolve("NETWORK.yml")).network().orElseThrow(), folder, AsOf.of(NOW));
        for (Output output : again.plan().outputs()) {
            assertThat(again.renderer().render(output))
                    .as("%s", output.path())
                    .isEqualTo(Files.readAllBytes(
                            site.folder().resolve(output.path().value())));
        }
    }
}
