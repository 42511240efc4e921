package dev.prospectus.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.markdown.Outline.TextHeading;
import dev.prospectus.markdown.Outline.TextLink;
import dev.prospectus.model.Picture;
import dev.prospectus.model.PictureSize;
import dev.prospectus.model.RichText;
import dev.prospectus.model.RichText.Form;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles in HTML as people write them, and as programs save them. */
final class HtmlTextTest {

    private static final Markdown MARKDOWN = Markdown.create(
            "/hub",
            path -> path.equals("/images/blocks.png")
                    ? Optional.of(Picture.of(path, new PictureSize(900, 300)))
                    : Optional.empty(),
            target -> target.equals("/later/"));

    @Test
    void anArticleKeepsAllThatArticlesAreMadeOf() {
        String article = """
                <h2 id="why">Why blocks</h2>
                <p>Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, <abbr title="early career teacher">ECT</abbr>,
                <del>old</del> <ins>new</ins> <time datetime="2026-09-01">1 September</time></p>
                <figure><img src="/images/blocks.png" alt="Ten blocks"><figcaption>Ten <em>blocks</em></figcaption></figure>
                <table><caption>Days</caption><thead><tr><th scope="col" colspan="2">Day</th></tr></thead>
                <tbody><tr><td rowspan="2">Mon</td><td>9</td></tr></tbody></table>
                <details open><summary>More</summary><dl><dt>Term</dt><dd>Meaning</dd></dl></details>
                <pre><code class="language-java">int x = 1 &lt; 2;
                  x++;</code></pre>
                <ol start="3" reversed><li value="7">a</li></ol>
                <blockquote lang="cy">dyna</blockquote><hr>
                """;
        RichText text = new RichText(article, Form.HTML);

        String html = MARKDOWN.html(text);
        assertThat(html)
                .contains("<h2 id=\"why\">Why blocks</h2>")
                .contains("<figure class=\"figure\"><a class=\"figure-open\" href=\"/hub/images/blocks.png\">")
                .contains("<figcaption>Ten <em>blocks</em></figcaption>")
                .contains("<th scope=\"col\" colspan=\"2\">Day</th>", "<td rowspan=\"2\">", "<caption>Days</caption>")
                .contains("<details open=\"open\">", "<summary>More</summary>", "<dt>Term</dt><dd>Meaning</dd>")
                .contains("<code class=\"language-java\">int x = 1 &lt; 2;\n  x++;</code>")
                .contains("<ol start=\"3\" reversed=\"reversed\"><li value=\"7\">", "<blockquote lang=\"cy\">")
                .contains("<time datetime=\"2026-09-01\">", "<abbr title=\"early career teacher\">");
        assertThat(Markdown.outline(text).leftOut()).isEmpty();
        // Nothing but ours is more than what the author wrote.
        Document ours = Jsoup.parse(html);
        ours.select(".visually-hidden").remove();
        assertThat(ours.text()).isEqualTo(Jsoup.parse(article).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>one<p>two<br>three                                 | <p>one</p><p>two<br>three</p>",
                "<UL><LI>a<LI>b</UL>                                   | <ul><li>a</li><li>b</li></ul>",
                "caf&eacute; &amp; &#8364; &nbsp;x &bogus;             | café &amp; € \u00a0x &amp;bogus;",
                "<center>mid <font color=red>red</font></center>       | <div>mid red</div>",
                "<tt>a</tt> <strike>b</strike> <acronym>c</acronym>    | <code>a</code> <s>b</s> <abbr>c</abbr>",
                "<p class=MsoNormal style='margin:0'><o:p>&nbsp;</o:p></p><p class=MsoNormal>Text<o:p></o:p></p> | <p>Text</p>",
                "<b>bold <i>both</b> it</i>                            | <b>bold <i>both</i></b><i> it</i>",
                "<section><header><h1>T</h1></header><main>x</main></section> | <div><div><h2 id=\"t\">T</h2></div><div>x</div></div>",
                "<ul><li>a</li><ul><li>b</li></ul></ul>                | <ul><li>a<ul><li>b</li></ul></li></ul>",
                "<li>alone                                             | <div>alone</div>",
                "<td align=right>x                                     | x",
                "<table><tr><td align=right>x</table>                  | <table><tbody><tr><td class=\"align-right\">x</td></tr></tbody></table>",
                "<!doctype html><html><head><title>T</title></head><body><p>x</body></html> | <p>x</p>",
                "<a name=top>x</a> <a href=#top>y</a>                  | <a id=\"top\">x</a> <a href=\"#top\">y</a>",
                "<a href='/x/'>a</a> <a href='https://x.example/'>b</a> | <a href=\"/hub/x/\">a</a> <a href=\"https://x.example/\" rel=\"external\">b</a>",
                "<a href='/later/'>soon</a>                            | soon",
                "<img src=/images/blocks.png alt=B width=90>           | <img src=\"/hub/images/blocks.png\" alt=\"B\" width=\"90\" height=\"30\" loading=\"lazy\">",
                "<iframe src='https://www.youtube-nocookie.com/embed/abc_DEF-12?x' title='Our day'></iframe> | <p><a href=\"https://www.youtube.com/watch?v=abc_DEF-12\" rel=\"external\">Watch the video: Our day</a></p>",
                "<p>See <iframe src='//player.vimeo.com/video/123456'></iframe></p> | <p>See <a href=\"https://vimeo.com/123456\" rel=\"external\">Watch the video: https://vimeo.com/123456</a></p>",
                "<video controls><source src=/films/a.mp4></video>     | <p><a href=\"/hub/films/a.mp4\">Watch the video: /films/a.mp4</a></p>",
                "<audio src=/a.mp3 title=Song></audio>                 | <p><a href=\"/hub/a.mp3\">Listen: Song</a></p>"
            })
    void htmlAsItComesIsPublishedAsItIsMeant(String written, String published) {
        assertThat(MARKDOWN.html(new RichText(written, Form.HTML))).isEqualTo(published);
    }

