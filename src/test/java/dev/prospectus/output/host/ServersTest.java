package dev.prospectus.output.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.output.host.WebServer.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A built site in Debian's nginx and Apache, at the root of a host and below it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServersTest {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private final List<Served> all = new ArrayList<>();

    private record Served(Program program, HostedSite site, WebServer server) {
        HttpResponse<byte[]> get(String path, String... headers) throws IOException {
            return server.get(site.baseUrl().getPath() + path, headers);
        }

        @Override
        public String toString() {
            return program + " at " + site.baseUrl().getPath();
        }
    }

    @BeforeAll
    void start(@TempDir Path temp) throws IOException {
        // A server that is started by root hands out files as another user.
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String base : List.of("/", "/hub/")) {
            HostedSite site = HostedSite.build(
                    temp.resolve("at" + base.replace("/", "-")), URI.create("https://hub.example.org" + base));
            for (Program program : Program.values()) {
                Path folder = temp.resolve(program + base.replace("/", "-"));
                all.add(new Served(program, site, WebServer.start(program, site, folder)));
            }
        }
    }

    @AfterAll
    void stop() throws IOException {
        for (Served served : all) {
            served.server().close();
        }
    }

    Stream<Served> servers() {
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void everyFileHasItsTypeAndIsHandedOutWhole(Served served) throws IOException {
        Map<String, String> types = Map.ofEntries(
                Map.entry("html", "text/html; charset=utf-8"),
                Map.entry("css", "text/css; charset=utf-8"),
                Map.entry("js", "text/javascript; charset=utf-8"),
                Map.entry("json", "application/json"),
                Map.entry("xml", "application/xml"),
                Map.entry("txt", "text/plain; charset=utf-8"),
                Map.entry("svg", "image/svg+xml"),
                Map.entry("ics", "text/calendar; charset=utf-8"),
                Map.entry("atom", "application/atom+xml"));
        for (Map.Entry<String, byte[]> file : served.site().files().entrySet()) {
            String path = file.getKey();
            String ending = path.substring(path.lastIndexOf('.') + 1);
            if (!types.containsKey(ending) || served.site().text(path).contains("http-equiv=\"refresh\"")) {
                continue;
            }
            HttpResponse<byte[]> answer = served.get(path.replaceFirst("(^|/)index\\.html$", "$1"));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).isEqualTo(file.getValue());
            String type = path.matches("feeds/.*\\.json") ? "application/feed+json" : types.get(ending);
            assertThat(answer.headers().allValues("Content-Type")).as(path).containsExactly(type);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void everyAnswerHasTheHeadersThatProtectReaders(Served served) throws IOException {
        for (String path : List.of("", "programmes/", "404.html", "sitemap.xml", "feeds/news.atom", "no/such/page/")) {
            HttpResponse<byte[]> answer = served.get(path);
            assertThat(answer.headers().allValues("X-Content-Type-Options"))
                    .as(path)
                    .containsExactly("nosniff");
            assertThat(answer.headers().allValues("Referrer-Policy"))
                    .as(path)
                    .containsExactly("strict-origin-when-cross-origin");
            assertThat(answer.headers().allValues("Permissions-Policy"))
                    .as(path)
                    .hasSize(1);
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .as("what must not be said without TLS (RFC 6797, section 7.2)")
                    .isEmpty();
        }
    }

    /** The policy that a page has itself, and besides that only pages made for it may stand in frames of other sites. */
    @ParameterizedTest
    @MethodSource("servers")
    void pagesHaveTheirOwnPolicyAsAHeader(Served served) throws IOException {
        for (String path : List.of("", "programmes/", "no/such/page/")) {
            HttpResponse<byte[]> answer = served.get(path);
            String meta = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8))
                    .select("meta[http-equiv=" + CONTENT_SECURITY_POLICY + "]")
                    .attr("content");
            assertThat(meta).contains("default-src 'none'");
            assertThat(answer.headers().allValues(CONTENT_SECURITY_POLICY))
                    .as(path)
                    .containsExactly(meta + "; frame-ancestors 'self'");
        }
        String embedded = served.site().files().keySet().stream()
                .filter(path -> path.matches("embed/.*index\\.html"))
                .findFirst()
                .orElseThrow()
                .replace("index.html", "");
        assertThat(served.get(embedded).headers().allValues(CONTENT_SECURITY_POLICY))
                .hasSize(1)
                .allMatch(policy -> policy.endsWith("; frame-ancestors *"));
        for (String path : List.of("feeds/news.atom", "sitemap.xml")) {
            assertThat(served.get(path).headers().firstValue(CONTENT_SECURITY_POLICY))
                    .as(path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatChangesItsNameWithItsContentIsKeptAndAllElseAskedForAgain(Served served) throws IOException {
        for (String path : served.site().files().keySet()) {
            boolean named = path.startsWith("assets/") || path.matches(".*\\.[0-9a-f]{10}-\\d+\\.(webp|png|jpg|svg)");
            if (named || path.matches("(index|news/index|ics/all|search/index)\\.\\w+")) {
                assertThat(served.get(path).headers().allValues("Cache-Control"))
                        .as(path)
                        .containsExactly(
                                named ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void otherSitesMayReadDataAndNothingElse(Served served) throws IOException {
        for (String data : List.of("feeds/news.atom", "feeds/news.json", "ics/all.ics", "sitemap.xml")) {
            assertThat(served.get(data).headers().allValues("Access-Control-Allow-Origin"))
                    .as(data)
                    .containsExactly("*");
        }
        assertThat(served.get("programmes/").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    /** Clients of Open Referral know no endings and add queries (HSDS 3.0, "API Reference"). */
    @ParameterizedTest
    @MethodSource("servers")
    void endpointsAnswerWithTheirFiles(Served served) throws IOException {
        Map<String, String> endpoints = new TreeMap<>(Map.of("open-referral/v3", "open-referral/v3/index.json"));
        for (String file : served.site().files().keySet()) {
            if (file.startsWith("open-referral/v3/")) {
                endpoints.put(file.replaceFirst("(index)?\\.json$", ""), file);
            }
        }
        assertThat(endpoints).containsKeys("open-referral/v3/", "open-referral/v3/services");
        for (Map.Entry<String, String> endpoint : endpoints.entrySet()) {
            byte[] file = served.site().files().get(endpoint.getValue());
            for (String query : List.of("", "?page=1&per_page=50", "?search=%C3%A9.x")) {
                String coding = query.isEmpty() ? "" : "gzip";
                HttpResponse<byte[]> answer = served.get(endpoint.getKey() + query, "Accept-Encoding", coding);
                assertThat(answer.statusCode()).as(endpoint.getKey() + query).isEqualTo(200);
                String coded = answer.headers().firstValue("Content-Encoding").orElse("");
                assertThat(coded).as(endpoint.getKey()).isEqualTo(file.length < 1_024 ? "" : coding);
                assertThat(decoded(coded, answer.body())).isEqualTo(file);
                assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json");
                assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                        .containsExactly("*");
            }
        }
        for (String unknown : List.of("organizations", "services/00000000-0000-5000-8000-000000000000")) {
            assertThat(served.get("open-referral/v3/" + unknown).statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatIsNotThereIsThePageThatSaysSo(Served served) throws IOException {
        byte[] page = served.site().files().get("404.html");
        for (String path : List.of(
                "no/such/page/",
                "assets/",
                "old.pdf",
                ".htaccess",
                ".hosting/nginx/server.conf",
                ".prospectus-manifest")) {
            HttpResponse<byte[]> answer = served.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEqualTo(page);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).contains("text/html; charset=utf-8");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void oldAddressesLeadOnWithWhatFollowsTheQuestionMark(Served served) throws IOException {
        String base = served.site().baseUrl().getPath();
        Map<String, String> moves = Map.ofEntries(
                Map.entry("old-page.html", base + "programmes/subject-knowledge/"),
                Map.entry("old-page.html?a=b&c=%20d", base + "programmes/subject-knowledge/?a=b&c=%20d"),
                Map.entry("files/Guide%20(2019).pdf", base + "programmes/"),
                Map.entry("caf%C3%A9.html?a=b", base + "programmes/?a=b"),
                Map.entry("page.aspx?id=12", base + "programmes/"),
                Map.entry("page.aspx?utm=x&id=12", base + "programmes/?utm=x&id=12"),
                Map.entry("page.aspx?v=2&id=12", base + "contact/?v=2&id=12"),
                Map.entry("page.aspx?id=12&v=2", base + "contact/"),
                Map.entry("page.aspx?id=$args", base + "news/"),
                Map.entry("page.aspx/?id=13", base + "calendar/#dates"),
                Map.entry("page.aspx?id=13&a=b", base + "calendar/?id=13&a=b#dates"),
                Map.entry("page.aspx?id=125", base + "page.aspx/?id=125"),
                Map.entry("old-list.php?id=a.b", base + "news/"),
                Map.entry("old-list.php?id=axb", base + "programmes/?id=axb"),
                Map.entry("events.aspx?year=2026", base + "calendar/?year=2026"),
                Map.entry("sktm.php", base + "programmes/subject-knowledge/#dates"),
                Map.entry("sktm.php?a=%C3%A9", base + "programmes/subject-knowledge/?a=%C3%A9#dates"),
                Map.entry("find-us?x=1", base + "contact/?x=1"),
                Map.entry("find-us/?x=1", base + "contact/?x=1"),
                Map.entry("offers/", base + "programmes/?role=teacher"),
                Map.entry("offers/?role=ta", base + "programmes/?role=teacher"),
                Map.entry("price$list.html", base + "programmes/"),
                Map.entry("hubs.html?a=b", "https://www.example.org/hubs?a=b"));
        for (Map.Entry<String, String> move : moves.entrySet()) {
            HttpResponse<byte[]> answer = served.get(move.getKey());
            assertThat(answer.statusCode()).as(move.getKey()).isEqualTo(301);
            assertThat(answer.headers()
                            .firstValue("Location")
                            .map(to -> to.replace(served.server().address("").toString(), "")))
                    .as(move.getKey())
                    .contains(move.getValue());
        }
        HttpResponse<byte[]> undecided = served.get("page.aspx/?id=125");
        assertThat(undecided.statusCode()).isEqualTo(200);
        assertThat(undecided.body())
                .as("a page leads on where its script can tell whereto")
                .isEqualTo(served.site().files().get("page.aspx/index.html"));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aFolderWithoutItsSlashLeadsToIt(Served served) throws IOException {
        HttpResponse<byte[]> answer = served.get("programmes?role=teacher");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith(served.site().baseUrl().getPath() + "programmes/?role=teacher");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whoHasAPageIsToldThatItIsStillTheSame(Served served) throws IOException {
        for (String path : List.of("", "feeds/news.atom", "ics/all.ics")) {
            String tag = served.get(path).headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> again = served.get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("Cache-Control"))
                    .isEqualTo(Optional.of("public, max-age=0, must-revalidate"));
            assertThat(served.get(path, "If-None-Match", "\"another\"").statusCode())
                    .isEqualTo(200);
        }
    }

    /** Each browser gets the smallest form that it takes, and all of them the same in the end. */
    @ParameterizedTest
    @MethodSource("servers")
    void textComesCompressedToWhoTakesThat(Served served) throws IOException {
        Map<String, String> asked = Map.of(
                "gzip", "gzip", "br", "br", "gzip, deflate, br", "br", "gzip;q=1.0, br;q=0", "gzip", "identity", "");
        for (Map.Entry<String, byte[]> file : served.site().files().entrySet()) {
            String path = file.getKey();
            boolean text = path.matches(".*\\.(html|css|js|json|xml|atom|ics|svg|txt)");
            if (!text || served.site().text(path).contains("http-equiv=\"refresh\"")) {
                continue;
            }
            String address = path.replaceFirst("(^|/)index\\.html$", "$1");
            HttpResponse<byte[]> plain = served.get(address);
            for (Map.Entry<String, String> one : asked.entrySet()) {
                String what = path + " for " + one.getKey();
                HttpResponse<byte[]> answer = served.get(address, "Accept-Encoding", one.getKey());
                String coding = answer.headers().firstValue("Content-Encoding").orElse("");
                assertThat(coding).as(what).isEqualTo(file.getValue().length < 1_024 ? "" : one.getValue());
                assertThat(decoded(coding, answer.body())).as(what).isEqualTo(file.getValue());
                for (String header : List.of(
                        "Content-Type", CONTENT_SECURITY_POLICY, "Cache-Control", "Access-Control-Allow-Origin")) {
                    assertThat(answer.headers().allValues(header))
                            .as(what)
                            .isEqualTo(plain.headers().allValues(header));
                }
                if (!coding.isEmpty()) {
                    assertThat(answer.body().length).as(what).isLessThan(file.getValue().length);
                    assertThat(answer.headers().firstValue("Vary")).as(what).contains("Accept-Encoding");
                    String tag = answer.headers().firstValue("ETag").orElseThrow();
                    assertThat(tag)
                            .isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow());
                }
            }
        }
        String tag = served.get("", "Accept-Encoding", "br")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(served.get("", "Accept-Encoding", "br", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    private static byte[] decoded(String coding, byte[] body) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return switch (coding) {
            case "gzip" -> new GZIPInputStream(bytes).readAllBytes();
            case "br" -> new BrotliInputStream(bytes).readAllBytes();
            default -> body;
        };
    }
}
