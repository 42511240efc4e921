package dev.prospectus.output.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Hosting.Server;
import dev.prospectus.output.host.Policy.Header;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms of hosts that can't be started here, read by the grammars that they document, and all forms as golden files. */
final class HostFilesTest {

    private static final String PAGES_ALONE = Policy.CONTENT + "; frame-ancestors 'self'";

    private static final String SERVICE = "0a0d2557-e774-50de-9ad1-e40e484a32b4";

    private static final List<String> FILES = List.of(
            "index.html",
            "404.html",
            "programmes/index.html",
            "programmes/a/index.html",
            "about.html",
            "embed/a/index.html",
            "assets/site.0123456789.css",
            "assets/favicon.0123456789.svg",
            "images/hall.0123456789-640.webp",
            "images/hall.0123456789-320.svg",
            "files/plan.svg",
            "feeds/news.json",
            "feeds/news.atom",
            "ics/all.ics",
            "api/v1/status.json",
            "open-referral/v3/index.json",
            "open-referral/v3/services.json",
            "open-referral/v3/services/" + SERVICE + ".json",
            "notes.md");

    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource(names = {"NETLIFY", "CLOUDFLARE"})
    void eachFileGetsItsHeadersHoweverAHostJoinsRules(Server server) throws IOException {
        HeaderRules rules = HeaderRules.parse(text(server, "_headers"));
        assertThat(rules.rules()).hasSizeLessThanOrEqualTo(100);
        for (String file : FILES) {
            String address = "/hub/" + file.replaceFirst("(^|/)index\\.html$", "$1");
            Map<String, String> headers = rules.of(address, true);
            assertThat(rules.of(address, false)).as(file).isEqualTo(headers);
            assertThat(headers).as(file).containsEntry("X-Content-Type-Options", "nosniff");
            boolean kept = file.startsWith("assets/") || file.startsWith("images/");
            assertThat(headers.containsKey("Cache-Control")).as(file).isEqualTo(kept);
            boolean data = file.matches(".*\\.(json|atom|ics|md)");
            assertThat(headers.containsKey("Access-Control-Allow-Origin"))
                    .as(file)
                    .isEqualTo(data);
            if (file.endsWith(".html")) {
                assertThat(headers)
                        .as(file)
                        .containsEntry(
                                "Content-Security-Policy",
                                file.startsWith("embed/") ? Policy.CONTENT + "; frame-ancestors *" : PAGES_ALONE);
            } else if (file.endsWith(".svg")) {
                assertThat(headers).as(file).doesNotContainKey("Content-Security-Policy");
            }
        }
        for (String endpoint : List.of("", "/", "/services", "/services.json", "/services/" + SERVICE)) {
            for (boolean joined : List.of(true, false)) {
                assertThat(rules.of("/hub/open-referral/v3" + endpoint, joined))
                        .as(endpoint)
                        .containsEntry("Access-Control-Allow-Origin", "*");
            }
        }
        assertThat(rules.of("/hub/feeds/news.json", true)).containsEntry("Content-Type", "application/feed+json");
        assertThat(rules.of("/hub/ics/all.ics", true)).containsEntry("Content-Type", "text/calendar; charset=utf-8");
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void filesStayAsTheyWere(Server server) throws IOException {
        Path expected = Golden.RESOURCES.resolve("host").resolve(server.id());
        SitePlan plan = plan(server);
        for (Output output : plan.outputs()) {
            String path = output.path().value();
            if (path.matches("[._].*")) {
                String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("^\\.", "");
                Golden.assertMatches(expected.resolve(name + ".txt"), text(output));
            }
        }
    }

    @Test
    void theAuthorsOwnFileTakesThePlaceOfOneThatIsMade() throws IOException {
        Path own = Files.writeString(temp.resolve("own"), "/* mine");
        SitePlan plan = SitePlan.of(
                edition(Server.NETLIFY),
                List.of(new HostFiles()),
                List.of(new Output.Copy(new OutputPath("_headers"), own)));
        assertThat(plan.find(new OutputPath("_headers"))).containsInstanceOf(Output.Copy.class);
        assertThat(plan.find(new OutputPath("_redirects"))).containsInstanceOf(Output.Bytes.class);
    }

    @Test
    void aSiteThatNamesNoServerHasNoFilesForThem() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("plain"), GoldenSite.BASE);
        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config).replaceFirst("hosting:\n( .*\n)+", ""));
        assertThat(new HostFiles().plan(edition(site))).isEmpty();
    }

    /** What is over the limits keeps its page that leads on. */
    @Test
    void cloudflareGetsNoMoreThanItReads() throws IOException {
        List<Move> moves = new ArrayList<>(IntStream.range(0, 2_100)
                .mapToObj(number -> new Move("/old" + number, "", "/new/", "", ""))
                .toList());
        moves.add(0, new Move("/a" + "b".repeat(1_000), "", "/new/", "", ""));
        moves.add(0, new Move("/page.aspx", "", "/list/", "", ""));
        moves.add(0, new Move("/page.aspx", "id=12", "/twelve/", "", ""));
        List<String> lines = lines(RedirectsFile.cloudflare(
                new Policy(new Routes(URI.create("https://a.example/"))), moves, plan(Server.CLOUDFLARE)));
        assertThat(lines)
                .hasSize(2_000)
                .first()
                .as("a page decides by the query, which a line would hide")
                .isEqualTo("/old0 /new/ 301");
        assertThat(lines).allMatch(line -> line.length() <= 1_000);
    }

    @Test
    void netlifyAsksForTheQueryFirst() throws IOException {
        List<Move> moves = List.of(
                new Move("/page.aspx", "id=12&v=2", "/hub/twelve/", "", "#top"),
                new Move("/page.aspx", "", "/hub/list/", "", ""),
                new Move("/é t.pdf", "", "/hub/", "?a=b", ""));
        assertThat(lines(RedirectsFile.netlify(
                        new Policy(new Routes(URI.create("https://a.example/hub/"))), moves, plan(Server.NETLIFY))))
                .containsExactly(
                        "/hub/page.aspx id=12 v=2 /hub/twelve/#top 301!",
                        "/hub/page.aspx /hub/list/ 301!",
                        "/hub/%C3%A9%20t.pdf /hub/?a=b 301!",
                        "/hub/open-referral/v3 /hub/open-referral/v3/index.json 200",
                        "/hub/open-referral/v3/ /hub/open-referral/v3/index.json 200",
                        "/hub/open-referral/v3/services /hub/open-referral/v3/services.json 200",
                        "/hub/open-referral/v3/services/" + SERVICE + " /hub/open-referral/v3/services/" + SERVICE
                                + ".json 200");
    }

    /** A site that is only a part of a host must not speak for all of it, and without TLS nobody may (RFC 6797, section 7.2). */
    @Test
    void onlyAWholeHostPromisesEncryption() {
        assertThat(promises("https://a.example/")).isTrue();
        assertThat(promises("https://a.example/hub/")).isFalse();
        assertThat(promises("http://a.example/")).isFalse();
    }

    private static boolean promises(String baseUrl) {
        Policy policy = new Policy(new Routes(URI.create(baseUrl)));
        boolean promises = policy.headers().stream().map(Header::name).anyMatch("Strict-Transport-Security"::equals);
        assertThat(NginxServer.text(policy, false, List.of()).contains("Strict-Transport-Security"))
                .isEqualTo(promises);
        assertThat(Htaccess.text(policy, List.of(), List.of()).contains("expr=%{HTTPS} == 'on'"))
                .isEqualTo(promises);
        return promises;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).toList();
    }

    private String text(Server server, String path) throws IOException {
        return text(plan(server).find(new OutputPath(path)).orElseThrow());
    }

    private static String text(Output output) {
        return new String(((Output.Bytes) output).bytes().get(), StandardCharsets.UTF_8);
    }

    private SitePlan plan(Server server) throws IOException {
        List<Output> files = FILES.stream()
                .map(path -> (Output) new Output.Bytes(new OutputPath(path), () -> new byte[0]))
                .toList();
        return SitePlan.of(edition(server), List.of(new HostFiles()), files);
    }

    private Edition edition(Server server) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve(server.id()), GoldenSite.BASE);
        Path config = site.resolve("site-config.yml");
        Files.writeString(
                config, Files.readString(config).replaceFirst("servers: .*\n", "servers: " + server.id() + "\n"));
        return edition(site);
    }

    private static Edition edition(Path site) throws IOException {
        return SiteBuilder.prepare(
                        new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 1))
                .edition();
    }
}
