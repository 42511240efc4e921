package dev.prospectus.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    private static final String[] SAMPLES = {
        "a", "é", "£", "–", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u007f", "\u0080", "\u07ff", "\u0800"
    };

    @Test
    void bytesAreThoseOfJavasEncoderHoweverTheTextIsCut() throws IOException {
        Random random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            Utf8Writer writer = new Utf8Writer(random.nextInt(4));
            while (random.nextInt(40) > 0) {
                text.append(SAMPLES[random.nextInt(SAMPLES.length)]);
            }
            for (int from = 0; from < text.length(); ) {
                int length = Math.min(text.length() - from, random.nextInt(5));
                if (random.nextBoolean()) {
                    writer.write(text.toString(), from, length);
                } else {
                    writer.write(text.toString().toCharArray(), from, length);
                }
                from += length;
            }
            assertThat(writer.bytes()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void longTextsAreCutLikeShortOnes() {
        for (String sample : SAMPLES) {
            String text = "é".repeat(100) + sample;
            Utf8Writer writer = new Utf8Writer(8);
            writer.write(text, 0, text.length());
            writer.write(text, 0, text.length());
            writer.write("\uDE00", 0, 1);
            assertThat(writer.bytes()).isEqualTo((text + text + "\uDE00").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsCutIsTakenBack() {
        Utf8Writer writer = new Utf8Writer(0);
        writer.write("ab", 0, 2);
        int size = writer.size();
        writer.write("–c\uD83D", 0, 3);
        assertThat(new String(writer.cut(size), StandardCharsets.UTF_8)).isEqualTo("–c?");
        writer.write("d".getBytes(StandardCharsets.UTF_8), 0, 1);
        assertThat(new String(writer.bytes(), StandardCharsets.UTF_8)).isEqualTo("abd");
    }

    @Test
    void pageMayOutgrowTheGuess() {
        Utf8Writer writer = new Utf8Writer(8);
        String text = "Löffel ".repeat(5_000);
        writer.write(text, 0, text.length());
        assertThat(writer.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
}
