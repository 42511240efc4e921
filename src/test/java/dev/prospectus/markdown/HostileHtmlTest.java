package dev.prospectus.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.RichText;
import java.util.List;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML of authors can neither act nor fetch anything, in either form of text. */
final class HostileHtmlTest {

    private static final Markdown MARKDOWN = Markdown.create("", path -> Optional.empty());

    /** Of each element and attribute that may act or fetch, none; written down here once more, by what browsers know. */
    private static final Set<String> ACTIVE = Set.of(
            ("script style iframe frame frameset object embed applet form input button select textarea svg math link meta base"
                            + " template noscript video audio source track canvas portal slot xmp plaintext marquee dialog")
                    .split(" "));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//e.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src=x:x onerror\n=\nalert(1)>",
                "<img/src/onerror=alert(1)>",
                "<img src=\"javascript:alert(1)\">",
                "<img src=data:image/svg+xml,<svg/onload=alert(1)>>",
                "<img srcset=//e.example/x.png>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" \tjava\nscript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript&colon;alert(1)\">x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<a href='vbscript:x'>x</a>",
                "<a href='//e.example/x'>x</a>",
                "<a href='\\\\e.example'>x</a>",
                "<a href=x ping=//e.example target=_blank>x</a>",
                "<a id=x tabindex=1 onfocus=alert(1) autofocus>x</a>",
                "<p style=\"background:url(//e.example/x)\">x</p>",
                "<style>*{background:url(//e.example)}</style>",
                "<link rel=stylesheet href=//e.example/x.css>",
                "<meta http-equiv=refresh content='0;url=//e.example'>",
                "<base href=//e.example>",
                "<iframe src=//e.example></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<iframe src='https://www.youtube.com/embed/x\" onload=\"alert(1)'></iframe>",
                "<iframe src='https://www.youtube.com.e.example/embed/abcdefghijk'></iframe>",
                "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
                "<video src=javascript:alert(1) onloadstart=alert(1)></video><audio><source src=data:x onerror=alert(1)></audio>",
                "<form action=//e.example><input name=password><button formaction=javascript:alert(1)>x</button></form>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<math><annotation-xml encoding=text/html><img src=x onerror=alert(1)></annotation-xml></math>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<textarea><script>alert(1)</script>",
                "<title><script>alert(1)</script></title>",
                "<xmp><script>alert(1)</script></xmp>",
                "<plaintext><script>alert(1)</script>",
                "<listing>&lt;img onerror=alert(1) src&gt;</listing>",
                "<select><script>alert(1)</script><option><img src=x onerror=alert(1)></select>",
                "<table><tr><td background=javascript:alert(1)><form><input></table>",
                "<details open ontoggle=alert(1)><summary onclick=alert(1)>x</summary></details>",
                "<div id=__proto__><a name=body></a><form name=document></form></div>",
                "<p id=\"x\" id='\"><script>alert(1)</script>'>x</p>",
                "<p title='\"><script>alert(1)</script>'>x</p>",
                "<p title=\"`><script>alert(1)</script>\">x</p>",
                "<!--><script>alert(1)</script>-->",
                "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
                "<![CDATA[><script>alert(1)</script>]]>",
                "<?xml version=1 ?><script>alert(1)</script>",
                "<!doctype html><html onload=alert(1)><body onload=alert(1) background=//e.example><p>x</body></html>",
                "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
                "<a\u0000href=javascript:alert(1)>x</a>",
                "<\u0000script>alert(1)</script>",
                "<a href=x onclick\u000b=alert(1)>x</a>",
                "</p onclick=alert(1)><br onclick=alert(1)>",
                "<marquee onstart=alert(1)>x</marquee><blink>x</blink><isindex action=javascript:alert(1) type=image>",
                "<a href=#><a href=javascript:alert(1)>x</a></a>",
                "<b><i><a href=javascript:alert(1)></b></i>x",
                "<p><form><p></form></p><svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">"
            })
    void nothingActiveRemains(String html) {
        for (RichText.Form form : RichText.Form.values()) {
            for (String source : List.of(html, "<div>" + html, "x " + html + " y\n\nz")) {
                RichText text = new RichText(source, form);
                assertHarmless(MARKDOWN.html(text));
                assertThat(Markdown.plainText(text)).isNotNull();
                assertThat(Markdown.outline(text).words()).hasSameSizeAs(text.source());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noRandomMixtureIsEverHarmful(RichText.Form form) {
        String[] parts = {
            "<",
            ">",
            "</",
            "/>",
            "\"",
            "'",
            "=",
            " ",
            "\n",
            "\n\n",
            "x",
            "&lt;",
            "&#x3c;",
            "<!--",
            "-->",
            "<p>",
            "</p>",
            "<b>",
            "<i>",
            "</b>",
            "<a href=",
            "</a>",
            "javascript:alert(1)",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<svg>",
            "</svg>",
            "<math>",
            "<mtext>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<select>",
            "<textarea>",
            "</textarea>",
            "<title>",
            "<template>",
            "<img src=x onerror=alert(1)>",
            " onclick=alert(1) ",
            " style=x ",
            "<li>",
            "<ul>",
            "<h2 id=a>",
            "</h2>",
            "<pre>",
            "<iframe>",
            "</iframe>",
            "<noscript>",
            "<plaintext>",
            "<![CDATA[",
            "]]>",
            "<?",
            "<figure>",
            "<form>",
            "`",
            "    ",
            "- ",
            "[a](",
            ")",
            "<div"
        };
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                source.append(parts[random.nextInt(parts.length)]);
            }
            RichText text = new RichText(source.toString(), form);
            assertHarmless(MARKDOWN.html(text));
            assertThat(Markdown.outline(text).words()).hasSameSizeAs(text.source());
        }
    }

    /** The words behind what never ends are not lost with it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>\nlet x\n\nThe end",
                "a <script>b\n\nThe end",
                "a <textarea> b\n\nThe end",
                "<div title=\"\n\nThe end",
                "<div><!-- a\n\nThe end",
                "<div><svg>\n\nThe end",
                "a <xmp> b\n\nThe end",
                "<style>\n\nThe end",
                "a <select> b\n\nThe end"
            })
    void whatNeverEndsHidesNothingInMarkdown(String source) {
        RichText text = new RichText(source);
        assertThat(Jsoup.parse(MARKDOWN.html(text)).text()).contains("The end");
        assertThat(Markdown.plainText(text)).contains("The end");
        assertThat(Markdown.outline(text).leftOut()).isNotEmpty();
    }

    @Test
    void depthAndSizeDoNoHarm() {
        for (String part : List.of(
                "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a href=x>", "<p><b><i>", "<font>", "<blockquote>")) {
            RichText text = new RichText(part.repeat(5_000) + "end", RichText.Form.HTML);
            assertThat(Jsoup.parse(MARKDOWN.html(text)).text()).endsWith("end");
            assertThat(Markdown.plainText(text)).endsWith("end");
        }
    }

    private static void assertHarmless(String html) {
        Document page = Jsoup.parse(html);
        for (Element element : page.body().getAllElements()) {
            assertThat(ACTIVE).as(html).doesNotContain(element.normalName());
            assertThat(element.tagName()).as(html).matches("[a-z]+[1-6]?");
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as(html)
                        .doesNotStartWith("on")
                        .isNotIn("style", "srcset", "srcdoc", "ping", "target", "name");
                assertThat(attribute.getValue().toLowerCase(Locale.ROOT).strip())
                        .as(html)
                        .matches(value -> !Set.of("href", "src").contains(attribute.getKey())
                                || !value.matches("(?s)(//.*|/?\\\\.*|[^/?#]*(?<!^https?)(?<!^mailto)(?<!^tel):.*)"));
            }
        }
        assertThat(page.head().childrenSize()).as(html).isZero();
        assertThat(page.getAllElements().stream().map(Element::id).filter(id -> !id.isEmpty()))
                .as(html)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).doesNotContain("_", " "));
    }
}
