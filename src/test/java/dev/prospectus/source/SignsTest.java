package dev.prospectus.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

    @Test
    void signsAreReadAsWhatTheyLookLike() {
        assertThat(Signs.plain("2026\u201110\u201307")).isEqualTo("2026-10-07");
        assertThat(Signs.plain("off\u00ADice\u200B")).isEqualTo("office");
        assertThat(Signs.plain("\u0441\u043E\u0440\u0443")).isEqualTo("copy");
        assertThat(Signs.plain("\uFF13\uFF10")).isEqualTo("30");
        assertThat(Signs.plain("\u201Cin\u2010person\u201D")).isEqualTo("\"in-person\"");
        assertThat(Signs.plain("01632\u202F960\u00A0123")).isEqualTo("01632 960 123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cr\u00E8me", "\u0141\u00F3d\u017A", "\u00A345", "plain 2026-10-07", "\uD83D\uDE00", "\u4E2D"})
    void wordsOfManyLanguagesHoldNone(String text) {
        assertThat(Signs.firstIn(text)).isEqualTo(-1);
        assertThat(Signs.plain(text)).isSameAs(text);
    }

    @Test
    void signIsNamed() {
        assertThat(Signs.name(0xA0)).isEqualTo("a no-break space (U+00A0)");
        assertThat(Signs.name(0x2004)).isEqualTo("the sign three-per-em space (U+2004)");
        assertThat(Signs.name(0x0430)).contains("no Latin letter").contains("U+0430");
        assertThat(Signs.where("office\u00A0", 6)).isEqualTo("behind 'office'");
    }
}
