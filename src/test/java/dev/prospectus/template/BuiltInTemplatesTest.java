package dev.prospectus.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BuiltInTemplatesTest {

    @Test
    void indentationAndEmptyLinesGo() {
        assertThat(BuiltInTemplates.dense("<ul>\n  <li>a b</li>\n\n\t<li>c</li>\n</ul>\n"))
                .isEqualTo("<ul>\n<li>a b</li>\n<li>c</li>\n</ul>\n");
    }

    @Test
    void whiteSpaceThatCountsStays() {
        String template = "<pre>\n  a\n\n    b</pre>";
        assertThat(BuiltInTemplates.dense(template)).isEqualTo(template);
    }
}
