package dev.prospectus.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prospectus.markdown.Outline.TextHeading;
import dev.prospectus.markdown.Outline.TextLink;
import dev.prospectus.model.Picture;
import dev.prospectus.model.PictureSize;
import dev.prospectus.model.RichText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final Markdown MARKDOWN = Markdown.create("/hub", path -> Optional.empty());

    private static final Markdown PICTURES = Markdown.create("/hub", path -> switch (path) {
        case "/img/plan.png" ->
            Optional.of(new Picture(
                    path,
                    new PictureSize(900, 300),
                    Optional.of("image/webp"),
                    List.of(new Picture.Version("/img/plan.1-320.webp", 320))));
        case "/img/dot.png" -> Optional.of(Picture.of(path, new PictureSize(20, 20)));
        default -> Optional.empty();
    });

    @Test
    void linksOfTheSiteGetTheBasePathAndOthersStay() {
        assertThat(html("[a](/programmes/x/) [b](../y/) [c](#d) [e](?q=1)")).isEqualTo("""
                        <p><a href="/hub/programmes/x/">a</a> <a href="../y/">b</a> <a href="#d">c</a> <a href="?q=1">e</a></p>
                        """);
        assertThat(Markdown.create("", path -> Optional.empty()).html(new RichText("[a](/x)")))
                .contains("href=\"/x\"");
        assertThat(html("[r]\n\n[r]: /x 'T'")).contains("<a href=\"/hub/x\" title=\"T\">r</a>");
        assertThatThrownBy(() -> Markdown.create("/hub/", path -> Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linksThatLeaveTheSiteSaySo() {
        assertThat(html("[a](https://example.org/?a=1&b=2)"))
                .contains("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"external\">a</a>");
        assertThat(html("[a](mailto:hub@example.org) [b](tel:+441632960000)")).doesNotContain("rel=");
        assertThat(html("See https://example.org/x. Or www.example.org, or hub@example.org"))
                .contains("<a href=\"https://example.org/x\" rel=\"external\">https://example.org/x</a>.")
                .contains("<a href=\"https://www.example.org\" rel=\"external\">www.example.org</a>,")
                .contains("<a href=\"mailto:hub@example.org\">hub@example.org</a>");
    }

    @Test
    void imagesAreLazyAndHaveTheirAlternativeText() {
        assertThat(html("![A *plan*](/img/plan.png \"Big\")"))
                .contains("<img src=\"/hub/img/plan.png\" alt=\"A plan\" title=\"Big\" loading=\"lazy\">");
    }

    @Test
    void pictureThatStandsAloneIsAFigureWithItsTitleAsCaption() {
        String alone = PICTURES.html(new RichText("![A *plan* <b>](/img/plan.png \"Big & \\\"new\\\"\")"));
        assertThat(alone).isEqualTo("""
                <figure class="figure">
                <a class="figure-open" href="/hub/img/plan.png"><picture><source type="image/webp" srcset="/hub/img/plan.1-320.webp 320w" \
                sizes="(max-width: 640px) 100vw, 640px"><img src="/hub/img/plan.png" alt="A plan &lt;b&gt;" width="900" height="300" \
                loading="lazy"></picture><span class="visually-hidden"> (opens larger)</span></a>
                <figcaption>Big &amp; &quot;new&quot;</figcaption>
                </figure>
                """);
        assertThat(PICTURES.html(new RichText("Text\n\n![A plan][p]\n\n- ![A plan][p]\n\n[p]: /img/plan.png")))
                .contains("<p>Text</p>\n<figure", "<li>\n<figure")
                .doesNotContain("figcaption", "<p><figure", "<p></p>");
        assertThat(PictureMarkup.opensLarger(alone)).isTrue();
        assertThat(PictureMarkup.firstAtOnce(alone + alone)).containsOnlyOnce("loading=\"lazy\"");
    }

    @Test
    void pictureWithinTextOrALinkIsNoFigure() {
        for (String text :
                List.of("See ![A plan](/img/plan.png)", "[![A plan](/img/plan.png)](https://example.org/)")) {
            assertThat(PICTURES.html(new RichText(text)))
                    .contains("<picture><source ", "alt=\"A plan\"")
                    .doesNotContain("figure");
        }
    }

    @Test
    void pictureTooSmallToOpenIsAFigureWithoutALink() {
        assertThat(PICTURES.html(new RichText("![A dot](/img/dot.png)"))).isEqualTo("""
                <figure class="figure">
                <img src="/hub/img/dot.png" alt="A dot" width="20" height="20" loading="lazy">
                </figure>
                """);
    }

    @Test
    void everyLinkIsListedWithItsPlace() {
        Outline text =
                outline("é𝄞 [a *b*](/x)\n\n> - ![alt](i.png)\n\n[ref] and <https://example.org>\n\n[ref]: /y\n");

        assertThat(text.links())
                .containsExactly(
                        new TextLink("/x", "a b", TextLink.Kind.LINK, 1, 4),
                        new TextLink("i.png", "alt", TextLink.Kind.PICTURE, 3, 5),
                        new TextLink("/y", "ref", TextLink.Kind.LINK, 5, 1),
                        new TextLink("https://example.org", "https://example.org", TextLink.Kind.LINK, 5, 11));
    }

    @Test
    void headingsStartBelowThePageTitleAndKeepTheirDistances() {
        String source = "# One\n\ntext\n\nTwo\n---\n\n#### Three `x`\n";

        assertThat(outline(source).headings())
                .containsExactly(
                        new TextHeading(2, "One", "one", 1),
                        new TextHeading(3, "Two", "two", 5),
                        new TextHeading(5, "Three x", "three-x", 8));
        assertThat(html(source)).contains("<h2 id=\"one\">One</h2>", "<h5 id=\"three-x\">");
        assertThat(html("## One")).contains("<h2 id=\"one\">");
        assertThat(MARKDOWN.html(new RichText("# One\n###### Six"), new TextPlace(4, "")))
                .contains("<h4 id=\"one\">", "<h6 id=\"six\">");
    }

    @Test
    void headingIdsAreUniqueAndNeverThoseOfFootnotes() {
        assertThat(outline("# A\n# A\n# A 2\n# A\n# !\n# Fn 1\n# Où & “l'été”\n")
                        .headings())
                .extracting(TextHeading::id)
                .containsExactly("a", "a-2", "a-2-2", "a-3", "section", "section-fn-1", "ou-lete");
    }

    @Test
    void tableHeadingsHaveAScopeAndAlignmentIsAClass() {
        assertThat(html("| Day | Time |\n|:---:|---|\n| Mon | 9 |\n"))
                .contains("<th scope=\"col\" class=\"align-center\">Day</th>", "<th scope=\"col\">Time</th>")
                .contains("<td class=\"align-center\">Mon</td>", "<td>9</td>")
                .doesNotContain("align=");
    }

    @Test
    void footnotesLeadThereAndBack() {
        assertThat(html("One[^a] two[^b].\n\n[^a]: First.\n[^b]: Second.\n"))
                .contains("href=\"#fn-1\"", "id=\"fnref-1\"", "<li id=\"fn-2\">", "href=\"#fnref-2\"");
    }

    @Test
    void commentsEndWhereTheyEnd() {
        assertThat(
                        html(
                                "<!-- ask --> Park here.\n\n- <!-- x --> item\n- two\n\n> <!-- x --> said\n\n<!-- a -- b\n\nc --> End <!-- d -- e --> here"))
                .isEqualTo("""
                        <p>Park here.</p>
                        <ul>
                        <li>item</li>
                        <li>two</li>
                        </ul>
                        <blockquote>
                        <p>said</p>
                        </blockquote>
                        <p>End  here</p>
                        """);
        assertThat(html("<!-- a --> ## Heading\n\n`<!-- b -->`\n\n    <!-- c --> d"))
                .contains("<h2 id=\"heading\">", "<code>&lt;!-- b --&gt;</code>", "&lt;!-- c --&gt; d");
        assertThat(html("<!-- never\nended\n\n## More"))
                .isEqualTo("<p>&lt;!-- never\nended</p>\n<h2 id=\"more\">More</h2>\n");
        assertThat(Markdown.plainText(new RichText("<!-- a --> b\n\n<div>\nc [d]\n</div>")))
                .isEqualTo("b c [d]");
    }

    @Test
    void struckWordsAndTasksAreKnown() {
        String text = "~~old~~ new\n\n- [ ] bring\n- [x] done\n";
        assertThat(html(text)).contains("<del>old</del> new", "<li>☐ bring</li>", "<li>☑ done</li>");
        assertThat(Markdown.plainText(new RichText(text))).isEqualTo("old new ☐ bring ☑ done");
    }

    @Test
    void barsInTheCodeOfATableLoseTheirBackslash() {
        String text = "| `\\|AB\\|` | \\|x |\n|---|---|\n| `a` | `b\\|c` |\n\nBut `\\|` here.";
        assertThat(html(text)).contains("<code>|AB|</code>", "|x</th>", "<code>b|c</code>", "<code>\\|</code>");
        assertThat(Markdown.plainText(new RichText(text))).isEqualTo("|AB| |x a b|c But \\| here.");
    }

    @Test
    void idsOfATextBesideAnotherBeginWithItsName() {
        String text = "## Dates\n\nSee [dates](#dates) and [more](#more)[^1].\n\n[^1]: Note.\n\n## Fn 1";
        assertThat(MARKDOWN.html(new RichText(text), new TextPlace(3, "apply")))
                .contains("<h3 id=\"apply_dates\">", "href=\"#apply_dates\"", "href=\"#more\"")
                .contains(
                        "id=\"apply_fnref-1\"",
                        "href=\"#apply_fn-1\"",
                        "id=\"apply_fn-1\"",
                        "id=\"apply_section-fn-1\"");
    }

    /** As CommonMark has it since 0.29, and neither this parser nor JBake. */
    @Test
    void anAddressWithSpacesInAngleBracketsIsToldAsTheAddressThatThePageHas() {
        Map.of(
                        "</my blog/My trip.html>", "/my%20blog/My+trip.html",
                        "</files/the plan.pdf>", "/files/the%20plan.pdf",
                        "https://example.org/a b.html", "https://example.org/a%20b.html")
                .forEach((typed, address) -> assertThat(
                                outline("[c](" + typed + ")").leftovers())
                        .singleElement()
                        .satisfies(left -> assertThat(left.fix()).isEqualTo("write [c](" + address + ")")));
    }

    @Test
    void whatMayBeMeantAsItIsIsNoLeftover() {
        for (String sound : List.of(
                "**bold**, *it*, ***both***, `code`, ~~no~~ and **[link](/x)**: fine (**so**).",
                "5 * 3, 2 ** 3, a == b, snake_case, my__name, Name: ______, x^2 + y^2, ~20 to ~30, [0, 1), Price* [sic] [...]",
                "~30-~40 places, ~£20/~£30, about ~5~, a^-1^ and ^2^.",
                "*Subject to places. 5 < 6 and a -> b --> c. C:\\Users. $5 and $6. Text | here",
                "\\*\\*no\\*\\* \\[a\\](b c) \\| a \\| b \\|",
                "- [ ] a\n- [x] b\n\n| a \\| b | `c|d` |\n|---|---|\n| x | y |\n| short |\n",
                "A[^2].\n\n[^2]: used\n\n[//]: # (remark)\n\n[a]\n\n[a]: /b",
                "1. **One:** two **three** *four*\n2. (**five**) \"**six**\"\n\n* star\n* star",
                "Ring 10:30. Note: so. 2. three. e.g. this")) {
            assertThat(outline(sound).leftovers()).as(sound).isEmpty();
        }
    }

    @Test
    void undefinedReferencesStayAsTheyWereTyped() {
        assertThat(html("[x] and [*y*][z] and ![i]")).isEqualTo("<p>[x] and [<em>y</em>][z] and ![i]</p>\n");
        assertThat(outline("[x] and [y][z]").links()).isEmpty();
    }

    @Test
    void carriageReturnsMakeNoDifference() {
        String text = "# One\n\n- a\n- b  \n  c\n\n```\ncode\n```\n\n| a |\n|---|\n| b |\n";

        assertThat(html(text.replace("\n", "\r\n"))).isEqualTo(html(text));
        assertThat(outline(text.replace("\n", "\r\n"))).isEqualTo(outline(text));
    }

    @Test
    void plainTextIsWhatAReaderSees() {
        String text = """
                # One & *two*

                A [link](/x),
                an ![image](i.png) &amp; `code` \\* <https://e.org>.

                - a
                - b

                | c | d |
                |---|---|
                | e | f |

                [r]: /y
                """;
        assertThat(Markdown.plainText(new RichText(text)))
                .isEqualTo("One & two A link, an image & code * https://e.org. a b c d e f");
    }

    @Test
    void depthIsBoundedWithoutExhaustingTheStack() {
        for (String deep : List.of(
                ">".repeat(150),
                "> ".repeat(20_000),
                "*a **b ".repeat(20_000) + "c** d*".repeat(20_000),
                "*a **b ".repeat(200) + "c** d*".repeat(200),
                "- ".repeat(150),
                "- ".repeat(9_000),
                "1. ".repeat(9_000),
                "![".repeat(20_000),
                "`a``b```c".repeat(9_000),
                "www.".repeat(20_000),
                "# a\n".repeat(9_000))) {
            String text = deep + "end";
            assertThat(html(text)).contains("end");
            assertThat(Markdown.plainText(new RichText(text))).contains("end");
        }
    }

    @Test
    void manyThreadsGetWhatOneThreadGets() {
        List<String> sources = IntStream.range(0, 300)
                .mapToObj(i -> "# T %d\n\nSee [x](/p/%d)[^1] and www.e.org/%d\n\n|a|b|\n|-|-|\n|%d|c|\n\n[^1]: N %d\n"
                        .formatted(i, i, i, i, i))
                .toList();
        Markdown alone = Markdown.create("/hub", path -> Optional.empty());
        List<String> one =
                sources.stream().map(source -> alone.html(new RichText(source))).toList();
        List<Outline> outlines = sources.stream().map(MarkdownTest::outline).toList();

        assertThat(sources.parallelStream().map(MarkdownTest::html).toList()).isEqualTo(one);
        assertThat(sources.parallelStream().map(MarkdownTest::outline).toList()).isEqualTo(outlines);
    }

    private static String html(String source) {
        return MARKDOWN.html(new RichText(source));
    }

    private static Outline outline(String source) {
        return Markdown.outline(new RichText(source));
    }
}
