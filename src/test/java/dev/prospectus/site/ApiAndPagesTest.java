package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sample's JSON files say what its pages say. */
@Tag("site")
final class ApiAndPagesTest {

    private static final Pattern CHANGE = Pattern.compile("(\\d+),\"([a-z-]+)\"");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+\\w");
    private static final Pattern SUM = Pattern.compile("£([\\d,]+(?:\\.\\d\\d)?)");

    private final BuiltSite site = BuiltSite.inFolder();

    @Test
    void runsHaveTheStatusesAndSessionsOfTheirPages() throws IOException {
        SortedMap<String, JsonObject> changes = new TreeMap<>();
        file("api/v1/status.json")
                .getAsJsonArray("cohorts")
                .forEach(run -> changes.put(text(run, "id"), run.getAsJsonObject()));
        int runs = 0;
        int sessions = 0;
        for (SitePage page : kind("cohort.ftlh")) {
            Document document = page.document();
            JsonObject run = run(page);
            assertThat(text(run, "status")).isEqualTo(text(changes.get(text(run, "id")), "status"));
            assertThat(standing(changes.get(text(run, "id"))))
                    .as(page.toString())
                    .isEqualTo(standing(document));
            List<String> told = document.select("li.session").stream()
                    .map(session -> session.attr("data-starts") + " " + session.attr("data-ends") + " "
                            + session.select("time[datetime]").stream()
                                    .map(time -> time.attr("datetime"))
                                    .findFirst()
                                    .orElse(""))
                    .toList();
            List<String> written = new ArrayList<>();
            boolean postponed = run.has("postponed");
            for (JsonElement session : run.getAsJsonArray("sessions")) {
                assertThat(session.getAsJsonObject().has("meetings") || meetsOneWay(run))
                        .as(page.toString())
                        .isTrue();
                written.add((postponed ? "" : first(session.getAsJsonObject())) + " "
                        + (postponed ? "" : afterLast(session.getAsJsonObject())) + " " + text(session, "date"));
            }
            assertThat(written).as(page.toString()).isEqualTo(told);
            runs++;
            sessions += told.size();
        }
        assertThat(runs).isGreaterThan(30);
        assertThat(sessions).isGreaterThan(100);
    }

