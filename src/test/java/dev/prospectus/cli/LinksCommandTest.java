package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code links} asks, tells and remembers. */
final class LinksCommandTest {

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server = start();
    private Path site = Path.of("");

    private HttpServer start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", exchange -> {
                asked.add(exchange.getRequestURI().getPath());
                String path = exchange.getRequestURI().getPath();
                Map<String, String> moved = Map.of("/old", "/new", "/odd", "http://127.0.0.1:99999/");
                if (moved.containsKey(path)) {
                    exchange.getResponseHeaders().set("Location", moved.get(path));
                }
                exchange.sendResponseHeaders(path.equals("/gone") ? 404 : moved.containsKey(path) ? 301 : 200, -1);
                exchange.close();
            });
            started.start();
            return started;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** A site whose page leads to a page that is gone and to one that moved. */
    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
        Files.writeString(
                site.resolve("content/links.md"),
                "title=Links\ntype=page\nstatus=published\n~~~~~~\n" + "Read [the guide](" + at("/gone#part")
                        + ") and [the plan](" + at("/old") + ").\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private int links(String... options) {
        List<String> line = new ArrayList<>(List.of("links", "--site", site.toString()));
        line.addAll(List.of(options));
        terminal.out.getBuffer().setLength(0);
        terminal.err.getBuffer().setLength(0);
        return terminal.run(line.toArray(String[]::new));
    }

    @Test
    void offlineAsksNothingAndSaysWhatWouldBeAsked() {
        assertThat(links("--offline", "--as-of", "2026-10-01")).isEqualTo(ExitCode.CLEAN);
        assertThat(asked).isEmpty();
        assertThat(terminal.out.toString())
                .contains("127.0.0.1", at("/gone") + "  (content/links.md:5:6)", at("/old") + "  (content/links.md:5:")
                .doesNotContain("#part");
        assertThat(site.resolve("links-state.txt")).doesNotExist();
    }

    @Test
    void privateMachinesAreToldAndNotAsked() {
        links("--as-of", "2026-10-01");
        assertThat(asked).isEmpty();
        assertThat(terminal.out.toString())
                .contains("content/links.md:5:6: warning[LNK015]: '" + at("/gone")
                        + "' leads into a private network, where readers can't follow");
    }

    @Test
    void theThirdDayIsAFindingAndNoDayBefore() throws IOException {
        assertThat(links("--allow-private", "--as-of", "2026-10-01")).isEqualTo(ExitCode.CLEAN);
        assertThat(terminal.out.toString())
                .contains("info[LNK014]: '" + at("/old") + "' has moved for good", "hint: write " + at("/new"))
                .contains("Wrote links-state.txt.")
                .doesNotContain("LNK013");
        links("--allow-private", "--as-of", "2026-10-01T20:00");
        assertThat(terminal.out.toString()).doesNotContain("Wrote").doesNotContain("LNK013");
        assertThat(links("--allow-private", "--as-of", "2026-10-08")).isEqualTo(ExitCode.CLEAN);
        assertThat(links("--allow-private", "--as-of", "2026-10-15", "--dry-run"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(site.resolve("links-state.txt")).content().contains(" 2026-10-01 2026-10-08\n");
        assertThat(links("--allow-private", "--as-of", "2026-10-15", "--format", "github"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out.toString())
                .contains("::error file=", "LNK013", "has not answered since 2026-10-01; now there is 404 Not Found");
        assertThat(links("--offline", "--as-of", "2026-10-16")).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out.toString()).contains("error[LNK013]");
    }

    /** The state of the other addresses is kept, and no finding comes of what is not known. */
    @Test
    void aHostThatSendsNonsenseLosesNothing() throws IOException {
        Files.writeString(
                site.resolve("content/links.md"),
                "title=Links\ntype=page\nstatus=published\n~~~~~~\n[The guide](" + at("/gone") + "), [the plan]("
                        + at("/odd") + ") and [the list](http://127.0.0.1:99999/).\n");
        assertThat(links("--allow-private", "--as-of", "2026-10-01"))
                .as(terminal.err.toString())
                .isZero();
        assertThat(site.resolve("links-state.txt"))
                .content()
                .contains(at("/gone") + " 2026-10-01\n", at("/odd") + " 2026-10-01\n", ":99999/ 2026-10-01\n");
        links("--allow-private", "--as-of", "2026-10-02");
        assertThat(links("--allow-private", "--as-of", "2026-10-03")).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.out.toString())
                .contains("now there is a redirect to port 99999, which no host has", "now there is port 99999, which");
    }

    @Test
    void whatIsKnownIsNotWrittenThroughALink() throws IOException {
        Path mine = Files.writeString(temp.resolve("mine.txt"), "# mine\n");
        Files.createSymbolicLink(site.resolve("links-state.txt"), mine);
        assertThat(links("--allow-private", "--as-of", "2026-10-01")).isEqualTo(ExitCode.FAULT);
        assertThat(mine).hasContent("# mine");
    }

    /**
     * The name server that says something else a moment later (DNS rebinding). A program of its own, since Java reads once how long it
     * keeps names; it would not keep them at all, did the command not say so.
     */
    @Test
    void aNameLeadsToOneMachineAsLongAsTheCommandRuns() throws IOException {
        Path hosts = Files.writeString(temp.resolve("hosts"), "127.0.0.1 hub.test\n");
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        HttpServer first = machine("127.0.0.1", 0, hosts, asked);
        int port = first.getAddress().getPort();
        HttpServer second = machine("127.0.0.2", port, hosts, asked);
        try {
            Files.writeString(
                    site.resolve("content/links.md"),
                    "title=Links\ntype=page\nstatus=published\n~~~~~~\n[The guide](http://hub.test:" + port
                            + "/a) and [the plan](http://hub.test:" + port + "/b).\n");
            Shell shell = new Shell(temp.resolve("bin"), site)
                    .with("JAVA_TOOL_OPTIONS", "-Dsun.net.inetaddr.ttl=0 -Djdk.net.hosts.file=" + hosts);
            shell.must("prospectus", "links", "--allow-private");
            assertThat(asked).containsExactly("127.0.0.1 /a", "127.0.0.1 /b");
        } finally {
            first.stop(0);
            second.stop(0);
        }
    }

    /** A server that has its name lead elsewhere as soon as it was asked. */
    private static HttpServer machine(String number, int port, Path hosts, List<String> asked) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(number, port), 0);
        server.createContext("/", exchange -> {
            asked.add(number + " " + exchange.getRequestURI());
            Files.writeString(hosts, "127.0.0.2 hub.test\n");
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    /** An entry of {@code ignore} for what only this command finds has nothing to ignore for {@code check}, and is no finding there. */
    @Test
    void ignoredHereIsNoFindingOfCheck() throws IOException {
        Path config = site.resolve("site-config.yml");
        Files.writeString(
                config,
                Files.readString(config)
                        + "\nignore:\n  - {code: LNK015, file: content/links.md, reason: Shown in the office only.}\n");
        links("--as-of", "2026-10-01");
        assertThat(terminal.out.toString()).doesNotContain("content/links.md");
        assertThat(terminal.run("check", "--site", site.toString(), "--as-of", "2026-10-01"))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(terminal.out.toString()).doesNotContain("SIT009");
    }
}
