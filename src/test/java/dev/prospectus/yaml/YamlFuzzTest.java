package dev.prospectus.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlFuzzTest {

    private static final String VALID = """
            # A programme
            title: "Teaching for \\u00E9 Mastery"
            phase: primary
            units: &units
              - core: one
                length: 3 hours
              - 'it''s two'
            format: {duration: 4 days, meetings: [a, b]}
            again: *units
            body: |
              ## Who
              Some text: with a colon 𝄞.

              - item
            fold: >-
              and more
              text
            ? key
            : value
            """;

    private static final String[] SPICE = {
        "\t",
        "\n",
        "---\n",
        "...",
        "&a ",
        "*a",
        "!x ",
        "<<: ",
        "[",
        "]",
        "{",
        "}",
        "'",
        "\"",
        "|",
        ">",
        ": ",
        "- ",
        "? ",
        "\\x",
        "\\U",
        "%YAML 3.0\n",
        "%",
        "@",
        "`",
        "#",
        "\u0000",
        "\u2028",
        "\u0085",
        "\uFEFF",
        "\r",
        "𝄞",
        "é",
        ",",
        " ",
        "\"\\UFFFFFFFF\"",
        "%TAG ! x\n",
        "|9",
        "!<",
        "!%"
    };

    @Test
    void noMutationOfAValidFileEverThrowsOrPointsOutsideTheFile() {
        assertThat(YamlReaderTest.read(VALID).findings()).isEmpty();
        Random random = new Random(20260901);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = mutated(random);
            YamlResult result = YamlReader.read("f.yml", bytes);
            String[] lines = new String(bytes, UTF_8).split("\r\n|\r|\n", -1);
            assertThat(result.root().isPresent() || !result.findings().isEmpty())
                    .isTrue();
            for (Diagnostic finding : result.findings()) {
                assertInside(finding.location(), lines, bytes);
            }
            result.root().ifPresent(root -> assertInside(root, lines, bytes));
        }
    }

    private static byte[] mutated(Random random) {
        StringBuilder text = new StringBuilder(VALID);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, SPICE[random.nextInt(SPICE.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
                case 2 -> text.setLength(at);
                default -> text.insert(at, text.substring(0, random.nextInt(text.length() + 1)));
            }
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        if (bytes.length > 0 && random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void assertInside(YamlNode node, String[] lines, byte[] bytes) {
        assertInside(node.location(), lines, bytes);
        if (node instanceof YamlSequence list) {
            list.items().forEach(item -> assertInside(item, lines, bytes));
        } else if (node instanceof YamlMapping block) {
            block.entries().forEach(entry -> {
                assertInside(entry.key(), lines, bytes);
                assertInside(entry.value(), lines, bytes);
            });
        } else if (node instanceof YamlScalar scalar) {
            assertThat(scalar.firstLine()).isBetween(1, lines.length);
            assertThat(scalar.indent()).isNotNegative();
        }
    }

    private static void assertInside(SourceLocation place, String[] lines, byte[] bytes) {
        if (place.line() == 0) {
            return;
        }
        assertThat(place.line()).as(() -> new String(bytes, UTF_8)).isBetween(1, lines.length);
        String line = lines[place.line() - 1];
        assertThat(place.column())
                .as(() -> place + " in " + Arrays.toString(lines))
                .isBetween(1, line.codePointCount(0, line.length()) + 1);
    }
}
