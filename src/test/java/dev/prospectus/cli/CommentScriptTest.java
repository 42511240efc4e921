package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.RandomAccessFile;
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

    private static final String RANGE =
            "{\"start\": {\"line\": 1, \"column\": 1}, \"end\": {\"line\": 1, \"column\": 1}}";

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
                MARK + "\n@everyone and office@hub.example.org (@team), _@her_ `@him, &#64;all &#x0040;all &commat;all,"
                        + " #12 x/y#12 &#35;12 gh-12\n"
                        + "A line of words\n".repeat(9000));
        assertThat(run().code()).isZero();
        assertThat(written)
                .singleElement()
                .asString()
                .contains(
                        "@\u200beveryone and office@hub.example.org (@\u200bteam), _@\u200bher_ `@\u200bhim,"
                                + " &amp;#\u200b64;all &amp;#x0040;all &amp;commat;all, #\u200b12 x/y#\u200b12 &amp;#\u200b35;12 gh-\u200b12")
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
                                + "` unknown key 'nmae' @you `\\n```suggestion\\n    name: Café `Hall`\\n```\"}")
                .contains("` bytes `\\n```suggestion\\n    nmae: Café x\\n```")
                .contains("\"line\":5,\"side\":\"RIGHT\",\"start_line\":4,\"start_side\":\"RIGHT\"")
                .contains("` two lines `\\n```suggestion\\n    nmae: Ex\\n```")
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

    /** As code a message is neither Markdown nor HTML, names nobody and ends nothing, whatever stands in it. */
    @Test
    void aMessageIsNeverMoreThanWords() throws IOException {
        patchOfOneLine();
        file("rdjson.json", finding("""
                "message": "a\\n# b ``` <img src=x> @you #1 ` [c](https://e.example) \\u202e%s",""".formatted("long ".repeat(10_000)), RANGE));
        assertThat(run().code()).isZero();
        assertThat(written.get(1))
                .contains("suggestion -->\\n```` a # b ``` <img src=x> @you #1 ` [c](https://e.example) long long ")
                .contains("… ````\\n```suggestion\\nxold\\n```")
                .hasSizeLessThan(2000);
    }

    /** Nothing is counted out, allocated or sent before a number is known to be one of a line that the patch shows. */
    @Test
    void whatIsNoPlaceIsPassedOver() throws IOException {
        patchOfOneLine();
        StringBuilder findings = new StringBuilder();
        for (String range : List.of(
                "{\"start\": {\"line\": 1}, \"end\": {\"line\": 1000000000}}",
                "{\"start\": {\"line\": 1}, \"end\": {\"line\": 1e308}}",
                "{\"start\": {\"line\": -5}, \"end\": {\"line\": 1}}",
                "{\"start\": {\"line\": 3}, \"end\": {\"line\": 1}}",
                "{\"start\": {\"line\": 1.5}, \"end\": {\"line\": 1.5}}",
                "{\"start\": {\"line\": \"1\"}, \"end\": {\"line\": {}}}",
                "{\"start\": {\"line\": 1, \"column\": -3}, \"end\": {\"line\": 1, \"column\": 1}}",
                "{\"start\": {\"line\": 1, \"column\": \"x\"}, \"end\": {\"line\": 1, \"column\": 1}}",
                "null",
                "7",
                "[]")) {
            findings.append(one("\"message\": \"odd\", ", range)).append(", ");
        }
        file(
                "rdjson.json",
                "{\"diagnostics\": [null, 5, \"x\", {}, {\"suggestions\": 5}, {\"suggestions\": [null]}, {\"location\": null}, "
                        + findings + one("\"message\": \"right\", ", RANGE) + "]}");
        Shell.Run run = run();
        assertThat(run.code()).as(run.output()).isZero();
        assertThat(written.get(1)).contains("right").doesNotContain("odd");
    }

    /** A link in the artefact might lead to what this run knows, such as its token. */
    @Test
    void whatIsNoFileOfACheckIsNotRead() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret"), "secret");
        for (String name : List.of("number", "diff.md", "rdjson.json")) {
            Path file = review.resolve(name);
            byte[] sound = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, secret);
            assertThat(run().code()).as(name).isEqualTo(1);
            Files.delete(file);
            Files.createDirectory(file);
            assertThat(run().code()).as(name).isEqualTo(1);
            Files.delete(file);
            try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
                large.setLength(100L << 20);
            }
            assertThat(run().code()).as(name).isEqualTo(1);
            Files.write(file, sound);
        }
        assertThat(written).isNotEmpty().noneMatch(body -> body.contains("secret"));
    }

    private void patchOfOneLine() {
        answers.put(
                "/repos/hub/site/pulls/7/files",
                "[{\"filename\": \"content/a.md\", \"patch\": \"@@ -0,0 +1 @@\\n+old\"}]");
    }

    private static String finding(String message, String range) {
        return "{\"diagnostics\": [" + one(message, range) + "]}";
    }

    private static String one(String message, String range) {
        return "{" + message + "\"location\": {\"path\": \"content/a.md\"}, \"suggestions\": [{\"range\": " + range
                + ", \"text\": \"x\"}]}";
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
