package dev.prospectus.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "programmes/sktm/index.html",
                ".nojekyll",
                ".well-known/security.txt",
                "a..b/c.d",
                "console/index.html",
                "com10/nullable",
                "caf\u00e9/\ud83d\udcd0.svg"
            })
    void acceptsWhatEveryFileSystemTakes(String path) {
        assertThat(new OutputPath(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/index.html",
                "a/",
                "a//b",
                ".",
                "..",
                "../x",
                "a/../b",
                "a/./b",
                "a/...",
                "a\\b",
                "C:/x",
                "a:b",
                "a?b",
                "a*b",
                "a\"b",
                "a<b",
                "a>b",
                "a|b",
                "a\u0000b",
                "a\nb",
                "a\u007fb",
                "a\u2028b",
                "a\u202eb",
                "\ud800",
                "a./b",
                "a /b",
                " a",
                "con",
                "NUL.html",
                "x/Aux.txt",
                "com1",
                "LPT9.ics",
                "com\u00b9",
                "nul .x",
                "cafe\u0301"
            })
    void refusesWhatSomeFileSystemDoesNotTake(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutputPath(path))
                .withMessageStartingWith("not an output path: ");
    }

    @Test
    void countsItsLengthInBytes() {
        String longest = "\u00e9".repeat(127) + "x";
        assertThat(new OutputPath(longest).value()).hasSize(128);
        assertThatIllegalArgumentException().isThrownBy(() -> new OutputPath(longest + "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OutputPath("a/".repeat(350) + "b"));
    }

    @Test
    void joinsSegmentsButNoHiddenOnes() {
        assertThat(OutputPath.of("programmes", "sktm", "index.html"))
                .isEqualTo(new OutputPath("programmes/sktm/index.html"));
        assertThat(new OutputPath("a/b").segments()).containsExactly("a", "b");
        assertThatIllegalArgumentException().isThrownBy(() -> OutputPath.of("programmes", "a/b"));
        assertThatIllegalArgumentException().isThrownBy(OutputPath::of);
    }

    @Test
    void neverLeavesTheSiteWhateverIsTried() {
        Random random = new Random(20261121);
        String[] parts = {"a", ".", "..", "/", "\\", " ", "con", ":", "\u0000", "\u00e9", "e\u0301"};
        Path root = Path.of("/srv/site");
        int accepted = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length >= 0; length--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            try {
                Path resolved = root.resolve(new OutputPath(text.toString()).value());
                assertThat(resolved).isEqualTo(resolved.normalize());
                assertThat(resolved.startsWith(root) && !resolved.equals(root)).isTrue();
                accepted++;
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageStartingWith("not an output path: ");
            }
        }
        assertThat(accepted).isPositive();
    }
}
