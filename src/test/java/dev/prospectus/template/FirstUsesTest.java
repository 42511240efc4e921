package dev.prospectus.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FirstUsesTest {

    private final FirstUses words = new FirstUses(Map.of(
            "TRG", "teacher research group",
            "SLE", "specialist leader of education",
            "TA", "teaching assistant",
            "R&D", "never asked for",
            "QA", "questions & answers",
            "ÉTÉ", "école d’été"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>A TRG meets. The TRG ends.</p>|<p>A TRG (teacher research group) meets. The TRG ends.</p>",
                "<p>TAs and SLEs</p>|<p>TAs (teaching assistants) and SLEs (specialist leaders of education)</p>",
                "<p>the TRG's work</p>|<p>the TRG's (teacher research group) work</p>",
                "<p>the <em>TRG</em></p>|<p>the <em>TRG (teacher research group)</em></p>",
                "<p>QA</p>|<p>QA (questions &amp; answers)</p>",
                "<p>non-TA staff</p>|<p>non-TA (teaching assistant) staff</p>",
                "<p id='hidden'>A TRG</p>|<p id='hidden'>A TRG (teacher research group)</p>",
                "<p data-hidden-by=x>A TRG</p>|<p data-hidden-by=x>A TRG (teacher research group)</p>",
                "<p class=\"un-hidden\">A TRG</p>|<p class=\"un-hidden\">A TRG (teacher research group)</p>",
                "<p title=\"a hidden gem\">TRG</p>|<p title=\"a hidden gem\">TRG (teacher research group)</p>",
                "<p aria-hidden=\"false\">TRG</p>|<p aria-hidden=\"false\">TRG (teacher research group)</p>",
            })
    void theFirstUseIsSpelledOut(String html, String expected) {
        assertThat(spelledOut(html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class='a' hidden=''>TRG</p><p aria-hidden=\"true\">TRG</p><p title=\"b\" hidden>TRG</p>",
                "<blockquote hidden><blockquote>TRG</blockquote>TRG</blockquote>",
                "<p>teacher research groups (TRGs) and TRGs</p>",
                "<p><b>Teacher research\ngroup</b> (<i>TRG</i>), later TRG</p>",
                "<h2>TRG</h2><p>Teacher research group: people who meet.</p><p>A TRG.</p>",
                "<p>TRAP, STA, TABLE, TRGx, T, TA2, ta</p>",
                "<p title=\"TRG\" data-x='TA'>&TA; &lt;</p>",
                "<svg><text>TRG</text></svg><template><p>TRG</p></template><p hidden>TRG</p><code>TRG</code>",
                "<span class=\"visually-hidden\">TRG</span><span class='icon visually-hidden'>TRG</span>",
                "<p id=\"a\" hidden>TRG</p><p hidden=\"until-found\">TRG</p><span aria-hidden=\"true\">TRG</span>",
            })
    void whatNeedsNoSpellingOutStaysAsItIs(String html) {
        assertThat(spelledOut(html)).isEqualTo(html);
    }

    @Test
    void namesKeepTheirWordsAndTheFirstUseInProseIsSpelledOut() {
        assertThat(spelledOut("<h1>The TRG</h1><p>See <a href=\"/TA/\">our <b>TRG</b></a>. A TRG is a group.</p>"))
                .isEqualTo("<h1>The TRG</h1><p>See <a href=\"/TA/\">our <b>TRG</b></a>. "
                        + "A TRG (teacher research group) is a group.</p>");
    }

    @Test
    void whatOnlyNamesUseIsToldAtTheEnd() {
        assertThat(spelledOut("<h1>The TRG</h1><a href=\"/\">TAs</a>\n"))
                .isEqualTo(
                        "<h1>The TRG</h1><a href=\"/\">TAs</a>\n<p class=\"abbreviations\">On this page: TA stands for"
                                + " teaching assistant; TRG stands for teacher research group.</p>\n");
    }

    @Test
    void emptyElementsAndNestedOnesDoNotHideWhatFollows() {
        assertThat(spelledOut("<a><img><br><a>x</a></a><p hidden>y</p><p>TA</p>"))
                .endsWith("<p>TA (teaching assistant)</p>");
    }

    @Test
    void brokenMarkupIsNoReasonToFail() {
        assertThat(spelledOut("a < b & TA <")).isEqualTo("a < b & TA <");
        assertThat(spelledOut("")).isEmpty();
        assertThat(spelledOut("<p")).isEqualTo("<p");
        assertThat(spelledOut("<")).isEqualTo("<");
    }

    @Test
    void aWordInAnAttributeHidesNothing() {
        assertThat(spelledOut("<p title=\"a hidden = gem\" data-x='hidden'>TA</p>"))
                .endsWith(">TA (teaching assistant)</p>");
    }

    @Test
    void lettersBeyondAsciiBelongToTheirWords() {
        assertThat(spelledOut("<p>ÉTA TAé “TA’s” TRG–😀</p>"))
                .isEqualTo("<p>ÉTA TAé “TA’s (teaching assistant)” TRG (teacher research group)–😀</p>");
        assertThat(spelledOut("<p>ÉTÉ</p>")).isEqualTo("<p>ÉTÉ (école d’été)</p>");
    }

    @Test
    void fullWordsThatStandFarAwayDoNotCount() {
        String far = "–".repeat(80);
        assertThat(spelledOut("<p>teaching assistant " + far + " TA</p>"))
                .endsWith(far + " TA (teaching assistant)</p>");
        String near = "–".repeat(40);
        assertThat(spelledOut("<p>teaching assistant " + near + " TA</p>")).endsWith(near + " TA</p>");
    }

    private String spelledOut(String html) {
        Utf8Writer page = new Utf8Writer(0);
        words.write(html.getBytes(StandardCharsets.UTF_8), page);
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }
}
