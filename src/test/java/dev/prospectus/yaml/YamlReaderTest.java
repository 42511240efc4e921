package dev.prospectus.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    @Test
    void scalarsStayWhatTheEditorTyped() {
        YamlMapping root = mapping("a: no\nb: 010\nc: 12:30\nd: 2026-09-01\ne: ~\nf: \"null\"\ng:\nh: 1_000\n");

        assertThat(root.entries().stream().map(entry -> ((YamlScalar) entry.value()).text()))
                .containsExactly("no", "010", "12:30", "2026-09-01", "~", "null", "", "1_000");
        assertThat(scalar(root, "e").isNull()).isTrue();
        assertThat(scalar(root, "f").isNull()).isFalse();
        assertThat(scalar(root, "g").isNull()).isTrue();
    }

    @Test
    void everyNodeKnowsItsLineAndColumn() {
        YamlMapping root = mapping("title: One\nunits:\n  - é𝄞: x\n  - two\n");

        assertThat(root.location()).isEqualTo(at(1, 1));
        assertThat(root.entry("units").orElseThrow().key().location()).isEqualTo(at(2, 1));
        YamlSequence units = (YamlSequence) root.entry("units").orElseThrow().value();
        assertThat(units.location()).isEqualTo(at(3, 3));
        YamlMapping first = (YamlMapping) units.items().get(0);
        assertThat(first.entries().get(0).value().location()).isEqualTo(at(3, 9));
    }

    @Test
    void blockTextKnowsTheLineAndIndentOfItsFirstLine() {
        YamlMapping root = mapping("body: | # note\n\n    One\n      two\nfold: >-\n  three\nsign: |2\n    four\n");

        YamlScalar body = scalar(root, "body");
        assertThat(body.text()).isEqualTo("\nOne\n  two\n");
        assertThat(body.firstLine()).isEqualTo(2);
        assertThat(body.indent()).isEqualTo(4);
        assertThat(scalar(root, "fold").firstLine()).isEqualTo(6);
        assertThat(scalar(root, "fold").indent()).isEqualTo(2);
        assertThat(scalar(root, "sign").text()).isEqualTo("  four\n");
        assertThat(scalar(root, "sign").indent()).isEqualTo(2);
        assertThat(root.entry("body").orElseThrow().key().indent()).isZero();
    }

    @Test
    void carriageReturnsAndByteOrderMarkMakeNoDifference() {
        String text = "title: One\nbody: |\n  a\tb\n\n  c\nlist: [1,\n  2]\n";

        assertThat(read("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(read(text));
        assertThat(read(text).findings()).isEmpty();
    }

    @Test
    void emptyFileIsABlockWithoutKeys() {
        for (String text : new String[] {"", "\n\n", "# nothing yet\n", "---\n", "~\n", "\uFEFF"}) {
            assertThat(mapping(text).entries()).as(text).isEmpty();
            assertThat(read(text).findings()).as(text).isEmpty();
        }
    }

    @Test
    void aliasRepeatsTheNodeItNames() {
        YamlMapping root = mapping("a: &x [1, 2]\nb: *x\n");

        assertThat(root.entry("b").orElseThrow().value())
                .isSameAs(root.entry("a").orElseThrow().value());
    }

    @Test
    void unusualLineSeparatorsDoNotShiftLines() {
        YamlResult result = read("a: 'one\u2028 two\u0085 three'\nb: 1\nb: 2\n");

        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).isEqualTo(at(3, 1)));
    }

    @Test
    void depthIsBoundedWithoutExhaustingTheStack() {
        assertThat(read("[".repeat(40) + "]".repeat(40)).root()).isPresent();
        for (String open : new String[] {"[", "{a: ", "- ", "? "}) {
            YamlResult result = read(open.repeat(100_000));
            assertThat(result.root()).as(open).isEmpty();
            assertThat(result.findings())
                    .as(open)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isIn(YamlCode.TOO_DEEP, YamlCode.SYNTAX));
        }
    }

    static SourceLocation at(int line, int column) {
        return new SourceLocation("data/a.yml", line, column);
    }

    static YamlResult read(String text) {
        return YamlReader.read("data/a.yml", text.getBytes(UTF_8));
    }

    private static YamlMapping mapping(String text) {
        return (YamlMapping) read(text).root().orElseThrow();
    }

    private static YamlScalar scalar(YamlMapping mapping, String key) {
        return (YamlScalar) mapping.entry(key).orElseThrow().value();
    }
}
