package dev.prospectus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Whatever stands without quotes reads back as it is: wherever it stands, and for texts by YAML's own rules too. */
class PlainTextTest {

    private static final List<String> PARTS = List.of(
            "a",
            "Z",
            "é",
            "no",
            "Null",
            "true",
            "7",
            "0",
            "2026-10-07",
            "13:30",
            "1e3",
            "0x1F",
            " ",
            "  ",
            ":",
            ": ",
            "#",
            " #",
            ",",
            "[",
            "]",
            "{",
            "}",
            "'",
            "\"",
            "\\",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "- ",
            "-",
            "---",
            "...",
            "~",
            "<<",
            "=",
            "/",
            "(",
            ")",
            "£",
            "€",
            "“",
            "”",
            "’",
            ".",
            ";",
            "\t",
            "\u00A0",
            "\u200B",
            "\u0085",
            "\u2028",
            "e\u0301",
            "😀",
            "x: y",
            "https://www.example.org/a",
            "\u00AD",
            "_",
            "+",
            "$");

    private static List<String> texts() {
        Random random = new Random(20261130);
        List<String> texts = new ArrayList<>(PARTS);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void aPlainValueReadsBackAsItIs() {
        List<String> plain = texts().stream().filter(PlainText::isValue).toList();
        assertThat(plain).hasSizeGreaterThan(1_000);
        for (String text : plain) {
            YamlMapping root = read("key: " + text + " # words\n" + text + ": value\nlist:\n  - " + text + "\n");
            assertThat(says(root.entry("key").orElseThrow().value())).isEqualTo(text);
            if (!List.of("key", "list").contains(text)) {
                assertThat(root.entry(text)).as(text).isPresent();
            }
            YamlSequence list = (YamlSequence) root.entry("list").orElseThrow().value();
            assertThat(says(list.items().get(0))).isEqualTo(text);
        }
    }

    @Test
    void betweenBracketsToo() {
        List<String> plain = texts().stream()
                .filter(PlainText::isValue)
                .filter(PlainText::fitsInBrackets)
                .toList();
        assertThat(plain).hasSizeGreaterThan(1_000);
        for (String text : plain) {
            YamlMapping root = read("list: [" + text + ", " + text + "]\nblock: {a: " + text + ", b: " + text + "}\n");
            YamlSequence list = (YamlSequence) root.entry("list").orElseThrow().value();
            assertThat(list.items().stream().map(PlainTextTest::says)).containsExactly(text, text);
            YamlMapping block = (YamlMapping) root.entry("block").orElseThrow().value();
            assertThat(block.entries().stream().map(entry -> says(entry.value())))
                    .containsExactly(text, text);
        }
    }

    @Test
    void aPlainTextIsATextByYamlsOwnRules() {
        List<String> plain = texts().stream().filter(PlainText::isText).toList();
        assertThat(plain).hasSizeGreaterThan(1_000);
        for (String text : plain) {
            Object read = new Yaml().load(text);
            assertThat(read).as(text).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "Yes",
                "on",
                "null",
                "~",
                "12",
                "1,000",
                "1e3",
                "0x1F",
                "2026-10-07",
                "13:30",
                "",
                " a",
                "a ",
                "a: b",
                "a:",
                "a #b",
                "'a'",
                "- a",
                "[a]",
                "*a",
                "“a”",
                "a\tb"
            })
    void theseTextsNeedQuotes(String text) {
        assertThat(PlainText.isText(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Autumn group",
                "3 days",
                "a:b",
                "https://www.example.org/a?b=c#d",
                "teachers' day",
                "C# for all",
                "£450",
                "(full)",
                "Who? What?",
                "Autumn, early"
            })
    void theseNeedNone(String text) {
        assertThat(PlainText.isText(text)).isTrue();
    }

    private static YamlMapping read(String text) {
        YamlResult result = YamlReader.read("a.yml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(result.findings()).as(text).isEmpty();
        return (YamlMapping) result.root().orElseThrow();
    }

    private static String says(YamlNode node) {
        YamlScalar scalar = (YamlScalar) node;
        assertThat(scalar.isNull()).as(scalar.text()).isFalse();
        return scalar.text();
    }
}
