package dev.prospectus.output.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextHtmlTest {

    @ParameterizedTest
    @CsvSource({
        "## a,                    <h2 id=a>,               <h3 id=a>",
        "# a ⏎ ## b,              <h2 id=a> <h3 id=b>,     <h3 id=a> <h4 id=b>",
        "### a ⏎ #### b ⏎ ## c,   <h3 id=a> <h4 id=b> <h2 id=c>, <h4 id=a> <h5 id=b> <h3 id=c>",
        "### a,                   <h3 id=a>,               <h3 id=a>",
        "###### a ⏎ ## b,         <h6 id=a> <h2 id=b>,     <h6 id=a> <h3 id=b>"
    })
    void headingsBelowAHeadingBeginOneLevelDeeperAndNoDeeper(String markdown, String below, String deeper) {
        TextHtml texts = new Sample().tools().texts();
        RichText text = new RichText(markdown.replace(" ⏎ ", "\n\n"));

        assertThat(headings(texts.of(text))).isEqualTo(below);
        assertThat(headings(texts.below(text))).isEqualTo(deeper);
    }

    private static String headings(String html) {
        return html.replaceAll("(?s)>[^<]*</h\\d>\\s*", "> ").replace("\"", "").strip();
    }
}
