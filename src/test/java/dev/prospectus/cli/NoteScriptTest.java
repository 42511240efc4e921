package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one note of a merge request that is kept up to date. */
final class NoteScriptTest {

    private static final Path SCRIPT = Path.of("src/main/resources/dev/prospectus/ci/gitlab/.gitlab/note.sh")
            .toAbsolutePath();
    private static final String DIFF = "<!-- prospectus-diff -->\n## Two dates & more\n";
    private static final String NOTES = "/projects/5/merge_requests/9/notes";

    @TempDir
    Path temp;

    private final List<String> written = new CopyOnWriteArrayList<>();
    private HttpServer host;
    private Shell shell;
    private volatile String notes = "[]";

    @BeforeEach
    void start() throws IOException {
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", this::answer);
        host.start();
        shell = new Shell(temp.resolve("bin"), temp)
                .with("CI_API_V4_URL", "http://127.0.0.1:" + host.getAddress().getPort())
                .with("CI_PROJECT_ID", "5")
                .with("CI_MERGE_REQUEST_IID", "9")
                .with("PROSPECTUS_NOTE_TOKEN", "token")
                .with("no_proxy", "*");
        Files.writeString(temp.resolve("diff.md"), DIFF);
    }

    @AfterEach
    void stop() {
        host.stop(0);
    }

    @Test
    void theFirstNoteIsWrittenAndLaterTakesItsOwnPlace() {
        shell.must("sh", SCRIPT, "diff.md");
        notes = "[{\"id\":11,\"type\":null,\"body\":\"Looks good\",\"author\":{\"id\":3}},"
                + "{\"id\":12,\"type\":null,\"body\":\"\\u003c!-- prospectus-diff --\\u003e\\nold\",\"author\":{\"id\":4}}]";
        shell.must("sh", SCRIPT, "diff.md");
        notes = "[{\"id\":13,\"body\":\"<!-- prospectus-diff -->\"}]";
        shell.must("sh", SCRIPT, "diff.md");
        assertThat(written)
                .containsExactly(
                        "POST " + NOTES + " body=" + DIFF,
                        "PUT " + NOTES + "/12 body=" + DIFF,
                        "PUT " + NOTES + "/13 body=" + DIFF);
    }

    @Test
    void withoutAnythingToTellThereIsNoNote() throws IOException {
        Files.writeString(temp.resolve("diff.md"), "");
        shell.must("sh", SCRIPT, "diff.md");
        shell.must("sh", SCRIPT, "missing.md");
        assertThat(written).isEmpty();
    }

    @Test
    void aRefusalFailsTheJob() {
        shell.with("PROSPECTUS_NOTE_TOKEN", "wrong");
        assertThat(shell.run("sh", SCRIPT, "diff.md").code()).isNotZero();
        assertThat(written).isEmpty();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = "token".equals(exchange.getRequestHeaders().getFirst("PRIVATE-TOKEN"));
        String method = exchange.getRequestMethod();
        if (known && !method.equals("GET")) {
            written.add(method + " " + exchange.getRequestURI().getPath() + " "
                    + URLDecoder.decode(body, StandardCharsets.UTF_8));
        }
        byte[] answer = (method.equals("GET") ? notes : "{}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? 200 : 401, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
