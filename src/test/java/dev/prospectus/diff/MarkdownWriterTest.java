package dev.prospectus.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.prospectus.diff.Entry.Fate;
import dev.prospectus.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A comment on a pull request: it can be found again, fits, and says nothing but what it means to. */
final class MarkdownWriterTest {

    private static final Touched NOBODY = new Touched(List.of(), 1, 1, 0, 0, 0, List.of());

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"eligibility-years", "programme-renamed", "text", "unseen-comments", "words-that-call"})
    void aCommentIsReviewedAsAWhole(String fixture) throws IOException {
        Golden.assertMatches(
                PlantedEdits.FIXTURES.resolve(fixture).resolve("expected.md"),
                PlantedEdits.written(PlantedEdits.of(fixture, temp).changes(), DiffFormat.MARKDOWN));
    }

    static List<String> hostile() {
        return List.of(
                "@everyone and @some-team/people",
                "<script>alert(1)</script><img src=x onerror=y>",
                "</details></summary> --> <!--",
                "[link](https://evil.example.org) ![picture](https://evil.example.org/p.png)",
                "https://evil.example.org and www.evil.example.org",
                "someone@evil.example.org",
                "# heading",
                "1. list",
                "- list",
                "> quotation",
                "`code` ``` fence",
                "*strong* _weak_ ~~gone~~ __more__",
                "| a | b |\n|---|---|",
                "&lt;b&gt; &copy; &#64;everyone",
                "back\\slash \\@everyone \\<b>",
                "words\n\n/merge\n## heading\n```\nfence",
                "[ref]: https://evil.example.org",
                "$x^2$ #12 !13 GH-14 0123456789abcdef :tada:");
    }

    /** Wherever an author's words may stand, they are shown as they are and do nothing. */
    @ParameterizedTest
    @MethodSource("hostile")
    void wordsOfAuthorsStayWords(String words) {
        Section section = new Section(
                "pages",
                "page",
                "pages",
                List.of(
                        new Entry(Fate.ADDED, words, words, words, List.of()),
                        new Entry(
                                Fate.CHANGED,
                                words,
                                "id",
                                "",
                                List.of(new Change(
                                        words, List.of(new Edit(words, "b " + words), new Edit("", words)))))));
        SiteChanges changes = new SiteChanges(
                words,
                List.of(words),
                List.of(words),
                List.of(new LostAddress("/a/", words, "/b/", false)),
                new Touched(
                        List.of(words),
                        2,
                        2,
                        1,
                        0,
                        0,
                        List.of(new WayGroup(List.of(words), "", words, List.of(List.of(words))))),
                List.of(section));
        String comment = PlantedEdits.written(changes, DiffFormat.MARKDOWN);
        assertThat(comment).doesNotContainPattern("@[A-Za-z]").doesNotContainPattern("(?m)^/(?!a/: # such as /b/)");
        Document page = Jsoup.parse(html(comment));
        assertThat(page.select("script, img, a, table, em, s, h1, blockquote blockquote, ol"))
                .isEmpty();
        assertThat(page.select("h2")).hasSize(1);
        assertThat(page.select("details")).hasSize(2);
        assertThat(page.select("strong").eachText()).isNotEmpty();
        String shown = page.text().replace("\u200B", "").replaceAll("\\s+", " ");
        assertThat(shown)
                .contains(words.replaceAll("\\n{2,}", " \u00b6 ")
                        .replaceAll("\\n", " \u21b5 ")
                        .replaceAll("\\s+", " "));
    }

    /** As git hosts do, with HTML let through. */
    private static String html(String comment) {
        List<com.vladsch.flexmark.util.misc.Extension> extensions =
                List.of(AutolinkExtension.create(), TablesExtension.create(), StrikethroughExtension.create());
        Parser parser = Parser.builder().extensions(extensions).build();
        return HtmlRenderer.builder().extensions(extensions).build().render(parser.parse(comment));
    }

    @Test
    void aCommentFitsHoweverMuchChanges() {
        List<Entry> entries = IntStream.range(0, 5_000)
                .mapToObj(i -> new Entry(
                        Fate.CHANGED,
                        "Programme " + i,
                        "programme-" + i,
                        "",
                        List.of(new Change("Summary", List.of(new Edit("old " + i, "<@ü> ".repeat(3_000)))))))
                .toList();
        List<LostAddress> lost = Collections.nCopies(3_000, new LostAddress("/page/", "A page", "/", true));
        SiteChanges changes = new SiteChanges(
                "From a to b",
                List.of(),
                List.of(),
                lost,
                NOBODY,
                List.of(new Section("programmes", "programme", "programmes", entries)));
        String comment = PlantedEdits.written(changes, DiffFormat.MARKDOWN);
        assertThat(comment.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(65_536);
        assertThat(comment)
                .startsWith(MarkdownWriter.MARKER + "\n")
                .contains("5000 programmes changed", "- and 2970 more")
                .containsPattern("- and 49\\d\\d more\n\n</details>")
                .containsPattern("and 49\\d\\d more: `prospectus diff` tells them all");
    }

    @Test
    void aProgramReadsAllOfIt() throws IOException {
        for (String fixture : List.of("eligibility-years", "programme-renamed", "run-added", "words-that-call")) {
            Path folder = temp.resolve(fixture);
            Golden.assertMatches(
                    PlantedEdits.FIXTURES.resolve(fixture).resolve("expected.json"),
                    PlantedEdits.written(PlantedEdits.of(fixture, folder).changes(), DiffFormat.JSON));
        }
    }
}
