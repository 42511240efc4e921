package dev.prospectus.hubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OtherHub;
import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedRun;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of hubs that publish well, badly, slowly or not at all. */
final class HubFeedsTest {

    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");
    private static final FeedLimits FEW =
            new FeedLimits(300_000, 400_000, Duration.ofMinutes(5), Duration.ofMinutes(5));
    private static final FeedLimits IMPATIENT =
            new FeedLimits(300_000, 400_000, Duration.ofSeconds(1), Duration.ofSeconds(2));

    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final List<String> unchanged = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch others = new CountDownLatch(29);
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private HttpServer server;

    @TempDir
    private Path site;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String text = files.get(path);
        try (exchange) {
            if (path.startsWith("/never/")) {
                end.await();
            } else if (path.startsWith("/drip/")) {
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
                end.await();
            } else if (path.startsWith("/last/")) {
                others.await();
                exchange.sendResponseHeaders(503, -1);
            } else if (path.startsWith("/huge/")) {
                exchange.sendResponseHeaders(200, 0);
                for (int i = 0; i < 1_000; i++) {
                    exchange.getResponseBody().write(new byte[10_000]);
                }
            } else if (path.startsWith("/circle/")) {
                lead(exchange, path);
            } else if (path.startsWith("/out/")) {
                lead(exchange, "http://192.0.2.1/api/v1/index.json");
            } else if (path.startsWith("/in/")) {
                lead(exchange, "https://10.0.0.1/api/v1/index.json");
            } else if (path.startsWith("/port/")) {
                lead(exchange, "https://127.0.0.1:99999/api/v1/index.json");
            } else if (path.startsWith("/moved/")) {
                lead(exchange, path.replace("/moved/", "/h00/"));
            } else if (text == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                String tag = "\"" + text.hashCode() + "\"";
                exchange.getResponseHeaders().set("ETag", tag);
                if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    unchanged.add(path);
                    exchange.sendResponseHeaders(304, -1);
                } else {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    if (path.endsWith("venues.json")) {
                        others.countDown();
                    }
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void lead(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private String at(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name + "/";
    }

    private OtherHub hub(String name) {
        return new OtherHub(name, "Hub " + name, at(name));
    }

    private void publish(GeneratedHub hub) {
        hub.files().forEach((path, text) -> files.put("/" + hub.id() + "/" + path, text));
    }

    private GeneratedHub sound(String name, long seed) {
        return GeneratedHub.of(name, seed, NOW.minusSeconds(3600), "https://" + name + ".example.org/");
    }

    private List<String> refresh(OtherHub... hubs) throws InterruptedException {
        return new HubFeeds(site, FEW).refresh(List.of(hubs), NOW);
    }

    private HubFeeds.Known known(OtherHub hub) {
        return new HubFeeds(site, FEW).read(List.of(hub)).get(0);
    }

    /** Two hubs answer only after all that are sound have been read. */
    @Test
    void fortyHubsAreReadAndNoneWaitsForAnother() throws Exception {
        List<OtherHub> hubs = new ArrayList<>(List.of(hub("last"), new OtherHub("later", "Hub later", at("last"))));
        for (int i = 0; i < 29; i++) {
            String name = "h%02d".formatted(i);
            publish(sound(name, i));
            hubs.add(hub(name));
        }
        hubs.add(hub("moved"));
        for (String name : List.of("huge", "circle", "out", "in", "missing")) {
            hubs.add(hub(name));
        }
        publish(sound("rubbish", 1).with("api/v1/status.json", "<!doctype html><title>Not found</title>"));
        hubs.add(hub("rubbish"));
        publish(GeneratedHub.of("future", 1, NOW.plusSeconds(7200), "https://future.example.org/"));
        hubs.add(hub("future"));
        hubs.add(new OtherHub("down", "Hub down", "http://localhost:" + closedPort() + "/"));
        assertThat(hubs).hasSize(40);
        assertThat(new HubFeeds(site, FEW).refresh(hubs, NOW))
                .containsExactly(
                        "Hub last: there is 503 Service Unavailable instead of index.json; nothing is known of it yet",
                        "Hub later: there is 503 Service Unavailable instead of index.json; nothing is known of it yet",
                        "Hub huge: index.json is larger than 292 KB; nothing is known of it yet",
                        "Hub circle: it leads on and on: more than 5 redirects; nothing is known of it yet",
                        "Hub out: it leads to an address without https; nothing is known of it yet",
                        "Hub in: it leads into a private network; nothing is known of it yet",
                        "Hub missing: there is 404 Not Found instead of index.json; nothing is known of it yet",
                        "Hub rubbish: status.json is no JSON that can be read; nothing is known of it yet",
                        "Hub future: it tells of a time to come, 2026-10-01T11:00:00Z; nothing is known of it yet",
                        "Hub down: its host takes no calls; nothing is known of it yet");
        assertThat(new HubFeeds(site, FEW)
                        .read(hubs).stream().filter(known -> known.published().isPresent()))
                .hasSize(30);
        assertThat(known(hub("moved")).published().orElseThrow().runs())
                .isEqualTo(known(hub("h00")).published().orElseThrow().runs())
                .isNotEmpty();
    }

    @Test
    void aPortThatIsNoneIsNotAsked() throws Exception {
        assertThat(refresh(hub("port")))
                .containsExactly("Hub port: it leads to what is no address; nothing is known of it yet");
    }

    @Test
    void aHubThatTakesItsTimeIsLeft() throws Exception {
        assertThat(new HubFeeds(site, IMPATIENT).refresh(List.of(hub("never"), hub("drip")), NOW))
                .containsExactly(
                        "Hub never: no answer within 1 second; nothing is known of it yet",
                        "Hub drip: it takes longer than 2 seconds; nothing is known of it yet");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        }
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws Exception {
        publish(sound("one", 5));
        refresh(hub("one"));
        assertThat(unchanged).isEmpty();
        assertThat(refresh(hub("one"))).isEmpty();
        assertThat(unchanged).hasSize(4);
        assertThat(known(hub("one")).published()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "api/v1/index.json  | { | index.json is no JSON that can be read",
                "api/v1/index.json  | [] | index.json is no JSON object",
                "api/v1/index.json  | {\"asOf\":\"yesterday\"} | index.json: 'asOf' is no instant that can be read",
                "api/v1/status.json | {\"asOf\":\"2026-10-01T08:00:00Z\",\"offers\":[],\"cohorts\":[]}"
                        + " | index.json, 'programmes' 1: status.json does not tell how booking of 'primary-development' stands",
                "api/v1/venues.json | {\"asOf\":\"2026-09-01T08:00:00Z\"} | its files are of different builds",
            })
    void rubbishTakesNoGoodCopysPlace(String path, String text, String fault) throws Exception {
        publish(sound("one", 5));
        refresh(hub("one"));
        HubFeeds.Known before = known(hub("one"));
        publish(sound("one", 5).with(path, text));
        assertThat(refresh(hub("one")))
                .containsExactly("Hub one: " + fault + "; what it published on 2026-10-01 stands in for it");
        assertThat(known(hub("one"))).isEqualTo(before);
    }

    @Test
    void aPageThatIsNotTheHubsIsRubbish() throws Exception {
        GeneratedHub one = sound("one", 5);
        for (String page : List.of("javascript:alert(1)", "https://elsewhere.example.org/", "//one.example.org/")) {
            String index = one.files()
                    .get("api/v1/index.json")
                    .replace("https://one.example.org/programmes/number-sense/", page);
            publish(one.with("api/v1/index.json", index));
            assertThat(refresh(hub("one"))).singleElement().asString().contains("'page' is ");
        }
        assertThat(known(hub("one")).published()).isEmpty();
    }

    @Test
    void aDeepFileIsNotRead() throws Exception {
        publish(sound("one", 5)
                .with("api/v1/venues.json", "{\"venues\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
        assertThat(refresh(hub("one"))).singleElement().asString().contains("venues.json is no JSON that can be read");
    }

    @Test
    void anOlderPublicationTakesNoNewersPlace() throws Exception {
        publish(sound("one", 5));
        refresh(hub("one"));
        publish(GeneratedHub.of("one", 6, NOW.minusSeconds(90_000), "https://one.example.org/"));
        assertThat(refresh(hub("one")))
                .containsExactly("Hub one: what it publishes is older, of 2026-09-30;"
                        + " what it published on 2026-10-01 stands in for it");
        assertThat(known(hub("one")).published().orElseThrow().asOf()).isEqualTo(NOW.minusSeconds(3600));
    }

    @ParameterizedTest
    @ValueSource(strings = {"★", "Aux", "con", "---"})
    void aLabelThatNamesNoPageIsRubbish(String label) throws Exception {
        assertThat(faultWith("index", "\"Teacher\"", "\"" + label + "\""))
                .contains("index.json, 'vocabulary', 'roles' 1: no page can be named after '" + label + "'");
        assertThat(faultWith("index", "\"Teacher\"", "\"" + "x".repeat(300) + "\""))
                .contains("no page can be named after");
    }

    /** Of each of these, a few more make a site that nobody waits for. */
    @Test
    void moreThanAnyHubHasIsRubbish() throws Exception {
        String programmes = IntStream.range(0, FeedLimits.PROGRAMMES + 1)
                .mapToObj(number -> "{}")
                .collect(Collectors.joining(",", "\"programmes\":[", "],\"others\":["));
        assertThat(faultWith("index", "\"programmes\":[", programmes))
                .contains("'programmes' is no list of at most 2000 that can be read");
        String phases = "\"phases\":[" + "\"primary\",".repeat(FeedLimits.WORDS);
        assertThat(faultWith("index", "\"phases\":[\"", phases + "\""))
                .contains("'phases' is no list of at most 60 that can be read");
        assertThat(faultWith(
                        "status",
                        "\"changes\":[",
                        "\"changes\":[" + "{},".repeat(FeedLimits.OFFER_CHANGES) + "{}],\"others\":["))
                .contains("'changes' is no list of at most ");
        String run = "{\"id\":\"number-sense/%d\",\"offers\":[],\"title\":\"A run\","
                + "\"page\":\"https://one.example.org/\"},";
        StringBuilder runs = new StringBuilder("\"cohorts\":[");
        StringBuilder statuses = new StringBuilder("\"cohorts\":[");
        for (int i = 0; i <= FeedLimits.RUNS; i++) {
            runs.append(run.formatted(i));
            statuses.append("{\"id\":\"number-sense/%d\",\"status\":\"open\"},".formatted(i));
        }
        GeneratedHub one = sound("one", 5);
        String many = one.files().get("api/v1/status.json").replace("\"cohorts\":[", statuses);
        publish(one.with("api/v1/status.json", many)
                .with(
                        "api/v1/cohorts/2026-27.json",
                        one.files().get("api/v1/cohorts/2026-27.json").replace("\"cohorts\":[", runs)));
        assertThat(refresh(hub("one"))).singleElement().asString().contains("its programme has more than 60 runs");
    }

    private String faultWith(String file, String text, String other) throws InterruptedException {
        String path = "api/v1/" + file + ".json";
        GeneratedHub one = sound("one", 5);
        assertThat(one.files().get(path)).contains(text);
        publish(one.with(path, one.files().get(path).replace(text, other)));
        return String.join("", refresh(hub("one")));
    }

    @Test
    void aHomePageElsewhereThanTheHubIsAskedIsTold() throws Exception {
        assertThat(homeOfOneFrom("https://ONE.example.org")).hasToString("https://one.example.org/");
        assertThatThrownBy(() -> homeOfOneFrom("https://two.example.org/"))
                .hasMessage("its home page is https://one.example.org/, not on two.example.org;"
                        + " write that address in 'from'");
    }

    @Test
    void whatManySitesNameIsAskedOnce() throws Exception {
        publish(sound("one", 5));
        refresh(hub("one"));
        Path other = site.resolve("other");
        OtherHub same = new OtherHub("north", "North", at("one"));
        Map<Path, List<OtherHub>> both = new TreeMap<>(Map.of(site, List.of(hub("one")), other, List.of(same)));
        assertThat(HubFeeds.refresh(both, NOW)).isEmpty();
        assertThat(unchanged).hasSize(4);
        assertThat(HubFeeds.of(other).read(List.of(same)).get(0).published()).isPresent();
        files.clear();
        assertThat(HubFeeds.refresh(both, NOW))
                .extracting(words -> words.substring(0, words.indexOf(':')))
                .containsExactly("Hub one", "North");
    }

    @Test
    void aCopyIsOfItsAddressAlone() throws Exception {
        publish(sound("one", 5));
        refresh(hub("one"));
        OtherHub moved = new OtherHub("one", "Hub one", at("two"));
        assertThat(known(moved).fault()).contains("nothing is known of it yet");
    }

    @Test
    void aDamagedCopyIsNone() throws Exception {
        publish(sound("one", 5));
        refresh(hub("one"));
        Path copy = site.resolve(".prospectus/cache/hubs/one.zip");
        byte[] bytes = Files.readAllBytes(copy);
        for (int length : List.of(0, 10, bytes.length / 2)) {
            Files.write(copy, java.util.Arrays.copyOf(bytes, length));
            assertThat(known(hub("one")).published()).isEmpty();
        }
        assertThat(refresh(hub("one"))).isEmpty();
        assertThat(known(hub("one")).published()).isPresent();
    }

    /** A run that stays open, one that opens as announced, one that closes for a while as announced, and one that an editor opens. */
    @Test
    void itIsRememberedSinceWhenARunIsOpen() throws Exception {
        String opens = day(2) + ",\"status\":\"open\"}";
        String few = day(2) + ",\"status\":\"few-places\"}";
        String closes = day(1) + ",\"status\":\"closed\"}";
        publish(openings(0, "open", few, "closed", opens, "open", closes + "," + opens, "closed", ""));
        refresh(hub("one"));
        assertThat(opened(0)).containsExactly("0 0", "2 0");
        assertThat(opened(3)).containsExactly("0 0", "1 2", "2 2");

        publish(openings(3, "few-places", "", "open", "", "open", "", "open", ""));
        assertThat(refresh(hub("one"), 3)).isEmpty();
        assertThat(opened(3)).containsExactly("0 0", "1 2", "2 2", "3 3");

        publish(openings(5, "open", "", "open", "", "open", "", "closed", ""));
        assertThat(refresh(hub("one"), 5)).isEmpty();
        assertThat(opened(5)).containsExactly("0 0", "1 2", "2 2");
    }

    private static String day(int later) {
        return "{\"at\":\"" + NOW.plus(Duration.ofDays(later)) + "\"";
    }

    /** Four runs of a programme, each with its status and what is announced of it. */
    private GeneratedHub openings(int later, String... statusAndChanges) {
        JsonArray runs = new JsonArray();
        JsonArray statuses = new JsonArray();
        for (int i = 0; i < statusAndChanges.length / 2; i++) {
            JsonObject run = JsonParser.parseString("""
                            {"id":"number-sense/%d","offers":["number-sense"],"title":"Group",
                            "page":"https://one.example.org/programmes/number-sense/%d/"}""".formatted(i, i)).getAsJsonObject();
            runs.add(run);
            statuses.add(JsonParser.parseString("{\"id\":\"number-sense/%d\",\"status\":\"%s\",\"changes\":[%s]}"
                    .formatted(i, statusAndChanges[2 * i], statusAndChanges[2 * i + 1])));
        }
        GeneratedHub hub = GeneratedHub.of("one", 5, NOW.plus(Duration.ofDays(later)), "https://one.example.org/");
        return with(with(hub, "cohorts/2026-27", runs), "status", statuses);
    }

    private static GeneratedHub with(GeneratedHub hub, String file, JsonArray runs) {
        String path = "api/v1/" + file + ".json";
        JsonObject whole = JsonParser.parseString(hub.files().get(path)).getAsJsonObject();
        whole.add("cohorts", runs);
        return hub.with(path, whole.toString());
    }

    private List<String> refresh(OtherHub hub, int later) throws InterruptedException {
        return new HubFeeds(site, FEW).refresh(List.of(hub), NOW.plus(Duration.ofDays(later)));
    }

    /** Each run that is open on a day, and the day since when. */
    private List<String> opened(int later) {
        return known(hub("one"))
                .published()
                .orElseThrow()
                .openSince(NOW.plus(Duration.ofDays(later)))
                .entrySet()
                .stream()
                .map(run -> run.getKey().replace("number-sense/", "") + " "
                        + Duration.between(NOW, run.getValue()).toDays())
                .sorted()
                .toList();
    }

    @Test
    void aFolderThatIsNoSiteIsTold() throws Exception {
        assertThat(known(new OtherHub("one", "Hub one", "nowhere")).fault().orElseThrow())
                .startsWith("there is no folder '")
                .endsWith("nowhere'");
        Files.createDirectories(site.resolve("empty"));
        assertThat(known(new OtherHub("one", "Hub one", "empty")).fault().orElseThrow())
                .startsWith("the folder has no 'api/v1/index.json'");
    }

    /** On whatever machine: the way to it is written in the file, and the same everywhere. */
    @Test
    void aFolderThatBreaksKeepsItsLastCopy() throws Exception {
        OtherHub one = new OtherHub("one", "Hub one", "hubs/one");
        GeneratedHub published = sound("one", 5);
        published.write(site.resolve("hubs/one"));
        assertThat(refresh(one)).isEmpty();
        Files.writeString(site.resolve("hubs/one/api/v1/status.json"), "sorry");
        assertThat(refresh(one))
                .containsExactly("Hub one: status.json is no JSON that can be read; what it published on "
                        + published.asOf().toString().substring(0, 10) + " stands in for it");
        HubFeeds.Known known = known(one);
        assertThat(known.published().orElseThrow().asOf()).isEqualTo(published.asOf());
        assertThat(known.fault().orElseThrow()).endsWith(" stands in for it");
        Path elsewhere = Files.move(site, site.resolveSibling(site.getFileName() + "-moved"));
        assertThat(HubFeeds.of(elsewhere).read(List.of(one)).get(0).published()).isPresent();
        Files.move(elsewhere, site);
    }

    @Test
    void aHubMayStandAtItsNameWithAndWithoutWww() throws Exception {
        assertThat(homeOfOneFrom("https://www.one.example.org/")).hasToString("https://one.example.org/");
        assertThatThrownBy(() -> homeOfOneFrom("https://api.one.example.org/"))
                .hasMessageContaining("not on api.one.example.org");
    }

    /** The home page that a hub says it has, if it may say so at an address. */
    private URI homeOfOneFrom(String address) throws Exception {
        sound("one", 5).write(site.resolve("one"));
        FeedFiles files = FeedFiles.read(new FeedFolder(site.resolve("one"), FEW), FEW);
        return FeedReader.read(new OtherHub("one", "Hub one", address), files).home();
    }

    @Test
    void theSampleHubIsReadAsItPublishes() throws Exception {
        Preparation sample = SiteBuilder.prepare(new BuildRequest(
                Path.of("").toAbsolutePath(), AsOf.of(NOW), Optional.empty(), false, Severity.ERROR, 1));
        for (Output output : sample.plan().outputs()) {
            if (output.path().value().startsWith("api/v1/")) {
                Path file = site.resolve("built").resolve(output.path().value());
                Files.createDirectories(file.getParent());
                Files.write(file, sample.renderer().render(output));
            }
        }
        PublishedHub read = HubFeeds.of(site)
                .read(List.of(new OtherHub("sample", "Ridge and Vale", "built")))
                .get(0)
                .published()
                .orElseThrow();
        assertThat(read.asOf()).isEqualTo(NOW);
        assertThat(read.programmes()).hasSameSizeAs(sample.edition().catalogue().programmes());
        List<Cohort> runs = sample.edition().catalogue().cohorts().stream()
                .filter(run -> run.id().year().endsAt(sample.edition().zone()).isAfter(NOW))
                .toList();
        assertThat(read.runs()).hasSameSizeAs(runs).isNotEmpty();
        for (Cohort run : runs) {
            PublishedRun same = read.runs().stream()
                    .filter(some -> some.id().equals(run.id().toString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(same.timeline()).isEqualTo(sample.edition().booking(run).timeline());
            assertThat(same.time().starts())
                    .isEqualTo(sample.edition().booking(run).starts());
        }
    }
}
