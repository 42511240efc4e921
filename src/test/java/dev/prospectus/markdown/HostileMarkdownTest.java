package dev.prospectus.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.RichText;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMarkdownTest {

    private static final Markdown MARKDOWN = Markdown.create("", path -> Optional.empty());

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "body",
            "p",
            "a",
            "b",
            "img",
            "em",
            "strong",
            "code",
            "pre",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "hr",
            "br",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "sup",
            "del",
            "section",
            "div");

    private static final Set<String> ATTRIBUTES =
            Set.of("href", "src", "alt", "title", "id", "class", "scope", "rel", "loading", "start");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<javascript:alert(1)>)",
                "[x](java&#115;cript:alert(1))",
                "[x](java&#x73;cript&colon;alert(1))",
                "[x](javascript&#58;alert(1))",
                "[x](javascript\\:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](java&NewLine;script:alert(1))",
                "[x](&#1;javascript:alert(1))",
                "[x](&#x20;javascript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](DATA:text/html,x)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example)",
                "[x](/\\evil.example)",
                "[x](\\\\\\\\evil.example)",
                "[x](/&#92;evil.example)",
                "[x](/&Tab;/evil.example)",
                "[x]\n\n[x]: javascript:alert(1)",
                "[x][y]\n\n[y]: <data:text/html,x>",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,x)",
                "![x](mailto:a@b.example)",
                "![x](//evil.example/x.png)",
                "![x]\n\n[x]: vbscript:y"
            })
    void linkThatMustNotBeFollowedIsTextAndIsListed(String source) {
        RichText text = new RichText(source);

        assertThat(MARKDOWN.html(text)).isEqualTo("<p>x</p>\n");
        assertThat(Markdown.outline(text).links())
                .singleElement()
                .satisfies(link -> assertThat(link.text()).isEqualTo("x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](<java\tscript:alert(1)>)",
                "[x](< javascript:alert(1)>)",
                "a <img src=x onerror=alert(1)> b",
                "<div\nonclick='x'>\n\ntext",
                "<!-- > --><script>alert(1)</script>",
                "a <!-- x --> <b>",
                "<?php x ?>",
                "<![CDATA[ <script> ]]>",
                "<!DOCTYPE html><script>",
                "<javascript:alert(1)>",
                "<JAVASCRIPT:alert(1)>",
                "<data:text/html,x>",
                "javascript:alert(1)//https://a.example/",
                "https://a.example/\"onmouseover=\"alert(1)",
                "<https://a.example/\"onmouseover=\"alert(1)>",
                "www.a.example/'\"><script>",
                "<a@b.example\"onclick=x>",
                "[x](/y \"a\\\" onclick=\\\"alert(1)\")",
                "[x](/y '\"><script>alert(1)</script>')",
                "[x](/y\"onclick=alert(1))",
                "[x](</y\"onclick=\"alert(1)>)",
                "![\"onerror=\"alert(1)](/y \"&quot; onload=&quot;x\")",
                "![<script>](/y)",
                "[![x](javascript:y)](/z)",
                "[a https://b.example c](/d)",
                "```\"><script>alert(1)</script>\nx\n```",
                "```html onclick=x\n<script>\n```",
                "# <script>alert(1)</script>",
                "# x {onclick=alert(1)}",
                "# \"><img src=x>",
                "One[^\"><script>].\n\n[^\"><script>]: <script>alert(1)</script> [x](javascript:y)",
                "| <script> | `\">` |\n|---|---|\n| <img src=x> | [x](javascript:y) |",
                "&lt;script&gt; &#60;script&#62;",
                "\u0000<script>",
                "x\\<script>",
                "[a]: javascript:x\n[a]: /b\n\n[a]"
            })
    void nothingButTheAllowListReachesThePage(String source) {
        assertHarmless(MARKDOWN.html(new RichText(source)));
    }

    @Test
    void whatIsNoHtmlIsShownAndCommentsAreNot() {
        assertThat(MARKDOWN.html(new RichText("a <name>c</name> <!-- note --> d")))
                .isEqualTo("<p>a &lt;name&gt;c&lt;/name&gt;  d</p>\n");
        assertThat(MARKDOWN.html(new RichText("<!-- note -->\n\nd"))).isEqualTo("<p>d</p>\n");
    }

    @Test
    void noRandomMixtureOfMarksIsEverHarmful() {
        String[] parts = {
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "!",
            "\"",
            "'",
            "`",
            "*",
            "_",
            "\n",
            "\n\n",
            " ",
            "javascript:",
            "&#106;",
            "data:",
            "onclick=",
            "<script>",
            "<img src=x onerror=y>",
            "https://a.b",
            "//c.d",
            "[^1]",
            "[^1]: ",
            "|",
            "|-|-|\n",
            "# ",
            "- ",
            "> ",
            "\\",
            "&quot;",
            "\t",
            "x",
            "<!--",
            "-->",
            "[x]: ",
            "www.e.f",
            "WWW.e.f",
            "&#64;",
            "\\@",
            "a@b.cd",
            "```",
            "    ",
            ":",
            "{a=b}"
        };
        Random random = new Random(42);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                source.append(parts[random.nextInt(parts.length)]);
            }
            RichText text = new RichText(source.toString());
            assertHarmless(MARKDOWN.html(text));
            int lines = text.source().split("\n", -1).length;
            assertThat(Markdown.outline(text)).isEqualTo(Markdown.parsedOutline(text.source()));
            assertThat(MARKDOWN.html(text)).isEqualTo(htmlWithAddresses(text));
            assertThat(Markdown.outline(text).links())
                    .allSatisfy(link -> assertThat(link.line()).isBetween(1, lines));
        }
    }

    /** As if every text had bare addresses. */
    private static String htmlWithAddresses(RichText text) {
        com.vladsch.flexmark.util.ast.Document parsed = ParsedText.parse(ParsedText.PARSER, text.source());
        return MARKDOWN.html(parsed, text.source(), TextPlace.PAGE);
    }

    private static void assertHarmless(String html) {
        Document page = Jsoup.parse(html);
        for (Element element : page.getAllElements()) {
            assertThat(element.normalName())
                    .as(html)
                    .satisfiesAnyOf(
                            name -> assertThat(name).isEqualTo("#root"),
                            name -> assertThat(ELEMENTS).contains(name));
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
            }
            assertThat(element.attr("href").toLowerCase(Locale.ROOT))
                    .as(html)
                    .doesNotContainPattern("^(//|/\\\\|[^/?#]*(?<!^https?)(?<!^mailto)(?<!^tel):)");
            assertThat(element.attr("src").toLowerCase(Locale.ROOT))
                    .as(html)
                    .doesNotContainPattern("^(//|/\\\\|[^/?#]*(?<!^https?):)");
        }
        assertThat(page.select("a a")).as(html).isEmpty();
        assertThat(page.getAllElements().stream().map(Element::id).filter(id -> !id.isEmpty()))
                .as(html)
                .doesNotHaveDuplicates();
    }
}
