package dev.prospectus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SlugTest {

    /** Letters, marks, gaps and signs that are likely to break a rule, alone and next to each other. */
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "9",
            " ",
            "-",
            "_",
            "'",
            "\u2019",
            "/",
            "\u2013",
            "é",
            "e\u0301",
            "\u0301",
            "\u0323",
            "Å",
            "\u212B",
            "İ",
            "ı",
            "ß",
            "ø",
            "ﬁ",
            "½",
            "²",
            "Σ",
            "ά",
            "й",
            "が",
            "か\u3099",
            "हि",
            "क\u093C",
            "ש\u05B8",
            "한",
            "\u1112\u1161",
            "日",
            "\uD835\uDC00",
            "\uD83D\uDE00",
            "\uD83D",
            "\u00A0",
            "\n");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Early Years mastery | early-years-mastery",
                "What you'll learn: a week-by-week plan! | what-youll-learn-a-week-by-week-plan",
                "Teachers’ pay & conditions (2026/27) | teachers-pay-conditions-2026-27",
                "-- Maths -- | maths",
                "Café à la carte | cafe-a-la-carte",
                "Y Fenni & Brânwy | y-fenni-branwy",
                "İstanbul | istanbul",
                "½ term, ﬁrst | 1-2-term-first",
                "ΕΛΛΆΔΑ | ελλαδα",
                "Straße | straße",
                "हिन्दी पाठ | हिन्दी-पाठ",
                "ガイド | ガイド",
                "한국어 | 한국어",
                "?! | ''"
            })
    void wordsAreLowerCaseWithoutAccentsJoinedByHyphens(String words, String slug) {
        assertThat(Slug.of(words)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Primary Mastery | primary-mastery",
                "primary_mastery.2 | primary-mastery-2",
                "Spring–summer | spring-summer",
                "École | ecole",
                "Straße 日 9 | strae-9",
                "日本語 | ''"
            })
    void anIdHasNoLettersBeyondAToZ(String words, String id) {
        assertThat(Slug.forId(words)).isEqualTo(id);
    }

    @Test
    void theSameWordsGiveTheSameSlugHoweverTheyAreEncoded() {
        everyText(text -> assertThat(
                        Arrays.stream(Normalizer.Form.values()).map(form -> Slug.of(Normalizer.normalize(text, form))))
                .containsOnly(Slug.of(text)));
    }

    @Test
    void aSlugIsItsOwnSlug() {
        everyText(text -> {
            assertThat(Slug.of(Slug.of(text))).isEqualTo(Slug.of(text));
            assertThat(Slug.forId(Slug.of(text))).isEqualTo(Slug.forId(text));
        });
    }

    @Test
    void aSlugIsAPortableFileNameUnlessItIsADevice() {
        everyText(text -> {
            String slug = Slug.of(text);
            assertThat(slug).doesNotContain("--").doesNotStartWith("-").doesNotEndWith("-");
            assertThat(slug.isEmpty() || PortablePath.isDevice(slug) ? "" : PortablePath.fault(slug))
                    .isEmpty();
        });
    }

    @Test
    void whatIsMadeForAnIdIsOneUnlessItIsEmptyLongOrADevice() {
        everyText(text -> {
            String id = Slug.forId(text);
            assertThat(id.isEmpty() || id.length() > Slug.MAX_LENGTH || PortablePath.isDevice(id) || Slug.isValid(id))
                    .as(id)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "2026-27", "early-years-mastery", "year-0-to-2"})
    void anIdStaysAsItIs(String id) {
        assertThat(Slug.isValid(id)).isTrue();
        assertThat(Slug.of(id)).isEqualTo(id);
        assertThat(Slug.forId(id)).isEqualTo(id);
    }

    private static void everyText(Consumer<String> claim) {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(9); piece > 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            claim.accept(text.toString());
        }
    }
}
