package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written into a pull request from the files that its check left: they are an attacker's as well as an editor's. */
final class CommentScriptTest {

    private static final Path SCRIPT = Path.of(".github/scripts/comment.mjs").toAbsolutePath();
    private static final String HEAD = "a".repeat(40);
    private static final String MARK = "<!-- prospectus-diff -->";

    @TempDir
    Path temp;

    /** What the git host answers, by path. */
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    private final List<String> written = new CopyOnWriteArrayList<>();
    private HttpServer host;
    private Path review = Path.of("");
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", this::answer);
        host.start();
        review = Files.createDirectories(temp.resolve("review"));
        shell = new Shell(temp.resolve("bin"), temp)
                .with("GITHUB_TOKEN", "token")
                .with("GITHUB_REPOSITORY", "hub/site")
                .with("GITHUB_API_URL", "http://127.0.0.1:" + host.getAddress().getPort())
                .with("HEAD_SHA", HEAD)
                .with("RUN_URL", "https://git.example.org/hub/site/runs/5");
        answers.put("/repos/hub/site/pulls/7", "{\"head\": {\"sha\": \"" + HEAD + "\"}}");
        file("number", "7\n");
        file("diff.md", MARK + "\n## Development has another date\n");
    }

    @AfterEach
    void stop() {
        host.stop(0);
    }

    @Test
    void theFirstCommentIsWritten() throws IOException {
        assertThat(run().code()).isZero();
        assertThat(written)
                .containsExactly("POST /repos/hub/site/issues/7/comments {\"body\":\"" + MARK
                        + "\\n\\n## Development has another date\\n\\n[The check, with the site as it would be (`preview`)]"
                        + "(https://git.example.org/hub/site/runs/5)\"}");
    }

    @Test
    void laterOnesTakeItsPlaceAndNobodyElses() throws IOException {
        answers.put("/repos/hub/site/issues/7/comments", """
                [{"id": 1, "user": {"type": "User"}, "body": "%1$s mine"},
                 {"id": 2, "user": {"type": "Bot"}, "body": "another bot"},
                 {"id": 3, "user": {"type": "Bot"}, "body": "%1$s\\nold"}]""".formatted(MARK));
        assertThat(run().code()).isZero();
        assertThat(written).singleElement().asString().startsWith("PATCH /repos/hub/site/issues/comments/3 ");
        String body = written.get(0)
                .substring(
                        written.get(0).indexOf("{\"body\":") + 8, written.get(0).length() - 1);
        answers.put(
                "/repos/hub/site/issues/7/comments",
                "[{\"id\": 3, \"user\": {\"type\": \"Bot\"}, \"body\": " + body + "}]");
        written.clear();
        assertThat(run().code()).isZero();
        assertThat(written).as("the same again").isEmpty();
    }

    @Test
    void aPullRequestThatHasMovedOnOrIsAnotherIsLeftAlone() throws IOException {
        answers.put("/repos/hub/site/pulls/7", "{\"head\": {\"sha\": \"" + "b".repeat(40) + "\"}}");
        Shell.Run run = run();
        assertThat(run.code()).isZero();
        assertThat(run.output()).contains("has moved on");
        assertThat(written).isEmpty();
    }

    @Test
    void whatIsNoNumberIsNoPartOfAnAddress() throws IOException {
        for (String wrong : List.of("", "7/../../other", "0", "-7", "7\n8\n", "1234567890", "7?x=", "seven")) {
            file("number", wrong);
            assertThat(run().code()).as(wrong).isEqualTo(1);
        }
        assertThat(written).isEmpty();
    }

    @Test
    void nobodyIsCalledAndNothingIsTooLong() throws IOException {
        file(
                "diff.md",
                MARK + "\n@everyone and `@code` and office@hub.example.org (@team)\n"
                        + "A line of words\n".repeat(9000));
        assertThat(run().code()).isZero();
        assertThat(written)
                .singleElement()
                .asString()
                .contains("@<!-- -->everyone and `@code` and office@hub.example.org (@<!-- -->team)")
                .contains("… and more than fits here")
                .hasSizeLessThan(65_536);
    }

    @Test
    void safeFixesBecomeSuggestionsOnLinesThatThePullRequestShows() throws IOException {
        answers.put("/repos/hub/site/pulls/7/files", """
                [{"filename": "data/venues.yml",
                  "patch": "@@ -3,3 +3,4 @@ venues\\n   - id: hall\\n-    name: Hall\\n+    nmae: Café `Hall`\\n+    town: Ex\\n     online: no"}]""");
        file("rdjson.json", """
                {"diagnostics": [
                  {"message": "unknown key 'nmae' @you", "location": {"path": "data/venues.yml"},
                   "suggestions": [{"range": {"start": {"line": 4, "column": 5}, "end": {"line": 4, "column": 9}}, "text": "name"}]},
                  {"message": "bytes", "location": {"path": "data/venues.yml"},
                   "suggestions": [{"range": {"start": {"line": 4, "column": 17}, "end": {"line": 4, "column": 23}}, "text": "x"}]},
                  {"message": "two lines", "location": {"path": "data/venues.yml"},
                   "suggestions": [{"range": {"start": {"line": 4, "column": 9}, "end": {"line": 5, "column": 9}}, "text": ""}]},
                  {"message": "not shown", "location": {"path": "data/venues.yml"},
                   "suggestions": [{"range": {"start": {"line": 40, "column": 1}, "end": {"line": 40, "column": 2}}, "text": "x"}]},
                  {"message": "another file", "location": {"path": "data/other.yml"},
                   "suggestions": [{"range": {"start": {"line": 4, "column": 1}, "end": {"line": 4, "column": 2}}, "text": "x"}]},
                  {"message": "no fix", "location": {"path": "data/venues.yml"}}
                ]}""");
        assertThat(run().code()).isZero();
        String posted = written.get(1);
        assertThat(posted)
                .startsWith(
                        "POST /repos/hub/site/pulls/7/reviews {\"commit_id\":\"" + HEAD + "\",\"event\":\"COMMENT\"")
                .contains(
                        "{\"path\":\"data/venues.yml\",\"line\":4,\"side\":\"RIGHT\",\"body\":\"<!-- prospectus: suggestion -->\\n"
                                + "unknown key 'nmae' @<!-- -->you\\n```suggestion\\n    name: Café `Hall`\\n```\"}")
                .contains("bytes\\n```suggestion\\n    nmae: Café x\\n```")
                .contains("\"line\":5,\"side\":\"RIGHT\",\"start_line\":4,\"start_side\":\"RIGHT\"")
                .contains("two lines\\n```suggestion\\n    nmae: Ex\\n```")
                .doesNotContain("not shown", "another file", "no fix");

        // What stands there already is not said twice.
        int first = posted.indexOf("<!-- prospectus: suggestion");
        String body = posted.substring(first, posted.indexOf("\"}", first));
        answers.put(
                "/repos/hub/site/pulls/7/comments",
                "[{\"path\": \"data/venues.yml\", \"line\": 4, \"body\": \"" + body + "\"}]");
        written.clear();
        assertThat(run().code()).isZero();
        assertThat(written.get(1)).contains("bytes", "two lines").doesNotContain("unknown key");
    }

    @Test
    void aFenceIsLongerThanWhatItHolds() throws IOException {
        answers.put(
                "/repos/hub/site/pulls/7/files",
                "[{\"filename\": \"content/a.md\", \"patch\": \"@@ -0,0 +1 @@\\n+````\"}]");
        file("rdjson.json", """
                {"diagnostics": [{"message": "m", "location": {"path": "content/a.md"},
                  "suggestions": [{"range": {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 1}}, "text": "x"}]}]}""");
        assertThat(run().code()).isZero();
        assertThat(written.get(1)).contains("`````suggestion\\nx````\\n`````");
    }

    private Shell.Run run() {
        return shell.run("node", SCRIPT, review);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(review.resolve(name), text);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("GET")) {
            assertThat(exchange.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer token");
            written.add(exchange.getRequestMethod() + " " + path + " " + body);
        }
        byte[] answer = answers.getOrDefault(path, "[]").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
