package dev.prospectus.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildReport;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in AsciiDoc in a whole site. Asciidoctor is started once for all tests: it takes seconds. */
final class AsciiDocSiteTest {

    private static final Path TEXTS = Path.of("src/test/resources/asciidoc");

    @TempDir
    static Path temp;

    private static final AsciiDoc TOOL = AsciiDoc.uncached();

    private static List<Diagnostic> faults;

    @BeforeAll
    static void build() throws IOException {
        Path content = temp.resolve("site/content");
        copy(Path.of("src/test/resources/sites/base"), temp.resolve("site"));
        Files.createDirectories(content.resolve("docs"));
        Files.copy(TEXTS.resolve("guide.adoc"), content.resolve("docs/guide.adoc"));
        Files.copy(TEXTS.resolve("broken.adoc"), content.resolve("docs/broken.ad"));
        Files.copy(TEXTS.resolve("hostile.adoc"), content.resolve("docs/hostile.adoc"));
        Files.createDirectories(content.resolve("docs/parts"));
        Files.writeString(content.resolve("docs/parts/terms.adoc"), "// not this\n== Terms\n\nnor this\n");
        Files.writeString(
                content.resolve("docs/parts/code.txt"), "no\n# tag::one[]\nincluded words\n# end::one[]\nno\n");
        Files.writeString(temp.resolve("outside.adoc"), "hidden");
        faults = SiteBuilder.check(request());
        Files.delete(content.resolve("docs/broken.ad"));
        assertThat(built("out").findings())
                .allSatisfy(finding -> assertThat(finding.location().file()).endsWith("/hostile.adoc"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static BuildReport built(String out) throws IOException {
        return SiteBuilder.build(request(), temp.resolve(out));
    }

    private static BuildRequest request() {
        return new BuildRequest(
                temp.resolve("site"),
                AsOf.of(Instant.parse("2026-10-01T09:00:00Z")),
                Optional.empty(),
                false,
                Severity.ERROR,
                2);
    }

    @Test
    void anArticleIsPublishedWithAllItsParts() throws IOException {
        Document page = page("docs/guide");
        Element article = page.selectFirst(".prose");
        assertThat(page.selectFirst("h1").text()).isEqualTo("A guide for new schools");
        assertThat(article.select("h2").eachText()).containsExactly("First steps", "Next steps");
        assertThat(article.select("h2").eachAttr("id")).containsExactly("first-steps", "next-steps");
        assertThat(article.select("a").eachAttr("href"))
                .contains("/hub/programmes/foundations/", "#first-steps", "#next-steps")
                .contains("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        assertThat(article.select(".admonitionblock.note > .icon").text()).isEqualTo("Note");
        assertThat(article.select(".admonitionblock.note > .content > *, .admonitionblock kbd")
                        .text())
                .contains("Ctrl");
        assertThat(article.select("pre > code.language-java").text()).startsWith("int x = 1;");
        assertThat(article.select("dl > dt").eachText()).containsExactly("term", "more");
        assertThat(article.select("table > caption").text()).isEqualTo("Table 1. When we meet");
        assertThat(article.select("th").eachText()).containsExactly("Day", "Place");
        assertThat(article.select("figure > figcaption").text()).isEqualTo("Figure 1. A plan of the hall");
        assertThat(article.select("sup a").attr("href"))
                .isEqualTo("#" + article.select("[id*=footnotedef]").attr("id"));
        assertThat(article.select("blockquote").text()).isEqualTo("It helped.");
        assertThat(article.select("h3").eachText()).containsExactly("Terms");
        assertThat(article.text())
                .contains("Passed through", "Welcome.", "included words")
                .doesNotContain("not this", "tag::");
    }

    @Test
    void nothingThatActsComesThrough() throws IOException {
        Document page = page("docs/hostile");
        Element article = page.selectFirst(".prose");
        assertThat(article.select("script, iframe, style, svg, form")).isEmpty();
        assertThat(article.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style"));
        assertThat(article.text()).contains("attribute", "para", "text").doesNotContain("read ");
        assertThat(page.head().select("style, link[href*=passwd]")).isEmpty();
    }

    @Test
    void noFileOutsideOfContentIsIncluded() {
        SortedMap<String, String> none = new TreeMap<>();
        assertThat(AsciiDocSource.of(
                        "docs/a.adoc",
                        "include::../../outside.adoc[]\ninclude::/etc/passwd[]\ninclude::https://e.example/x[]\ninclude::../x/./b.adoc[]",
                        AsciiDocSettings.NONE,
                        path -> {
                            none.put(path, "asked");
                            return Optional.empty();
                        }))
                .satisfies(source -> assertThat(source.included()).isEmpty());
        assertThat(none).containsOnlyKeys("x/b.adoc");
    }

    @Test
    void findingsStandInTheLinesOfTheAuthor() {
        assertThat(faults)
                .filteredOn(finding -> finding.location().file().endsWith("/broken.ad"))
                .extracting(finding ->
                        finding.location().file() + ":" + finding.location().line() + " " + finding.code())
                .containsExactly(
                        "content/docs/broken.ad:8 ADC001",
                        "content/docs/broken.ad:10 ADC001",
                        "content/docs/broken.ad:12 LNK004",
                        "content/docs/broken.ad:15 LNK001",
                        "content/docs/broken.ad:19 TXT024",
                        "content/docs/broken.ad:19 TXT024",
                        "content/docs/broken.ad:22 ADC001");
        assertThat(faults)
                .filteredOn(finding -> finding.code().equals("ADC001"))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "Asciidoctor says: section title out of sequence: expected level 1, got level 3",
                        "'secret.adoc' can't be included: no file of this name is in content/",
                        "Asciidoctor says: unterminated listing block");
    }

    @Test
    void aTextThatIsTooMuchStopsNoOther() {
        String large = ":x: " + "y".repeat(4000) + "\n\n" + "{x}".repeat(300_000);
        StringBuilder deep = new StringBuilder();
        for (int depth = 4; depth < 1500; depth++) {
            deep.append("=".repeat(depth)).append('\n');
        }
        assertThat(converted(large, AsciiDocSettings.NONE)).satisfies(found -> {
            assertThat(found.whole()).isFalse();
            assertThat(found.remarks())
                    .extracting(Converted.Remark::message)
                    .containsExactly("the text takes too much from attributes");
        });
        assertThat(converted(deep.toString(), AsciiDocSettings.NONE)).satisfies(found -> {
            assertThat(found.whole()).isFalse();
            assertThat(found.remarks())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.message()).startsWith("Asciidoctor broke off: "));
        });
        AsciiDocSettings bent = new AsciiDocSettings(new TreeMap<>(
                Map.of("backend", "foo", "!BACKEND@", "", "max-attribute-value-size", "2000000", "z", "kept")));
        String small = ":x: " + "y".repeat(5000) + "\n\n{x} {z}";
        assertThat(converted(small, bent)).satisfies(found -> {
            assertThat(found.whole()).isTrue();
            assertThat(Jsoup.parse(found.html()).text()).isEqualTo("y".repeat(4096) + " kept");
        });
    }

    /** What Asciidoctor itself includes: docs.asciidoctor.org, "Include Content by Tagged Regions". */
    @ParameterizedTest
    @CsvSource({
        "'', out a b c",
        "tags=**, out a b c",
        "tags=*, a b c",
        "tags=!b, out a c",
        "tags=a;!b, a",
        "tags=b;c, b c",
        "tags=*;!b, a c",
        "tags=**;!*, out",
        "tags=!*, out",
        "tags=!**, a b c",
        "tags=**;!a, out c"
    })
    void tagsChooseWhatIsIncluded(String choice, String words) {
        assertThat(tagged(choice)).satisfies(found -> {
            assertThat(Jsoup.parse(found.html()).text()).isEqualTo("words " + words);
            assertThat(found.remarks()).isEmpty();
        });
    }

    @Test
    void aTagThatIsNotThereIsTold() {
        assertThat(tagged("tags=c;cc").remarks())
                .extracting(remark -> remark.line() + " " + remark.message())
                .containsExactly("3 there is no tag 'cc' in content/p.txt");
    }

    @Test
    void attributesAndSpacesStandInTheNamesOfIncludedFiles() {
        AsciiDocSettings settings = new AsciiDocSettings(new TreeMap<>(Map.of("base", "parts", "soft@", "wrong")));
        Map<String, String> files =
                Map.of("parts/one/a b.adoc", "first\n\n:More: c\n", "parts/one/c.adoc", "second", "x.adoc", "third");
        String text = ":base: elsewhere\n:soft: x\n:part-s: {base}/one\n\nwords\n\ninclude::{part-s}/a b.adoc[]\n"
                + "include::{Part-S}/{more}.adoc[]\n\ninclude::{soft}.adoc[]\n\ninclude::{unknown}/d.adoc[]";
        Converted found = TOOL.converted(
                        AsciiDocSource.of("a.adoc", text, settings, path -> Optional.ofNullable(files.get(path))),
                        settings)
                .orElseThrow();
        assertThat(Jsoup.parse(found.html()).text()).startsWith("words first second third");
        assertThat(found.remarks())
                .extracting(Converted.Remark::message)
                .noneMatch(message -> message.contains("a b.adoc") || message.contains("c.adoc"));
    }

    private static Converted tagged(String choice) {
        String part = "out\n// tag::a[]\na\n// tag::b[]\nb\n// end::b[]\n// end::a[]\n# tag::c[]\nc\n# end::c[]\n";
        return TOOL.converted(
                        AsciiDocSource.of(
                                "a.adoc",
                                "words\n\ninclude::p.txt[" + choice + "]",
                                AsciiDocSettings.NONE,
                                path -> Optional.of(part).filter(text -> path.equals("p.txt"))),
                        AsciiDocSettings.NONE)
                .orElseThrow();
    }

    private static Converted converted(String text, AsciiDocSettings settings) {
        return TOOL.converted(
                        AsciiDocSource.of("a.adoc", text, AsciiDocSettings.NONE, path -> Optional.empty()), settings)
                .orElseThrow();
    }

    /** What was converted before needs no Asciidoctor, and what is new is told where there is none. */
    @Test
    void aSecondBuildStartsNoAsciidoctor() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(new WithoutAsciidoctor(usual));
        try {
            assertThat(built("second").findings())
                    .allSatisfy(finding -> assertThat(finding.location().file()).endsWith("/hostile.adoc"));
            Files.writeString(
                    temp.resolve("site/content/new.adoc"), "= N\n:jbake-type: page\n:jbake-status: published\n\nNew");
            assertThat(built("third").findings())
                    .filteredOn(finding -> finding.code().equals("ADC002"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("content/new.adoc"));
        } finally {
            thread.setContextClassLoader(usual);
            Files.deleteIfExists(temp.resolve("site/content/new.adoc"));
        }
    }

    private static final class WithoutAsciidoctor extends ClassLoader {
        WithoutAsciidoctor(ClassLoader usual) {
            super(usual);
        }

        @Override
        public java.util.Enumeration<java.net.URL> getResources(String name) throws IOException {
            return name.contains("org.asciidoctor")
                    ? java.util.Collections.emptyEnumeration()
                    : super.getResources(name);
        }
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(temp.resolve("out/" + path + "/index.html")));
    }
}
