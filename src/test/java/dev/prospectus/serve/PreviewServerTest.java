package dev.prospectus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as an editor's browser sees it. */
final class PreviewServerTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");

    /** The origin of the preview's own pages. */
    private static final String OWN = "http://localhost:%d";

    /** What the clock of the preview shows. */
    private static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");

    @TempDir
    Path temp;

    private final BlockingQueue<List<Diagnostic>> looks = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final HttpClient browser = HttpClient.newHttpClient();
    private Path site = Path.of("");
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private InstantSource clock = Clock.systemUTC();
    private Optional<PreviewServer> running = Optional.empty();

    @BeforeEach
    void copyTheStarterSiteWithoutItsGroups() throws IOException {
        site = GoldenSite.assemble(temp.resolve("site"), Path.of("src/main/resources/dev/prospectus/starter"));
        Files.delete(site.resolve("data/cohorts/@year@/number-sense.yml"));
        Files.delete(site.resolve("data/cohorts/@year@/fluent-with-facts.yml"));
        Files.delete(site.resolve("data/cohorts/@year@"));
        Path config = site.resolve("site-config.yml");
        Files.writeString(
                config,
                Files.readString(config).replace("@today@", "2026-09-01").replace("@hosting@", ""));
    }

    @AfterEach
    void stop() {
        running.ifPresent(PreviewServer::close);
    }

    @Test
    void servesPagesFilesAndThePageForWhatIsMissing() throws Exception {
        PreviewServer server = start("/");
        HttpResponse<String> home = get(server, "/");
        assertThat(home.statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
        assertThat(home.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(home.body()).contains("/__preview/live.js");
        assertThat(get(server, "/programmes").statusCode()).isEqualTo(HttpURLConnection.HTTP_MOVED_TEMP);
        assertThat(get(server, "/programmes?q=a%20b").headers().firstValue("Location"))
                .contains("/programmes/?q=a%20b");
        for (String endpoint : List.of("", "/", "/services?page=1&per_page=50", "/services.json")) {
            HttpResponse<String> answer = get(server, "/open-referral/v3" + endpoint);
            assertThat(answer.statusCode()).as(endpoint).isEqualTo(HttpURLConnection.HTTP_OK);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        }
        HttpResponse<String> missing = get(server, "/nothing/here/");
        assertThat(missing.statusCode()).isEqualTo(HttpURLConnection.HTTP_NOT_FOUND);
        assertThat(get(server, "/..%2f..%2fsite-config.yml").statusCode()).isEqualTo(HttpURLConnection.HTTP_NOT_FOUND);
    }

    @Test
    void standsBelowTheBasePathThatTheSiteWillHave() throws Exception {
        PreviewServer server = start("/hub/");
        assertThat(server.address().getPath()).isEqualTo("/hub/");
        assertThat(get(server, "/hub/").body()).contains("href=\"/hub/programmes/\"");
        assertThat(get(server, "/").headers().firstValue("Location")).contains("/hub/");
    }

    @Test
    void keepsTheLastGoodSiteAndShowsFindingsWhileTheDataIsBroken() throws Exception {
        PreviewServer server = start("/");
        assertThat(looks.take()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        String good = get(server, "/").body();
        Path config = site.resolve("data/contacts.yml");
        String sound = Files.readString(config);

        Files.writeString(config, sound.replace("role:", "rolle:"));
        assertThat(nextLook()).anyMatch(finding -> finding.message().contains("rolle"));
        assertThat(withoutVersion(get(server, "/").body())).isEqualTo(withoutVersion(good));
        assertThat(get(server, "/__preview/bar").body())
                .contains("data/contacts.yml:")
                .containsPattern("<code>\\d+ \\|   +rolle: ")
                .contains("^</span>")
                .contains("did you mean 'role'?");

        Files.writeString(config, sound);
        assertThat(nextLook()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void noticesFoldersThatAreMadeAfterItStarted() throws Exception {
        assertThat(site.resolve("templates")).doesNotExist();
        PreviewServer server = start("/");
        looks.take();

        Path assets = Files.createDirectories(site.resolve("templates/assets"));
        Files.writeString(assets.resolve("site.css"), "body { color: teal }");
        nextLook();
        assertThat(stylesheet(server)).contains("teal");

        Files.writeString(assets.resolve("site.css"), "body { color: navy }");
        nextLook();
        assertThat(stylesheet(server)).contains("navy");
    }

    private String stylesheet(PreviewServer server) throws IOException, InterruptedException {
        return get(server, stylesheetPath(server)).body();
    }

    private String stylesheetPath(PreviewServer server) throws IOException, InterruptedException {
        String home = get(server, "/").body();
        int name = home.indexOf("/assets/base.");
        return home.substring(name, home.indexOf('"', name));
    }

    @Test
    void tellsOpenPagesAboutChanges() throws Exception {
        PreviewServer server = start("/");
        HttpURLConnection stream = (HttpURLConnection)
                server.address().resolve("/__preview/events").toURL().openConnection();
        stream.setReadTimeout((int) Duration.ofSeconds(30).toMillis());
        try (BufferedReader events =
                new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(events.readLine()).startsWith("data: good ");
            assertThat(events.readLine()).isEmpty();
            Path config = site.resolve("site-config.yml");
            Files.writeString(config, Files.readString(config).replace("name:", "nam:"));
            assertThat(events.readLine()).startsWith("data: broken ");
        }
    }

    @Test
    void aSiteThatWasNeverGoodShowsItsFindingsAsAPage() throws Exception {
        Files.writeString(site.resolve("site-config.yml"), "name: [");
        PreviewServer server = start("/");
        HttpResponse<String> home = get(server, "/");
        assertThat(home.statusCode()).isEqualTo(HttpURLConnection.HTTP_INTERNAL_ERROR);
        assertThat(home.body()).contains("site-config.yml:").contains("/__preview/live.js");
    }

    @Test
    void answersOnlyToTheLoopbackNames() throws Exception {
        PreviewServer server = start("/");
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example:80\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403").contains("localhost only");
        }
    }

    @Test
    void otherMethodsThanReadingAreRefused() throws Exception {
        PreviewServer server = start("/");
        HttpResponse<String> page = send(server, "/", "POST");
        assertThat(page.statusCode()).isEqualTo(HttpURLConnection.HTTP_BAD_METHOD);
        assertThat(page.headers().firstValue("Allow")).contains("GET, HEAD");
        HttpResponse<String> choice = send(server, "/__preview/as-of", "GET");
        assertThat(choice.statusCode()).isEqualTo(HttpURLConnection.HTTP_BAD_METHOD);
        assertThat(choice.headers().firstValue("Allow")).contains("POST");
        for (String method : List.of("POST", "HEAD", "PUT")) {
            HttpResponse<String> events = send(server, "/__preview/events", method);
            assertThat(events.statusCode()).as(method).isEqualTo(HttpURLConnection.HTTP_BAD_METHOD);
            assertThat(events.headers().firstValue("Allow")).contains("GET");
        }
    }

    @Test
    void aFileThatDidNotChangeIsNotSentAgain() throws Exception {
        PreviewServer server = start("/");
        URI address = server.address().resolve(stylesheetPath(server));
        String tag = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpRequest again =
                HttpRequest.newBuilder(address).header("If-None-Match", tag).build();
        HttpResponse<String> answer = browser.send(again, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(HttpURLConnection.HTTP_NOT_MODIFIED);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void standsBelowThePathOfItsBaseUrlAndFollowsIt() throws Exception {
        Path config = site.resolve("site-config.yml");
        String settings = Files.readString(config);
        Files.writeString(config, settings.replaceFirst("base-url: \\S+", "base-url: https://example.org/hub/"));
        PreviewServer server = start(Optional.empty());
        assertThat(server.address().getPath()).isEqualTo("/hub/");
        assertThat(get(server, "/hub/").body()).contains("href=\"/hub/programmes/\"");
        assertThat(get(server, "/").headers().firstValue("Location")).contains("/hub/");
        assertThat(get(server, "/hub").headers().firstValue("Location")).contains("/hub/");
        assertThat(get(server, "/programmes/").statusCode()).isEqualTo(HttpURLConnection.HTTP_NOT_FOUND);
        looks.take();

        Files.writeString(config, settings.replaceFirst("base-url: \\S+", "base-url: https://example.org/"));
        lastLook();
        assertThat(get(server, "/programmes/").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
        Files.writeString(config, "name: [");
        nextLook();
        assertThat(server.address().getPath()).isEqualTo("/");
    }

    @Test
    void foldersThatAreRemovedReplacedOrLinkedAreFollowed() throws Exception {
        PreviewServer server = start("/");
        looks.take();
        Path data = site.resolve("data");
        Path content = site.resolve("content");
        Path aside = site.resolve("aside");
        for (int round = 1; round <= 3; round++) {
            Files.move(data, aside);
            assertThat(lastLook()).anyMatch(finding -> finding.location().file().equals("data"));
            Files.move(aside, data);
            assertThat(lastLook()).noneMatch(finding -> finding.severity() == Severity.ERROR);

            Path copy = site.resolve("copy");
            copy(content, copy);
            removeTree(content);
            Files.move(copy, content);
            lastLook();
            write("content/about.md", "title=Round " + round + "\ntype=page\nstatus=published\n~~~~~~\nText\n");
            lastLook();
            assertThat(get(server, "/about/").body()).contains("Round " + round);
        }
        Files.move(data, aside);
        Files.createSymbolicLink(data, Path.of("aside"));
        Path contacts = aside.resolve("contacts.yml");
        Files.writeString(contacts, Files.readString(contacts).replace("role:", "rolle:"));
        assertThat(lastLook()).anyMatch(finding -> finding.message().contains("rolle"));
        assertThat(failures).isEmpty();
    }

    @Test
    void changesThatNobodyTellsOfAreSeen() throws Exception {
        Path settings = site.resolve("site-config.yml");
        start("/");
        looks.take();
        // The site's own folder is not watched, so that only looking finds this.
        Files.writeString(settings, Files.readString(settings) + "\ncolour: red\n");
        assertThat(nextLook()).anyMatch(finding -> finding.message().contains("colour"));
    }

    @Test
    void aStormOfSavesDoesNotKeepThePreviewOld() throws Exception {
        start("/");
        looks.take();
        Thread saving = new Thread(() -> {
            try {
                for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                    write("content/storm.md", "title=S\ntype=page\nstatus=published\n~~~~~~\n" + i + "\n");
                    Thread.sleep(10);
                }
            } catch (IOException | InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
        saving.start();
        try {
            nextLook();
            nextLook();
            assertThat(saving.isAlive()).isTrue();
        } finally {
            saving.interrupt();
            saving.join();
        }
    }

    @Test
    void noFailureOfALookEndsThePreview() throws Exception {
        List<RuntimeException> faults =
                List.of(new IllegalStateException("odd"), new UncheckedIOException(new NoSuchFileException("x")));
        BlockingQueue<RuntimeException> queue = new LinkedBlockingQueue<>();
        PreviewRequest request = new PreviewRequest(site, Optional.of("/"), Optional.of(AsOf.of(AS_OF)), address -> {
            RuntimeException fault = queue.poll();
            if (fault != null) {
                throw fault;
            }
            return new BuildRequest(site, AsOf.of(AS_OF), Optional.of(address), false, Severity.ERROR, 1);
        });
        PreviewServer server = start(request);
        looks.take();
        for (RuntimeException fault : faults) {
            queue.add(fault);
            write("content/a.md", "title=" + fault.getMessage().length() + "\ntype=page\nstatus=published\n~~~~~~\n");
            assertThat(failures.poll(30, TimeUnit.SECONDS)).isSameAs(fault);
            assertThat(get(server, "/").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
            assertThat(get(server, "/__preview/state").body()).startsWith("broken ");
            if (fault instanceof IllegalStateException) {
                write("content/a.md", "title=Mended\ntype=page\nstatus=published\n~~~~~~\n");
            }
            nextLook();
        }
    }

    @Test
    void theSiteOfAnyInstantIsShownAndTheTimeOfItsScriptsStandsThere() throws Exception {
        clock = now::get;
        PreviewServer server = start("/");
        looks.take();
        write("data/notices.yml", """
                closed:
                  title: The office is closed
                  text: We answer again after the holiday.
                  from: 2026-12-21
                  until: 2026-12-24
                """);
        nextLook();
        assertThat(get(server, "/").body())
                .doesNotContain("The office is closed")
                .contains(clock("2026-10-01T09:00:00Z"));

        assertThat(choose(server, "2026-12-21T09:00", OWN)).isEqualTo(HttpURLConnection.HTTP_OK);
        nextLook();
        String home = get(server, "/").body();
        assertThat(home).contains("The office is closed").contains(clock("2026-12-21T09:00:00Z"));
        assertThat(home.indexOf("clock.js")).isLessThan(home.indexOf("</head>"));
        assertThat(get(server, "/__preview/bar").body())
                .contains("As of Monday 21 December 2026, 09:00")
                .contains("Back to now")
                .contains("data-at=\"2026-12-25T00:00:00Z\"");

        // A change of the files stays at that instant.
        write("content/about.md", "title=About\ntype=page\nstatus=published\n~~~~~~\nText\n");
        nextLook();
        assertThat(get(server, "/about/").body()).contains("The office is closed");

        assertThat(choose(server, "", OWN)).isEqualTo(HttpURLConnection.HTTP_OK);
        nextLook();
        assertThat(get(server, "/").body()).doesNotContain("clock.js").contains("data-as-of=\"" + NOW);
        assertThat(get(server, "/__preview/bar").body()).contains("As of now").doesNotContain("Back to now");
    }

    @Test
    void onlyThePreviewsOwnPagesChooseAnInstantAndOnlyOneThatIsOne() throws Exception {
        PreviewServer server = start("/");
        looks.take();
        for (String foreign :
                List.of("", "null", "https://evil.example", "http://evil.example:%d", "http://localhost")) {
            assertThat(choose(server, "2026-12-21T09:00", foreign))
                    .as(foreign)
                    .isEqualTo(HttpURLConnection.HTTP_FORBIDDEN);
        }
        for (String wrong :
                List.of("Friday", "2026-13-01T09:00", "+275760-09-12T00:00", "1066-10-14T09:00", "x".repeat(9000))) {
            assertThat(choose(server, wrong, OWN)).as(wrong).isEqualTo(HttpURLConnection.HTTP_BAD_REQUEST);
        }
        assertThat(looks).isEmpty();
        assertThat(get(server, "/").body()).contains(clock("2026-10-01T09:00:00Z"));
    }

    @Test
    void aSiteOfNowIsRenewedOnceItChangesByItself() throws Exception {
        clock = now::get;
        write("data/notices.yml", """
                closed:
                  title: The office is closed
                  text: We answer again after the holiday.
                  from: 2026-11-04
                  until: 2026-11-06
                """);
        PreviewServer server = start(new PreviewRequest(
                site,
                Optional.of("/"),
                Optional.empty(),
                address -> new BuildRequest(site, AsOf.of(AS_OF), Optional.of(address), false, Severity.ERROR, 1)));
        looks.take();
        assertThat(get(server, "/").body()).doesNotContain("The office is closed");
        now.set(NOW.plus(Duration.ofDays(1)));
        assertThat(get(server, "/").body()).contains("The office is closed");
        nextLook();
        get(server, "/programmes/");
        assertThat(looks).isEmpty();
    }

    @Test
    void editorsThatWriteBesideAndRenameAreSeen() throws Exception {
        PreviewServer server = start("/");
        looks.take();
        Path page = site.resolve("content/about.md");
        for (int round = 1; round <= 3; round++) {
            write("content/.about.md.swp", "recovery");
            write("content/about.md~", "backup");
            Path beside = site.resolve("content/4913");
            Files.writeString(beside, "title=Round " + round + "\ntype=page\nstatus=published\n~~~~~~\nText\n");
            Files.move(beside, page, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            lastLook();
            assertThat(get(server, "/about/").body()).contains("Round " + round);
        }
        Files.move(page, site.resolve("content/renamed.md"));
        lastLook();
        assertThat(get(server, "/about/").statusCode()).isEqualTo(HttpURLConnection.HTTP_NOT_FOUND);
        assertThat(get(server, "/renamed/").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
        Files.delete(site.resolve("content/renamed.md"));
        lastLook();
        assertThat(get(server, "/renamed/").statusCode()).isEqualTo(HttpURLConnection.HTTP_NOT_FOUND);
        assertThat(failures).isEmpty();
    }

    @Test
    void aNewYearsFolderIsWatched() throws Exception {
        PreviewServer server = start("/");
        looks.take();
        assertThat(get(server, "/programmes/number-sense/").body()).doesNotContain("The first group");
        Files.createDirectories(site.resolve("data/cohorts/2027-28"));
        write("data/cohorts/2027-28/number-sense.yml", """
                cohorts:
                  - id: first-group
                    title: The first group
                    sessions:
                      - date: 2027-11-17
                """);
        assertThat(lastLook()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(get(server, "/programmes/number-sense/").body()).contains("The first group");
    }

    @Test
    void filesThatVanishDuringALookEndNothing() throws Exception {
        PreviewServer server = start("/");
        looks.take();
        Thread storm = new Thread(() -> {
            try {
                for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                    Path folder = Files.createDirectories(site.resolve("content/gone" + i % 7));
                    Path file = folder.resolve("page.md");
                    Files.writeString(file, "title=Gone\ntype=page\nstatus=published\n~~~~~~\nText\n");
                    Files.delete(file);
                    Files.delete(folder);
                }
            } catch (IOException end) {
                Thread.currentThread().interrupt();
            }
        });
        storm.start();
        try {
            for (int i = 0; i < 5; i++) {
                assertThat(get(server, "/").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
                nextTold();
            }
        } finally {
            storm.interrupt();
            storm.join();
        }
        write("content/after.md", "title=After\ntype=page\nstatus=published\n~~~~~~\nText\n");
        lastLook();
        assertThat(get(server, "/__preview/state").body()).startsWith("good ");
        assertThat(get(server, "/after/").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
    }

    /** Waits until a look has ended, however it did. */
    private void nextTold() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (looks.poll(100, TimeUnit.MILLISECONDS) != null || failures.poll() != null) {
                return;
            }
        }
        throw new AssertionError("no look has ended");
    }

    private static String clock(String instant) {
        return "data-now=\"" + Instant.parse(instant).toEpochMilli() + '"';
    }

    /** @param origin with a place for the port */
    private int choose(PreviewServer server, String instant, String origin) throws IOException, InterruptedException {
        URI address = server.address().resolve("/__preview/as-of");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(instant));
        if (!origin.isEmpty()) {
            request.header("Origin", String.format(origin, address.getPort()));
        }
        return browser.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private List<Diagnostic> lastLook() throws InterruptedException {
        List<Diagnostic> findings = nextLook();
        for (List<Diagnostic> more = findings; more != null; more = looks.poll(900, TimeUnit.MILLISECONDS)) {
            findings = more;
        }
        return findings;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(site.resolve(name), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void removeTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String withoutVersion(String page) {
        return page.replaceAll("data-shown=\"\\d+\"", "");
    }

    private HttpResponse<String> send(PreviewServer server, String path, String method)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private PreviewServer start(String basePath) throws IOException {
        return start(Optional.of(basePath));
    }

    private PreviewServer start(Optional<String> basePath) throws IOException {
        return start(new PreviewRequest(
                site,
                basePath,
                Optional.of(AsOf.of(AS_OF)),
                address -> new BuildRequest(site, AsOf.of(AS_OF), Optional.of(address), false, Severity.ERROR, 1)));
    }

    private PreviewServer start(PreviewRequest request) throws IOException {
        PreviewServer server = PreviewServer.start(0, request, clock, new PreviewListener() {
            @Override
            public void looked(Preparation site) {
                looks.add(site.findings());
            }

            @Override
            public void failed(Throwable failure) {
                failures.add(failure);
            }
        });
        running = Optional.of(server);
        return server;
    }

    private List<Diagnostic> nextLook() throws InterruptedException {
        List<Diagnostic> findings = looks.poll(30, TimeUnit.SECONDS);
        assertThat(findings).as("a change is seen").isNotNull();
        return findings;
    }

    private HttpResponse<String> get(PreviewServer server, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.address().getPort() + path);
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
