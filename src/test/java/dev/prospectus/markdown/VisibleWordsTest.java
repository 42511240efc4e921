package dev.prospectus.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VisibleWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a `code` b                              | a ...... b",
                "a ``co`de`` b ` c                       | a ......... b ` c",
                "[words](/path/) and https://x.example/y | [words](......) and ...................",
                "[words](</a-b/> 'Tip') on              | [words](....... 'Tip') on",
                "![alt](/a.png) on                       | ![alt](......) on",
                "<https://x.example> 5 < 6 > 3           | ................... 5 < 6 > 3",
                "a <!-- no --> b                         | a ........... b",
                "<!-- no --> b                           | ........... b",
                "a <b class='x'>c</b> d                  | a .............c.... d",
                "www.example.org and ask@example.org     | ............... and ask@example.org",
                "see <ask@example.org>                   | see <ask@example.org>",
                "not [a link], but git://x y             | not [a link], but ....... y"
            })
    void whatIsNoWordIsHiddenAndEveryOffsetStays(String markdown, String words) {
        assertThat(words(markdown)).isEqualTo(words);
    }

    @Test
    void labelsAndAddressesOfReferencesAreHiddenAndTitlesStay() {
        assertThat(words("[one][a], [a] and [two][b]\n\n[a]: /path/ 'Tip'"))
                .isEqualTo("[one][.], [a] and [two][b]\n\n.... ...... 'Tip'");
    }

    @Test
    void wordsOfAFootnoteAreSeen() {
        assertThat(words("a[^1]\n\n[^1]: fully booked")).isEqualTo("a[^1]\n\n[^1]: fully booked");
    }

    @Test
    void blocksOfCodeAndTagsAreHidden() {
        assertThat(words("```\nlorem\n```\nwords")).isEqualTo("...\n.....\n...\nwords");
        assertThat(words("~~~ x\nlorem\n~~~\nwords")).isEqualTo(".....\n.....\n...\nwords");
        assertThat(words("words\n\n    lorem\n\nmore")).isEqualTo("words\n\n    .....\n\nmore");
        assertThat(words("<div>\nlorem\n</div>\n\nwords")).isEqualTo(".....\nlorem\n......\n\nwords");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just words",
                "Two **bold** words:\n\n- one - or two\n- 'three' (*four*)\n\n1. a: b\n2. c\n\n> said\n> so",
                "a = b and c -- d"
            })
    void textWithoutMarksIsTheSameTextAndNotParsed(String plain) {
        RichText text = new RichText(plain);
        assertThat(Markdown.outline(text).words()).isSameAs(text.source());
        assertThat(Markdown.outline(text)).isEqualTo(Markdown.parsedOutline(plain));
    }

    @Test
    void wordsInHtmlAreSeenWithoutItsTags() {
        assertThat(words("<div title='x'>\n<p>caf&eacute; &amp; <b>more</b><script>lorem()</script> on</p>\n</div>"))
                .isEqualTo(
                        "...............\n...caf\u00e9....... &.... ...more............................ on....\n......");
        assertThat(words("a <code>b</code>")).isEqualTo("a ......b.......");
    }

    private static String words(String markdown) {
        return Markdown.outline(new RichText(markdown)).words().replace('\uFFFC', '.');
    }
}