    @Test
    void programmesHaveTheStatusesAndCostsOfTheirPages() throws IOException {
        int fees = 0;
        for (SitePage page : kind("programme.ftlh")) {
            Document document = page.document();
            JsonObject programme = alternate(page);
            assertThat(programme.get("title").getAsString())
                    .isEqualTo(document.selectFirst("h1").text());
            assertThat(programme.get("page").getAsString())
                    .isEqualTo(document.selectFirst("link[rel=canonical]").attr("href"));
            String status = document.selectFirst(".panel-status .status").className();
            assertThat(status).contains("status-" + programme.get("status").getAsString());
            Set<String> told = document.select("dt").stream()
                    .filter(term -> term.text().equals("Cost"))
                    .map(Element::nextElementSiblings)
                    .flatMap(values -> SUM.matcher(values.text() + values.attr("data-later"))
                            .results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> written = new TreeSet<>();
            costs(programme.getAsJsonObject("funding"), written);
            Set<String> ofRuns = new TreeSet<>();
            programme.getAsJsonArray("cohorts").forEach(run -> costs(run.getAsJsonObject(), ofRuns));
            assertThat(told).as(page.toString()).isSubsetOf(union(written, ofRuns));
            if (ofRuns.isEmpty()) {
                assertThat(told).as(page.toString()).isEqualTo(written);
            }
            fees += told.size();
        }
        assertThat(fees).isPositive();
    }

    @Test
    void pathwaysAreNamedByTheirPages() throws IOException {
        List<SitePage> pages = kind("pathway.ftlh");
        for (SitePage page : pages) {
            assertThat(alternate(page).getAsJsonArray("routes").asList().stream()
                            .flatMap(route -> route.getAsJsonObject().getAsJsonArray("stages").asList().stream())
                            .map(stage -> text(stage, "title"))
                            .toList())
                    .as(page.toString())
                    .isEqualTo(page.document().select(".step-title").eachText());
        }
        assertThat(pages).hasSizeGreaterThan(2);
    }

    /** Of each time a page tells of the first dozen; what is for others it tells apart. */
    @Test
    void theFinderAnswersAsItsPagesDo() throws IOException {
        JsonObject finder = file("api/v1/finder.json");
        Set<String> pages = new TreeSet<>();
        int offers = 0;
        for (JsonElement entry : finder.getAsJsonArray("steps")) {
            JsonObject step = entry.getAsJsonObject();
            String path = text(step, "page").replace(site.baseUrl().toString(), "");
            pages.add(path);
            Document page = Jsoup.parse(Files.readString(site.folder().resolve(path + "index.html")));
            if (step.has("question")) {
                assertThat(page.selectFirst("h1").text()).isEqualTo(text(step.get("question"), "text"));
                for (JsonElement answer : step.getAsJsonArray("answers")) {
                    JsonElement next = finder.getAsJsonArray("steps")
                            .get(answer.getAsJsonObject().get("step").getAsInt());
                    assertThat(text(next, "page")).isEqualTo(text(step, "page") + text(answer, "id") + "/");
                    assertThat(page.select("main a").eachText()).contains(text(answer, "label"));
                }
                continue;
            }
            SortedMap<String, List<String>> written = new TreeMap<>();
            for (JsonElement match : step.getAsJsonArray("matches")) {
                JsonElement verdict = finder.getAsJsonArray("verdicts").get(match.getAsInt());
                written.computeIfAbsent(text(verdict, "when"), unseen -> new ArrayList<>())
                        .add(text(verdict, "offer"));
            }
            written.remove("not-for-you");
            written.replaceAll((when, all) -> all.subList(0, Math.min(12, all.size())));
            SortedMap<String, List<String>> told = new TreeMap<>();
            for (Element time : page.select("section[data-when]")) {
                List<String> shown = time.select("li.finder-match").eachAttr("data-offer");
                if (!shown.isEmpty()) {
                    told.put(time.attr("data-when"), shown);
                }
                offers += shown.size();
            }
            assertThat(written).as(path).isEqualTo(told);
        }
        assertThat(pages)
                .isEqualTo(site.readPages().stream()
                        .map(SitePage::address)
                        .filter(address -> address.startsWith("find/"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(offers).isGreaterThan(100);
    }

    /** Nor does any file know an address of somebody that pages do not show. */
    @Test
    void noFileHasAnAddressThatPagesDoNotShow() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (SitePage page : site.readPages()) {
            MAIL.matcher(page.html()).results().map(MatchResult::group).forEach(shown::add);
        }
        Set<String> written = new TreeSet<>();
        for (String path : site.files().keySet()) {
            if (path.startsWith("api/")) {
                MAIL.matcher(Files.readString(site.folder().resolve(path)))
                        .results()
                        .map(MatchResult::group)
                        .forEach(written::add);
            }
        }
        assertThat(written).isNotEmpty().isSubsetOf(shown);
    }

    private List<SitePage> kind(String template) {
        List<SitePage> pages = site.byKind().get(template);
        assertThat(pages).isNotEmpty();
        return pages;
    }

    /** The file that a page names as its other form. */
    private JsonObject alternate(SitePage page) throws IOException {
        Element link = page.document().selectFirst("link[rel=alternate][type=application/json]");
        assertThat(link).as(page.toString()).isNotNull();
        return file(link.attr("href").replaceFirst("^/hub/", ""));
    }

    private JsonObject run(SitePage page) throws IOException {
        String[] parts = page.path().split("/", -1);
        for (JsonElement run : file("api/v1/programmes/" + parts[1] + ".json").getAsJsonArray("cohorts")) {
            if (text(run, "id").equals(parts[1] + "/" + parts[2])) {
                return run.getAsJsonObject();
            }
        }
        throw new AssertionError("no file has the run of " + page);
    }

    private JsonObject file(String path) throws IOException {
        return JsonParser.parseString(Files.readString(site.folder().resolve(path)))
                .getAsJsonObject();
    }

    /** The status of a page and each to come, as its badge has them. */
    private static String standing(Document page) {
        Element badge = page.selectFirst(".panel-status .status");
        String later = CHANGE.matcher(badge.attr("data-timeline"))
                .results()
                .map(change -> " " + Instant.ofEpochSecond(Long.parseLong(change.group(1))) + " " + change.group(2))
                .collect(Collectors.joining());
        return badge.className().replaceFirst("^status status-", "") + later;
    }

    private static String standing(JsonObject run) {
        JsonArray changes = run.has("changes") ? run.getAsJsonArray("changes") : new JsonArray();
        return text(run, "status")
                + changes.asList().stream()
                        .map(change -> " " + text(change, "at") + " " + text(change, "status"))
                        .collect(Collectors.joining());
    }

    /** So that what its sessions leave out is what it says. */
    private static boolean meetsOneWay(JsonObject run) {
        return run.getAsJsonArray("modes").size() == 1
                && (!run.has("venues") || run.getAsJsonArray("venues").size() == 1);
    }

    /** An instant of a session, empty as long as its day is not known: by the clocks of the hub, as the file has it. */
    private static String first(JsonObject session) {
        return session.has("date")
                ? LocalDate.parse(text(session, "date"))
                        .atTime(session.has("start") ? LocalTime.parse(text(session, "start")) : LocalTime.MIN)
                        .atZone(ZONE)
                        .toInstant()
                        .toString()
                : "";
    }

    private static String afterLast(JsonObject session) {
        if (!session.has("date")) {
            return "";
        }
        LocalDate last = LocalDate.parse(text(session, session.has("lastDate") ? "lastDate" : "date"));
        return (session.has("end")
                        ? last.atTime(LocalTime.parse(text(session, "end")))
                        : last.plusDays(1).atStartOfDay())
                .atZone(ZONE)
                .toInstant()
                .toString();
    }

    private static void costs(JsonObject of, Set<String> sums) {
        if (of.has("costs")) {
            for (JsonElement cost : of.getAsJsonArray("costs")) {
                if (cost.getAsJsonObject().has("price")) {
                    sums.add(sum(cost.getAsJsonObject().getAsJsonObject("price")));
                }
                if (cost.getAsJsonObject().has("early")) {
                    sums.add(sum(cost.getAsJsonObject().getAsJsonObject("early")));
                }
            }
        }
    }

    private static String sum(JsonObject money) {
        double amount = money.get("amount").getAsDouble();
        return String.format(Locale.UK, amount == Math.rint(amount) ? "%,.0f" : "%,.2f", amount);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static String text(JsonElement object, String key) {
        JsonElement value = object.getAsJsonObject().get(key);
        return value == null ? "" : value.getAsString();
    }
}
