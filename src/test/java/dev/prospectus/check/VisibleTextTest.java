package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void whatReadersDoNotSeeIsBlankAndEveryOffsetStays() {
        assertThat(seen("a `code` b")).isEqualTo("a ...... b");
        assertThat(seen("[words](/path/) and https://x.example/y."))
                .isEqualTo("[words](......) and ....................");
        assertThat(seen("<https://x.example> <!-- no --> 5 < 6 > 3"))
                .isEqualTo("................... ........... 5 < 6 > 3");
        assertThat(seen("[a]: /b\nwords")).isEqualTo("[a]:...\nwords");
        assertThat(seen("```\nlorem\n```\nwords")).isEqualTo("...\n.....\n...\nwords");
    }

    @Test
    void textWithoutMarksIsTheSameText() {
        String plain = "just words";

        assertThat(VisibleText.of(plain)).isSameAs(plain);
    }

    private static String seen(String markdown) {
        return VisibleText.of(markdown).replace('\uFFFC', '.');
    }
}
