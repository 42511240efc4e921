package dev.prospectus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as an editor's browser sees it. */
final class PreviewServerTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");

    @TempDir
    Path temp;

    private final BlockingQueue<List<Diagnostic>> looks = new LinkedBlockingQueue<>();
    private final HttpClient browser = HttpClient.newHttpClient();
    private Path site = Path.of("");
    private Optional<PreviewServer> running = Optional.empty();

    @BeforeEach
    void copyTheStarterSiteWithoutItsGroup() throws IOException {
        site = GoldenSite.assemble(temp.resolve("site"), Path.of("src/main/resources/dev/prospectus/starter"));
        Files.delete(site.resolve("data/cohorts/@year@/number-sense.yml"));
        Files.delete(site.resolve("data/cohorts/@year@"));
        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config).replace("@today@", "2026-09-01"));
    }

    @AfterEach
    void stop() throws IOException {
        if (running.isPresent()) {
            running.get().close();
        }
    }

    @Test
    void servesPagesFilesAndThePageForWhatIsMissing() throws Exception {
        PreviewServer server = start("/");
        HttpResponse<String> home = get(server, "/");
        assertThat(home.statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
        assertThat(home.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(home.body()).contains("/__preview/live.js");
        assertThat(get(server, "/programmes").statusCode()).isEqualTo(HttpURLConnection.HTTP_MOVED_TEMP);
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
        assertThat(get(server, "/").body()).isEqualTo(good);
        assertThat(get(server, "/__preview/findings").body())
                .contains("data/contacts.yml:")
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
        String home = get(server, "/").body();
        int name = home.indexOf("/assets/base.");
        return get(server, home.substring(name, home.indexOf('"', name))).body();
    }

    @Test
    void tellsOpenPagesAboutChanges() throws Exception {
        PreviewServer server = start("/");
        HttpURLConnection stream = (HttpURLConnection)
                server.address().resolve("/__preview/events").toURL().openConnection();
        stream.setReadTimeout((int) Duration.ofSeconds(30).toMillis());
        try (BufferedReader events =
                new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(events.readLine()).isEqualTo("event: good");
            assertThat(events.readLine()).isEqualTo("data: 1");
            assertThat(events.readLine()).isEmpty();
            Path config = site.resolve("site-config.yml");
            Files.writeString(config, Files.readString(config).replace("name:", "nam:"));
            assertThat(events.readLine()).isEqualTo("event: broken");
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
        HttpRequest post = HttpRequest.newBuilder(server.address())
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(browser.send(post, BodyHandlers.ofString()).statusCode())
                .isEqualTo(HttpURLConnection.HTTP_BAD_METHOD);
    }

    private PreviewServer start(String basePath) throws IOException {
        PreviewServer server = PreviewServer.start(
                0,
                basePath,
                address -> new BuildRequest(site, AsOf.of(AS_OF), Optional.of(address), false, Severity.ERROR, 1),
                Clock.systemUTC(),
                looks::add);
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
