package dev.prospectus.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.markdown.HtmlPiece;
import dev.prospectus.plan.Markup;
import dev.prospectus.source.SourceFiles;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates say the same as in JBake, whose Freemarker escapes nothing by itself; only what they forget to escape is escaped here. */
class JBakeEscapesTest {

    private static final String TITLE = "A < B & \"C\"";
    private static final String BODY = "<p>One &amp; <em>two</em></p>\n<!-- more -->\n<p>three</p>";

    @TempDir
    private Path folder;

    public record Page(String title, Markup body, int size) {}

    public record View(Page content) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${content.body}",
                "${content.title?html}",
                "${content.title?xml}",
                "${content.title?xhtml?trim}",
                "${content.title?html?replace(' & ', '<br/>')?replace('&amp;', '+')}",
                "<#if content.title?html?contains('&lt;')>yes</#if>",
                "<#escape x as x?html>${content.title} ${content.size}</#escape>",
                "<#escape x as x?xml>${content.body}</#escape>",
                "<#escape x as (x!)?html>${content.title}${content.none}</#escape>",
                "<#escape text as text?html><b>${content.title}</b><#noescape>${content.body}</#noescape></#escape>",
                "<#escape x as x?html><#escape y as y?trim>${content.size}</#escape>${content.title}</#escape>",
                "[#ftl][#escape x as x?html]${content.title}[/#escape]",
                "${content.body?html}",
                "${content.body?length} ${content.body?contains(\"three\")?string(\"yes\", \"no\")}",
                "${content.body?keep_before(\"<!-- more -->\")}",
                "${content.body?split(\"<!-- more -->\")[0]}",
                "${content.body?split('<!-- more -->')?first?trim}",
                "${(content.body)!\"\"}",
                "${content.body?keep_before('<!--')?replace('<em>', '<em class=\"x\">')}",
                "${content.body?replace('<[^>]+>', '', 'r')?html}",
                "<#assign teaser = content.body?keep_before('<!--')><#if teaser?has_content>yes</#if>",
                "<#assign teaser>${content.body}</#assign>${teaser}",
                "<#macro m><i><#nested></i></#macro><@m>${content.title?html}</@m>",
                "<#function f t><#return t?upper_case></#function>${f(content.title)?html}",
                "<?xml version=\"1.0\"?><a href=\"/find?html=1&?xml\">${content.title?html}</a>",
                "<?xml version=\"1.0\"?><#if (content.size > 1)>?html<#else>${'}?html'}</#if><#-- ${x?html} -->?xml",
                "<#noparse>${content.title?html} ?html</#noparse>${content.title?xml}",
                "<#if content.title == '>'>?html</#if>?html ${{'a': content.title?html}.a} ?html",
                "[#ftl]<?xml version=\"1.0\"?><#p ?html>[#if content.size > 1]${content.title?html} ?html[/#if]",
                "<a title=\"${content.title?html}\">${content.size?string?html}</a>",
            })
    void templateSaysTheSameAsInJBake(String template) throws IOException, TemplateException {
        assertThat(unquoted(ours(template))).isEqualTo(unquoted(jbakes(template)));
    }

    @Test
    void whatATemplateForgetsToEscapeIsEscaped() throws IOException {
        assertThat(ours("${content.title}")).isEqualTo("A &lt; B &amp; &quot;C&quot;");
        assertThat(ours("<#escape x as x?html><#noescape>${content.title}</#noescape></#escape>"))
                .isEqualTo("A &lt; B &amp; &quot;C&quot;");
        assertThat(ours("${content.body?replace('two', content.title)}")).doesNotContain("A < B");
        assertThat(ours("${content.body?substring(0, 3) + content.title}")).doesNotContain("A < B");
        assertThat(ours("${content.title?html?replace('C', content.title)}")).doesNotContain("A < B");
        assertThat(ours("<#escape x as x>${content.title}</#escape>")).isEqualTo("A &lt; B &amp; &quot;C&quot;");
    }

    @Test
    void aPieceOfABodyIsClosed() throws IOException {
        assertThat(ours("${content.body?substring(0, 21)}|")).isEqualTo("<p>One &amp; <em>two</em></p>|");
        assertThat(ours("${content.body?substring(0, 15)}|")).isEqualTo("<p>One &amp; </p>|");
        assertThat(ours("${content.body?substring(0, 9)}|")).isEqualTo("<p>One </p>|");
    }

    @Test
    void onlyABodyIsHtml() throws IOException {
        assertThat(ours("<#assign m = {'body': '<b>x</b> '}>${m.body?trim}")).isEqualTo("&lt;b&gt;x&lt;/b&gt;");
        assertThat(ours("${(content.none.body)?has_content?string('yes', 'no')}"))
                .isEqualTo("no");
    }

    /** The old escape leaves quotation marks of one kind alone. */
    private static String unquoted(String html) {
        return html.replace("&#39;", "'").replace("&apos;", "'");
    }

    private String ours(String template) throws IOException {
        Files.writeString(folder.resolve("page.ftl"), template);
        Theme theme = Theme.of("templates", folder, SourceFiles.unremembered());
        Templates templates = new Templates(
                theme, new ParsedTemplates(theme), Locale.UK, ZoneOffset.UTC, path -> path, name -> name, Map.of());
        return new String(
                templates.render(
                        "page.ftl", new View(new Page(TITLE, new Markup(BODY, piece -> HtmlPiece.of(BODY, piece)), 3))),
                StandardCharsets.UTF_8);
    }

    private static String jbakes(String template) throws IOException, TemplateException {
        Configuration configuration = new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
        StringWriter out = new StringWriter();
        new Template("page.ftl", template, configuration)
                .process(Map.of("content", Map.of("title", TITLE, "body", BODY, "size", 3)), out);
        return out.toString();
    }
}
