package dev.prospectus.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates cut the HTML of a page where they like. */
class HtmlPieceTest {

    private static final String WHOLE = "<p title=\"<a href='javascript:x' onclick='x'>\">"
            + "One <a href=\"/two/\">two</a> &amp; <img src=\"/3.png\" srcset=\"/3.png 2x\" alt=\"three\"></p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p title=\"x href= |",
                "<p>One <a href=\"/two/\">tw | <p>One <a href=\"/two/\">tw</a></p>",
                "One &quot; onclick=&#39;x |One &quot; onclick=&#39;x",
                "<p>One &am | <p>One </p>",
                "<p>One</ | <p>One</p>",
                "<a href='javascript:x' onclick='x'>\">One | <a>&quot;&gt;One</a>",
                "<script>alert(1)</script>One<style>p{}</style><!-- x --> | One",
                "<iframe src=\"//evil\">x</iframe><svg onload=x>One</svg> | One",
                "<img src=\"/3.png\" srcset=\"/3.png 2x\" alt=\"three\"> | <img src=\"/3.png\" srcset=\"/3.png 2x\" alt=\"three\">",
                "<img class=\"wide\" src=\"/4.png\" onerror=\"x\"> | <img class=\"wide\">",
            })
    void isClosedAndHasNothingButWhatTheWholeHas(String piece, String html) {
        assertThat(HtmlPiece.of(WHOLE, piece)).isEqualTo(html == null ? "" : html);
    }

    @Test
    void ofAllIsAll() {
        assertThat(HtmlPiece.of(WHOLE, WHOLE))
                .isEqualTo(HtmlTree.of(WHOLE).html())
                .contains("srcset");
    }
}