    @Test
    void whatIsLeftOutIsToldOnceForEachKindWhereItStands() {
        String html =
                "<p style='a'>x</p>\n<p style='b' align=left>y</p>\n\n<script>1</script>\n <IFRAME src=//maps.example></IFRAME><script>2</script>";
        assertThat(Markdown.outline(new RichText(html, Form.HTML)).leftOut())
                .extracting(one -> one.from() + " " + one.why())
                .containsExactly(
                        html.indexOf("style")
                                + " 'style' is left out: how pages look is up to the site's theme (2 more like it)",
                        html.indexOf("<script")
                                + " '<script>' is left out: no page of an author runs a program (1 more like it)",
                        html.indexOf("<IFRAME") + " '<iframe>' is left out: pages show nothing of other sites");
    }

    @Test
    void linksHeadingsAndWordsAreKnownWithTheirPlaces() {
        RichText text = new RichText("""
                <h1>A &amp; B</h1>
                <p>é <a href="/x/">the
                 <b>words</b></a> <img src=/images/blocks.png alt=""></p>
                <h3 id="My_Part">C</h3><p id="Other">x</p>
                """, Form.HTML);
        Outline outline = Markdown.outline(text);
        assertThat(outline.headings())
                .containsExactly(new TextHeading(2, "A & B", "a-b", 1), new TextHeading(4, "C", "my-part", 4));
        assertThat(outline.ids()).containsExactly("other");
        assertThat(outline.links())
                .containsExactly(
                        new TextLink("/x/", "the words", TextLink.Kind.LINK, 2, 6),
                        new TextLink("/images/blocks.png", "", TextLink.Kind.DECORATION, 3, 19));
        assertThat(Markdown.plainLines(text)).containsExactly("A & B", "é the words", "C", "x");
    }

