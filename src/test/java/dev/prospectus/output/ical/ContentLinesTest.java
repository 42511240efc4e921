package dev.prospectus.output.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ContentLinesTest {

    @Test
    void linesAreFoldedBetweenCharactersAndUnfoldToThemselves() {
        Random random = new Random(5);
        int[] widths = {'a', 0xe9, 0x20ac, 0x1f600, ' '};
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(400); length > 0; length--) {
                text.appendCodePoint(widths[random.nextInt(widths.length)]);
                if (random.nextInt(60) == 0) {
                    text.append("\r\nX");
                }
            }
            String line = text + "\r\n";
            String folded = folded(line);
            assertThat(folded.replace("\r\n ", "")).isEqualTo(line.replace("\r\n ", ""));
            for (String part : folded.lines().toList()) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                assertThat(bytes.length).isLessThanOrEqualTo(75);
                assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(part);
            }
        }
    }

    private static String folded(String lines) {
        return new String(ContentLines.folded(lines), StandardCharsets.UTF_8);
    }

    @Test
    void aLineOfTheGreatestLengthIsLeftAlone() {
        assertThat(folded("é".repeat(37) + "x\r\n")).isEqualTo("é".repeat(37) + "x\r\n");
        assertThat(folded("é".repeat(38) + "\r\n")).isEqualTo("é".repeat(37) + "\r\n é\r\n");
    }

    @Test
    void whatNoCalendarMayHoldIsLeftOut() {
        assertThat(ContentLines.clean("a\u0000b\u001f\u007f\u0085\u2028c\td\r\ne\rf\n"))
                .isEqualTo("abc\td\ne\nf");
        assertThat(ContentLines.clean("x\ud83dy\ude00z😀")).isEqualTo("xyz😀");
    }

    @Test
    void aColourIsCalledByTheNearestName() {
        assertThat(CssColours.nearest(dev.prospectus.model.Colour.parse("#14524a")))
                .isEqualTo("darkslategray");
        assertThat(CssColours.nearest(dev.prospectus.model.Colour.parse("#0000fe")))
                .isEqualTo("blue");
    }
}
