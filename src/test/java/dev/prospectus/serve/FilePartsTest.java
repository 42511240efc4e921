package dev.prospectus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets that asks for a part of a file or has it already (RFC 9110, sections 13 and 14). */
final class FilePartsTest {

    private static final String FILM = "0123456789";

    private final HttpClient browser = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/film.mp4",
                exchange -> Reply.file(200, "video/mp4", bytes(FILM)).send(exchange));
        server.createContext(
                "/empty.mp4",
                exchange -> Reply.file(200, "video/mp4", new byte[0]).send(exchange));
        server.createContext(
                "/missing.mp4",
                exchange -> Reply.file(404, "text/plain", bytes(FILM)).send(exchange));
        server.createContext(
                "/", exchange -> Reply.text(200, "text/html", bytes(FILM)).send(exchange));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-1           | 01         | bytes 0-1/10",
                "bytes=0-0           | 0          | bytes 0-0/10",
                "bytes=3-            | 3456789    | bytes 3-9/10",
                "bytes=0-            | 0123456789 | bytes 0-9/10",
                "bytes=9-9           | 9          | bytes 9-9/10",
                "bytes=8-99          | 89         | bytes 8-9/10",
                "bytes=-3            | 789        | bytes 7-9/10",
                "bytes=-99           | 0123456789 | bytes 0-9/10",
                "Bytes=2-4           | 234        | bytes 2-4/10",
                "bytes=2-99999999999999999999 | 23456789 | bytes 2-9/10",
                "bytes=00000000000000000004-5 | 45       | bytes 4-5/10"
            })
    void aPartIsSentAlone(String range, String part, String told) throws Exception {
        HttpResponse<String> answer = get("/film.mp4", "Range", range);
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(part);
        assertThat(header(answer, "Content-Range")).contains(told);
        assertThat(header(answer, "Content-Length")).contains("" + part.length());
        assertThat(header(answer, "Content-Type")).contains("video/mp4");
        assertThat(header(answer, "ETag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999999999999-"})
    void aPartThatTheFileDoesNotHaveIsRefused(String range) throws Exception {
        HttpResponse<String> answer = get("/film.mp4", "Range", range);
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Content-Range")).contains("bytes */10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,4-5",
                "bytes=5-2",
                "bytes=-",
                "bytes=",
                "bytes",
                "lines=1-2",
                "bytes=a-b",
                "bytes=1--2"
            })
    void whatIsNoSinglePartGetsTheWholeFile(String range) throws Exception {
        HttpResponse<String> answer = get("/film.mp4", "Range", range);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(FILM);
        assertThat(header(answer, "Content-Range")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/missing.mp4", "/empty.mp4"})
    void onlyFilesHaveParts(String path) throws Exception {
        HttpResponse<String> whole = get(path);
        HttpResponse<String> answer = get(path, "Range", "bytes=0-1");
        assertThat(answer.statusCode()).isEqualTo(whole.statusCode());
        assertThat(answer.body()).isEqualTo(whole.body());
        assertThat(header(answer, "Content-Range")).isEmpty();
    }

    @Test
    void aPartIsSentOnlyOfTheSameFile() throws Exception {
        String tag = header(get("/film.mp4"), "ETag").orElseThrow();
        assertThat(get("/film.mp4", "Range", "bytes=1-2", "If-Range", tag).body())
                .isEqualTo("12");
        for (String other : new String[] {"\"other\"", "W/" + tag, "Thu, 01 Oct 2026 09:00:00 GMT"}) {
            HttpResponse<String> answer = get("/film.mp4", "Range", "bytes=1-2", "If-Range", other);
            assertThat(answer.statusCode()).as(other).isEqualTo(200);
            assertThat(answer.body()).as(other).isEqualTo(FILM);
        }
    }

    @Test
    void whoHasTheFileIsToldSo() throws Exception {
        String tag = header(get("/film.mp4"), "ETag").orElseThrow();
        for (String known : new String[] {tag, "W/" + tag, "\"a\", " + tag, "*"}) {
            HttpResponse<String> answer = get("/film.mp4", "If-None-Match", known, "Range", "bytes=0-1");
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).as(known).isEmpty();
            assertThat(header(answer, "ETag")).as(known).contains(tag);
        }
        assertThat(get("/film.mp4", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(get("/missing.mp4", "If-None-Match", "*").statusCode()).isEqualTo(404);
    }

    @Test
    void theHeadTellsTheLengthOfTheWhole() throws Exception {
        HttpResponse<String> answer = browser.send(
                request("/film.mp4", "Range", "bytes=0-1")
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Content-Length")).contains("10");
        assertThat(header(answer, "Accept-Ranges")).contains("bytes");
        assertThat(header(get("/film.mp4"), "Accept-Ranges")).contains("bytes");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return browser.send(request(path, headers).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + server.getAddress().getPort() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Optional<String> header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