    @Test
    void htmlWithinMarkdownIsOneTextWithIt() {
        String source = """
                # Start <a name="begin"></a>

                <details>
                <summary>More</summary>

                Some *Markdown*[^1] and [a link](/x/ "T"), back to the [begin](#begin).

                </details>

                <h3>Within</h3>

                ## Within

                [^1]: Note.
                """;
        RichText text = new RichText(source);
        assertThat(MARKDOWN.html(text))
                .contains("<h2 id=\"start\">Start <a id=\"begin\"></a></h2>")
                .contains(
                        "<summary>More</summary>\n<p>Some <em>Markdown</em><sup id=\"fnref-1\"><a href=\"#fn-1\" class=\"footnote-ref\">1</a></sup>")
                .contains("<a href=\"/hub/x/\" title=\"T\">a link</a>", "<a href=\"#begin\">begin</a>.</p>\n</details>")
                .contains("<h4 id=\"within\">Within</h4>", "<h3 id=\"within-2\">Within</h3>");
        Outline outline = Markdown.outline(text);
        assertThat(outline.headings())
                .extracting(heading -> heading.line() + " " + heading.id())
                .containsExactly("1 start", "10 within", "12 within-2");
        assertThat(outline.ids()).contains("begin");
        assertThat(outline.links())
                .extracting(link -> link.line() + ":" + link.column() + " " + link.target())
                .containsExactly("6:25 /x/", "6:56 #begin");
        assertThat(Markdown.plainLines(text))
                .containsExactly(
                        "Start", "More", "Some Markdown and a link, back to the begin.", "Within", "Within", "Note.");
    }

    @Test
    void aTextBesideOthersHasIdsOfItsOwn() {
        assertThat(MARKDOWN.html(
                        new RichText("<h2 id=a>A</h2><p id=b><a href=#a>x</a> <a href=#b>y</a>", Form.HTML),
                        new TextPlace(3, "apply")))
                .isEqualTo(
                        "<h3 id=\"apply_a\">A</h3><p id=\"apply_b\"><a href=\"#apply_a\">x</a> <a href=\"#apply_b\">y</a></p>");
    }

    @Test
    void aChangeOfAnAddressIsSeenAndOneOfLayoutIsNot() {
        ComparedText one = MARKDOWN.compared(new RichText("<h2>A</h2>\n\n<p>see <a href='/x/'>it</a>\n", Form.HTML));
        assertThat(MARKDOWN.compared(new RichText("<h2>A</h2> <P>see\n<a href=\"/x/\">it</a></P>", Form.HTML))
                        .written())
                .isEqualTo(one.written());
        assertThat(one.written()).isEqualTo("## A\n\nsee [it](/x/)");
        assertThat(MARKDOWN.compared(new RichText("<h2>A</h2><p>see <a href='/y/'>it</a>", Form.HTML))
                        .written())
                .isNotEqualTo(one.written());
    }

    /** The sanitizer of others has nothing left to take out of what ours lets through. */
    @Test
    void bothReadersAgree() {
        for (String html : List.of(
                "<table><caption>c</caption><colgroup><col span=2></colgroup><tr><th abbr=x>a<td>b</table>",
                "<dl><div><dt>a<dd>b</div></dl><ruby>x<rp>(</rp><rt>y</rt></ruby><bdo dir=rtl>z</bdo>",
                "<p>a<wbr>b<br>c<var>d</var><samp>e</samp><dfn>f</dfn><q>g</q><u>h</u><small>i</small><mark>j</mark></p><address>k</address>",
                "<a href='mailto:a@b.example?subject=x y'>m</a> {{x}} = + @ ` &quot; '")) {
            HtmlText text = HtmlText.of(html);
            String cleaned = text.cleaned();
            assertThat(Jsoup.parseBodyFragment(HtmlGuard.passed(cleaned).replace("<!-- -->", ""))
                            .body()
                            .html())
                    .isEqualTo(Jsoup.parseBodyFragment(cleaned).body().html().replace("subject=x y", "subject=x%20y"));
        }
    }
}
