package dev.prospectus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The caret stands under the place, whatever stands before it. */
final class ExcerptTest {

    @Test
    void theCaretCountsColumnsOfTheTerminal() {
        assertThat(Excerpt.of("title: x", 8)).isEqualTo(new Excerpt("title: x", 7));
        assertThat(Excerpt.of("数学: x", 5)).as("wide letters").isEqualTo(new Excerpt("数学: x", 6));
        assertThat(Excerpt.of("🧩: x", 4)).as("an emoji").isEqualTo(new Excerpt("🧩: x", 4));
        assertThat(Excerpt.of("q\u0307\u0323: x", 6))
                .as("marks upon a letter")
                .isEqualTo(new Excerpt("q\u0307\u0323: x", 3));
        assertThat(Excerpt.of("a\tb", 3)).as("a tab").isEqualTo(new Excerpt("a   b", 4));
        assertThat(Excerpt.of("\t\tb", 2)).as("at a tab").isEqualTo(new Excerpt("        b", 4));
        assertThat(Excerpt.of("数\tb", 3)).as("a tab behind a wide letter").isEqualTo(new Excerpt("数  b", 4));
        assertThat(Excerpt.of("\uD835\uDD38b", 2))
                .as("a letter outside of the first plane")
                .isEqualTo(new Excerpt("\uD835\uDD38b", 1));
    }

    @Test
    void whatIsUnseenOrMovesTheCursorIsAMarkOfOneColumn() {
        assertThat(Excerpt.of("a\u200Bb\u001b[31mc", 3)).isEqualTo(new Excerpt("a\uFFFDb\uFFFD[31mc", 2));
        assertThat(Excerpt.of("\u202Eabc", 2)).isEqualTo(new Excerpt("\uFFFDabc", 1));
    }

    @Test
    void theEndOfALineAndTheWholeLineArePlacesToo() {
        assertThat(Excerpt.of("abc", 4)).isEqualTo(new Excerpt("abc", 3));
        assertThat(Excerpt.of("abc", 9)).isEqualTo(new Excerpt("abc", 3));
        assertThat(Excerpt.of("abc", 0)).isEqualTo(new Excerpt("abc", -1));
        assertThat(Excerpt.of("", 1)).isEqualTo(new Excerpt("", 0));
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "x".repeat(500) + "HERE" + "y".repeat(500);
        Excerpt excerpt = Excerpt.of(line, 501);
        assertThat(excerpt.line())
                .hasSizeLessThanOrEqualTo(102)
                .startsWith("…x")
                .endsWith("y…");
        assertThat(excerpt.line().substring(excerpt.caret())).startsWith("HERE");
        assertThat(Excerpt.of(line, 1).line()).startsWith("xxx").endsWith("x…");
        Excerpt end = Excerpt.of(line, 1004);
        assertThat(end.line()).startsWith("…").endsWith("y");
        assertThat(end.caret()).isEqualTo(end.line().length() - 1);
        Excerpt wide = Excerpt.of("学".repeat(300), 201);
        assertThat(wide.line().codePointCount(0, wide.line().length())).isLessThanOrEqualTo(52);
        assertThat(wide.caret()).isEqualTo(1 + 60);
    }
}
