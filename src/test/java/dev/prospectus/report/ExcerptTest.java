package dev.prospectus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The caret stands under the place, whatever stands before it. */
final class ExcerptTest {

    @Test
    void theCaretCountsColumnsOfTheTerminal() {
        assertThat(Excerpt.of("title: x", 8, 0)).isEqualTo(new Excerpt("title: x", 7, 1));
        assertThat(Excerpt.of("数学: x", 5, 0)).as("wide letters").isEqualTo(new Excerpt("数学: x", 6, 1));
        assertThat(Excerpt.of("🧩: x", 4, 0)).as("an emoji").isEqualTo(new Excerpt("🧩: x", 4, 1));
        assertThat(Excerpt.of("q\u0307\u0323: x", 6, 0))
                .as("marks upon a letter")
                .isEqualTo(new Excerpt("q\u0307\u0323: x", 3, 1));
        assertThat(Excerpt.of("a\tb", 3, 0)).as("a tab").isEqualTo(new Excerpt("a   b", 4, 1));
        assertThat(Excerpt.of("\t\tb", 2, 0)).as("at a tab").isEqualTo(new Excerpt("        b", 4, 1));
        assertThat(Excerpt.of("数\tb", 3, 0)).as("a tab behind a wide letter").isEqualTo(new Excerpt("数  b", 4, 1));
        assertThat(Excerpt.of("\uD835\uDD38b", 2, 0))
                .as("a letter outside of the first plane")
                .isEqualTo(new Excerpt("\uD835\uDD38b", 1, 1));
    }

    @Test
    void whatIsUnseenOrMovesTheCursorIsAMarkOfOneColumn() {
        assertThat(Excerpt.of("a\u200Bb\u001b[31mc", 3, 0)).isEqualTo(new Excerpt("a\uFFFDb\uFFFD[31mc", 2, 1));
        assertThat(Excerpt.of("\u202Eabc", 2, 0)).isEqualTo(new Excerpt("\uFFFDabc", 1, 1));
    }

    @Test
    void theEndOfALineAndTheWholeLineArePlacesToo() {
        assertThat(Excerpt.of("abc", 4, 0)).isEqualTo(new Excerpt("abc", 3, 1));
        assertThat(Excerpt.of("abc", 9, 0)).isEqualTo(new Excerpt("abc", 3, 1));
        assertThat(Excerpt.of("abc", 0, 0)).isEqualTo(new Excerpt("abc", -1, 0));
        assertThat(Excerpt.of("", 1, 0)).isEqualTo(new Excerpt("", 0, 1));
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "x".repeat(500) + "HERE" + "y".repeat(500);
        Excerpt excerpt = Excerpt.of(line, 501, 0);
        assertThat(excerpt.line())
                .hasSizeLessThanOrEqualTo(102)
                .startsWith("…x")
                .endsWith("y…");
        assertThat(excerpt.line().substring(excerpt.caret())).startsWith("HERE");
        assertThat(Excerpt.of(line, 1, 0).line()).startsWith("xxx").endsWith("x…");
        Excerpt end = Excerpt.of(line, 1004, 0);
        assertThat(end.line()).startsWith("…").endsWith("y");
        assertThat(end.caret()).isEqualTo(end.line().length() - 1);
        Excerpt wide = Excerpt.of("学".repeat(300), 201, 0);
        assertThat(wide.line().codePointCount(0, wide.line().length())).isLessThanOrEqualTo(52);
        assertThat(wide.caret()).isEqualTo(1 + 60);
    }

    @Test
    void whatIsMeantIsMarkedToItsEnd() {
        assertThat(carets("title: xyz", 8, 3)).isEqualTo("       ^^^");
        assertThat(carets("数学: 数学", 5, 2)).as("wide letters").isEqualTo("      ^^^^");
        assertThat(carets("a: q\u0307\u0323b", 4, 4)).as("marks upon a letter").isEqualTo("   ^^");
        assertThat(carets("a: \uD835\uDD38b", 4, 2)).as("a pair of surrogates").isEqualTo("   ^^");
        assertThat(carets("a\tb", 2, 1)).as("a tab").isEqualTo(" ^^^");
        assertThat(carets("abc", 3, 9)).as("beyond the line").isEqualTo("  ^");
        assertThat(carets("abc", 4, 0)).as("behind the line").isEqualTo("   ^");
        assertThat(carets("abc", 0, 0)).as("the whole line").isEmpty();
        Excerpt cut = Excerpt.of("x".repeat(300), 90, 200);
        assertThat(cut.caret() + cut.width()).as("up to the cut").isEqualTo(100);
    }

    private static String carets(String line, int column, int length) {
        return Excerpt.of(line, column, length).carets();
    }
}
