package dev.prospectus.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.cache.StringTemplateLoader;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class UnindentedTemplatesTest {

    @Test
    void indentationGoesAndLinesStay() {
        assertThat(UnindentedTemplates.unindented("<ul>\n  <li>a b</li>\n\n\t<li>c</li>\n</ul>\n"))
                .isEqualTo("<ul>\n<li>a b</li>\n\n<li>c</li>\n</ul>\n");
        assertThat(UnindentedTemplates.unindented("<ul>\r\n  <li>\r\n")).isEqualTo("<ul>\r\n<li>\r\n");
    }

    @Test
    void whiteSpaceThatCountsStays() {
        String template = "<pre>\n  a\n\n    b</pre>";
        assertThat(UnindentedTemplates.unindented(template)).isEqualTo(template);
    }

    @Test
    void whatWasLeftOutOfALineIsKnown() throws IOException {
        StringTemplateLoader templates = new StringTemplateLoader();
        templates.putTemplate("a.ftlh", "<ul>\n    <li>\n</ul>");
        templates.putTemplate("b.ftlh", "  <pre>");
        UnindentedTemplates unindented = new UnindentedTemplates(templates);
        assertThat(unindented.indentation("a.ftlh", 1)).isZero();
        assertThat(unindented.indentation("a.ftlh", 2)).isEqualTo(4);
        assertThat(unindented.indentation("a.ftlh", 9)).isZero();
        assertThat(unindented.indentation("b.ftlh", 1)).isZero();
        assertThat(unindented.indentation("none.ftlh", 1)).isZero();
    }
}
