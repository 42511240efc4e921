package dev.prospectus.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.source.Diagnostic;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFindingsTest {

    /** In the first column {@code /} stands for a line end and {@code >} for a tab. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "title: x/>units: y           # 2:1 # YAM002 # a tab stands where spaces must",
                "title: SKTM: Number          # 1:12 # YAM001 # a ':' stands where no key can end",
                "title: x/summary/phase: y    # 2:1 # YAM001 # this line has no ':' after its key",
                "title: @home                 # 1:8 # YAM001 # a value can't begin with this character",
                "title: 'it/a: b              # 1:8 # YAM001 # this quote is never closed",
                "title: \"a\\d\"              # 1:11 # YAM001 # a backslash means something else",
                "roles: - teacher             # 1:8 # YAM001 # a list can't begin here",
                "roles: [a, b/title: c        # 1:8 # YAM001 # this bracket is never closed",
                "`light: {brand: #123456}/b: c` # 1:16 # YAM001 # `'#123456' begins a comment here`",
                "`light: {brand: #123456}` # 1:16 # YAM001 # `'#123456' begins a comment here`",
                "`light: {brand: #123456}/# the end/` # 1:16 # YAM001 # `'#123456' begins a comment here`",
                "`light: {/  a: #123,/  b: c}` # 2:6 # YAM001 # `'#123' begins a comment here`",
                "`light: {a: 1, # why/  b: c` # 1:8 # YAM001 # this bracket is never closed",
                "title: \"A\" and b           # 1:12 # YAM001 # something follows after the end of the value",
                "title: [a] and b             # 1:12 # YAM001 # something follows after the end of the value",
                "a:/  b: 1/ c: 2              # 3:2 # YAM001 # this line does not line up",
                "a: */b: 1                    # 1:4 # YAM001 # a value that begins with '*' or '&'",
                "a: |text/  b                 # 1:5 # YAM001 # the text after '|' or '>' must begin",
                "a: 1/b: 2/a: 3               # 3:1 # YAM003 # the key 'a' stands here again; it is already on line 1",
                "a: 1/---/b: 2                # 2:1 # YAM004 # a second document begins here",
                "a: *b                        # 1:4 # YAM006 # '*b' repeats a value that has no '&' name",
                "a: &b [*b]                   # 1:8 # YAM006 # '*b' stands inside the value it repeats",
                "a: !!java.net.URL [x]        # 1:4 # YAM007 # tags such as '!java.net.URL'",
                "a: !include secret           # 1:4 # YAM007 # tags such as '!include'",
                "? [a]/: b                    # 1:3 # YAM008 # a key must be text, not a list",
                "? {a: 1}/: b                 # 1:3 # YAM008 # a key must be text, not a block of keys",
                "{? : b}                      # 1:3 # YAM008 # the key before ':' is missing",
                "a: &x {c: 1}/b:/  <<: *x     # 3:3 # YAM009 # the merge key '<<' is not used here",
                "a: \"\\0\"                   # 1:4 # YAM010 # a backslash writes a control character",
                "a: \"\\UFFFFFFFF\"        # 1:5 # YAM010 # there is no character",
                "a: \"\\ud800\"               # 1:4 # YAM010 # a backslash writes a control character"
            })
    void findingSaysWhereAndWhat(String text, String place, String code, String message) {
        YamlResult result = YamlReaderTest.read(text.replace('/', '\n').replace('>', '\t'));

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.toString()).startsWith("data/a.yml:" + place + ": error[" + code + "]: " + message);
            assertThat(finding.hint()).isPresent();
        });
    }

    @Test
    void syntaxErrorLeavesNoRootAndOtherMistakesDo() {
        assertThat(YamlReaderTest.read("a: [1").root()).isEmpty();
        assertThat(YamlReaderTest.read("a: 1\na: 2\nb: !x 3\n").root()).isPresent();
        assertThat(YamlReaderTest.read("a: 1\na: 2\nb: !x 3\n").findings())
                .extracting(Diagnostic::code)
                .containsExactly(YamlCode.DUPLICATE_KEY, YamlCode.TAG);
    }

    @Test
    void billionLaughsIsRefusedInBoundedTime() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [ha]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d".formatted(i - 1)));
        }
        StringBuilder wide = new StringBuilder("a0: &a0 [ha]\n");
        for (int i = 1; i < 5; i++) {
            wide.append("a%d: &a%d [%s*a%d]\n"
                    .formatted(i, i, "*a%d, ".formatted(i - 1).repeat(8), i - 1));
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(YamlReaderTest.read(bomb + "z: [" + "*a0, ".repeat(60) + "]")
                            .root())
                    .isEmpty();
            YamlResult result = YamlReader.read(
                    "a.yml", wide.toString().getBytes(UTF_8), new YamlLimits(1 << 20, 40, 1_000_000, 100_000));
            assertThat(result.root()).isPresent();
            YamlResult tight = YamlReader.read(
                    "a.yml", wide.toString().getBytes(UTF_8), new YamlLimits(1 << 20, 40, 1_000, 9_000));
            assertThat(tight.root()).isEmpty();
            assertThat(tight.findings()).extracting(Diagnostic::code).containsExactly(YamlCode.ALIAS);
        });
    }

    @Test
    void aliasesCountTowardsTheDepth() {
        String chain = "a: &a [x]\nb: &b [*a]\nc: &c [*b]\nd: [*c]\n";

        assertThat(YamlReader.read("a.yml", chain.getBytes(UTF_8), new YamlLimits(999, 5, 9, 99))
                        .root())
                .isPresent();
        assertThat(YamlReader.read("a.yml", chain.getBytes(UTF_8), new YamlLimits(999, 4, 9, 99))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).startsWith("a.yml:4:5: error[YAM005]"));
    }
}
