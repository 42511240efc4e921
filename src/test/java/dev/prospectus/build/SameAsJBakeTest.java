package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Sites of the kinds that people have, baked by JBake and built by us: the same addresses, and on each page the same words and links. */
class SameAsJBakeTest {

    private static final Path SITES = Path.of("src/test/resources/sites");

    static final List<String> NAMES = List.of("jbake-blog", "jbake-guide", "jbake-museum");

    @TempDir
    private static Path temp;

    private static final SortedMap<String, SortedMap<String, String>> BAKED = new TreeMap<>();
    private static final SortedMap<String, SortedMap<String, String>> BUILT = new TreeMap<>();

    @BeforeAll
    static void bothMakeEachSite() throws IOException, InterruptedException {
        List<Path> sites = new ArrayList<>();
        for (String name : NAMES) {
            sites.add(copied(name));
        }
        BakedSites.bake(sites);
        for (Path site : sites) {
            String name = site.getFileName().toString();
            BAKED.put(name, BakedSites.files(site.resolve("output")));
            BUILT.put(name, built(site));
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyAddressAnswers(String site) {
        assertThat(BUILT.get(site).keySet()).containsAll(expected(site).keySet());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyPageSaysTheSame(String site) {
        assertSame(site, ".html", (path, text) -> words(Jsoup.parse(text)));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyLinkLeadsToTheSame(String site) {
        assertSame(site, ".html", SameAsJBakeTest::links);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void feedAndSitemapSayTheSame(String site) {
        assertSame(site, ".xml", (path, text) -> facts(text));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void otherFilesAreTheSame(String site) {
        assertSame(site, ".css", (path, text) -> text);
    }

    private static void assertSame(String site, String ending, BiFunction<String, String, Object> told) {
        SoftAssertions all = new SoftAssertions();
        List<String> paths = expected(site).keySet().stream()
                .filter(path -> path.endsWith(ending))
                .toList();
        for (String path : paths) {
            all.assertThat(told.apply(path, BUILT.get(site).getOrDefault(path, "")))
                    .as(site + "/" + path)
                    .isEqualTo(told.apply(path, BAKED.get(site).get(path)));
        }
        all.assertAll();
    }

    @Test
    void nothingOfTheSitesIsComparedWithNothing() {
        List<String> baked = BAKED.values().stream()
                .flatMap(files -> files.keySet().stream())
                .toList();

        assertThat(baked)
                .hasSizeGreaterThan(32)
                .contains(
                        "feed.xml",
                        "sitemap.xml",
                        "css/choir.css",
                        "handbook/oiling.html",
                        "Opening+Times.html",
                        "style/clock.css");
    }

    /** Files that JBake makes, and we don't, each for its reason. */
    private enum LeftOut {
        /** JBake publishes drafts under a name of their own, to be found by whoever guesses it. */
        DRAFT("-draft.html"),
        /** JBake publishes a page that waits for its date, and only leaves it out of lists. */
        WAITING("far-away.html");

        private final String ending;

        LeftOut(String ending) {
            this.ending = ending;
        }
    }

    @Test
    void whatIsLeftOutIsThereInJBake() {
        for (LeftOut reason : LeftOut.values()) {
            assertThat(BAKED.values().stream().flatMap(files -> files.keySet().stream()))
                    .as(reason.name())
                    .anyMatch(path -> path.endsWith(reason.ending));
            assertThat(BUILT.values().stream().flatMap(files -> files.keySet().stream()))
                    .as(reason.name())
                    .noneMatch(path -> path.endsWith(reason.ending));
        }
    }

    private static SortedMap<String, String> expected(String site) {
        SortedMap<String, String> expected = new TreeMap<>(BAKED.get(site));
        expected.keySet()
                .removeIf(path -> Stream.of(LeftOut.values()).anyMatch(reason -> path.endsWith(reason.ending)));
        return expected;
    }

    /** What a reader sees, with the page's title. */
    private static String words(Document page) {
        return page.title() + " | " + page.body().text();
    }

    /** Everything that a page names, as a whole address. An index is its folder. */
    private static List<String> links(String path, String html) {
        URI base = URI.create("https://site.example.org/" + path.replace(" ", "%20"));
        List<String> links = new ArrayList<>();
        for (Element element : Jsoup.parse(html).select("[href], [src]")) {
            String written = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            String whole = base.resolve(written.replace(" ", "%20")).toString();
            links.add(element.tagName() + " "
                    + URLDecoder.decode(whole.replace("+", "%2B"), StandardCharsets.UTF_8)
                            .replaceFirst("example\\.org(?:/\\.\\.)+/", "example.org/")
                            .replaceFirst("example\\.org(?:/\\.\\.)+/", "example.org/")
                            .replaceFirst("/index\\.html$", "/"));
        }
        return links;
    }

    /** All text of an XML document by element, but when the feed itself was made. Each element's text is HTML in feeds. */
    private static List<String> facts(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.select("channel > pubDate, channel > lastBuildDate").remove();
        return document.getAllElements().stream()
                .filter(element ->
                        element.childrenSize() == 0 && !element.ownText().isBlank())
                .map(element -> element.tagName() + ": "
                        + Jsoup.parse(element.ownText()).body().text())
                .sorted()
                .toList();
    }

    private static Path copied(String name) throws IOException {
        Path copy = temp.resolve(name);
        try (Stream<Path> files = Files.walk(SITES.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(SITES.resolve(name).relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    private static SortedMap<String, String> built(Path site) throws IOException {
        new SmallSite(site)
                .with("site-config.yml", SmallSite.CONFIG.replace("hub.example.org/small/", "choir.example.org/"));
        Path out = site.resolveSibling(site.getFileName() + "-built");
        BuildReport report = SiteBuilder.build(
                new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 2), out);
        assertThat(report.publication()).as(report.findings().toString()).isPresent();
        return BakedSites.files(out);
    }
}
