package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.prospectus.hubs.GeneratedHub;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code network} builds and tells while hubs come and go. */
final class NetworkCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String text = files.get(exchange.getRequestURI().getPath());
            byte[] bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(text == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        String at = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        Files.writeString(folder.resolve("NETWORK.yml"), """
                title: Two Hubs
                base-url: https://network.example.org/
                contact: office@network.example.org
                hubs:
                  - {id: moor, name: Moor Hub, region: North, from: "%smoor/"}
                  - {id: mill, name: Mill Hub, region: South, from: "%smill/"}
                """.formatted(at, at));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void publish(String id) {
        GeneratedHub.of(id, id.hashCode(), Instant.parse("2026-10-01T08:00:00Z"), "https://" + id + ".example.org/")
                .files()
                .forEach((path, text) -> files.put("/" + id + "/" + path, text));
    }

    private int network(String... options) {
        terminal.out.getBuffer().setLength(0);
        terminal.err.getBuffer().setLength(0);
        String[] line = new String[options.length + 4];
        line[0] = "network";
        line[1] = folder.resolve("NETWORK.yml").toString();
        line[2] = "--as-of";
        line[3] = "2026-10-01T10:00";
        System.arraycopy(options, 0, line, 4, options.length);
        return terminal.run(line);
    }

    private String home() throws IOException {
        return Files.readString(folder.resolve("dist/index.html"));
    }

    @Test
    void aHubThatGoesDownStaysOnTheSite() throws IOException {
        publish("moor");
        publish("mill");
        assertThat(network()).isEqualTo(ExitCode.CLEAN);
        assertThat(terminal.err.toString()).isEmpty();
        assertThat(terminal.out.toString()).contains(" about 2 hubs to ");
        String before = home();
        files.keySet().removeIf(path -> path.startsWith("/mill/"));
        files.put("/moor/api/v1/status.json", "sorry");
        assertThat(network()).isEqualTo(ExitCode.CLEAN);
        assertThat(terminal.err.toString())
                .contains(
                        "Moor Hub: status.json is no JSON that can be read; what it published on 2026-10-01 stands in for it.",
                        "Mill Hub: there is 404 Not Found instead of index.json; what it published on 2026-10-01 stands in for"
                                + " it.");
        assertThat(home()).isEqualTo(before);
        server.stop(0);
        assertThat(network("--offline")).isEqualTo(ExitCode.CLEAN);
        assertThat(terminal.err.toString()).isEmpty();
        assertThat(home()).isEqualTo(before);
    }

    @Test
    void aHubThatWasNeverReadIsNamedAllTheSame() throws IOException {
        publish("moor");
        assertThat(network()).isEqualTo(ExitCode.CLEAN);
        assertThat(terminal.out.toString()).contains(" about 1 hub to ", "; of 1 nothing is known.");
        assertThat(Files.readString(folder.resolve("dist/hubs/index.html"))).contains("Mill Hub");
    }

    @Test
    void withoutAnyHubNothingIsPublished() {
        assertThat(network()).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.err.toString())
                .contains("Mill Hub: there is 404 Not Found instead of index.json; nothing is known of it yet.")
                .endsWith("Nothing published: no hub could be read." + System.lineSeparator());
        assertThat(folder.resolve("dist")).doesNotExist();
    }

    @Test
    void aMistakeInTheFileIsToldWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("NETWORK.yml"), "titel: Two Hubs\nhubs: []\n");
        assertThat(network()).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.err.toString())
                .contains("NETWORK.yml:1:1: error[SHP001]: ", "did you mean 'title'", "Nothing published: ");
    }

    @Test
    void whatNamesNoPageOrNoPortIsAMistake() throws IOException {
        Files.writeString(folder.resolve("NETWORK.yml"), """
                title: Two Hubs
                base-url: https://network.example.org/
                contact: office@network.example.org
                hubs:
                  - {id: moor, name: Moor Hub, region: Aux, from: moor}
                  - {id: mill, name: Mill Hub, region: "★", from: "https://mill.example.org:99999/"}
                """);
        assertThat(network()).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.err.toString())
                .contains(
                        "NETWORK.yml:5:40: error[SHP010]: no page can be named after the region 'Aux'",
                        "NETWORK.yml:6:40: error[SHP010]: no page can be named after the region '★'",
                        "'https://mill.example.org:99999/' is not the address of a hub's site");
    }

    @Test
    void aHubsOwnSiteIsNotReplaced() throws IOException {
        GeneratedHub.of("moor", 1, Instant.parse("2026-10-01T08:00:00Z"), "https://moor.example.org/")
                .write(folder.resolve("moor"));
        Files.writeString(folder.resolve("NETWORK.yml"), """
                title: One Hub
                base-url: https://network.example.org/
                contact: office@network.example.org
                hubs:
                  - {id: moor, name: Moor Hub, region: North, from: moor}
                """);
        assertThat(network("--out", folder.resolve("moor").toString())).isEqualTo(ExitCode.FAULT);
        assertThat(terminal.err.toString()).contains("the site's sources are there (");
        assertThat(folder.resolve("moor/index.html")).doesNotExist();
    }

    @Test
    void theNetworksOwnTemplatesAreExamined() throws IOException {
        publish("moor");
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/programme.ftlh"), "<p><#if x>");
        assertThat(network()).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.err.toString()).contains("templates/programme.ftlh:1:10: error[TPL001]: ");
        assertThat(folder.resolve("dist")).doesNotExist();
    }

    @Test
    void withoutTheFileThatIsTold() throws IOException {
        Files.delete(folder.resolve("NETWORK.yml"));
        assertThat(network()).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString()).contains("NETWORK.yml").doesNotContain("defect");
    }
}
