package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who follows the hint has no second finding to follow. */
final class ContrastHintTest {

    private static final Path BASE = Golden.RESOURCES.resolve("checks").resolve("base");
    private static final Pattern CHANGE = Pattern.compile("(\"#[0-9a-f]{6}\") for '([a-z-]+)'");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "#ffff99, #ffffff, #ffffff",
        "#ffff99, #000000, #ffffff",
        "#ffff99, #cccccc, #ffffff",
        "#123c69, #222222, #ffffff",
        "#7fa8d9, #ffffff, #ffffff",
        "#777777, #808080, #767676",
        "#000044, #ffffff, #11161d",
        "#000044, #000000, #11161d"
    })
    void oneHintMendsTheBrand(String brand, String onBrand, String background) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), BASE);
        Path config = site.resolve("site-config.yml");
        String palette = "theme:\n  light: {brand: \"" + brand + "\", on-brand: \"" + onBrand + "\", background: \""
                + background + "\", text: \"" + (background.equals("#11161d") ? "#ffffff" : "#000000") + "\"}\n";
        String before = Files.readString(config).replaceAll("(?ms)^theme:\\n(?: .*?\\n)*", "");
        Files.writeString(config, before + palette);

        List<Diagnostic> clashes = lowContrasts(site);
        assertThat(clashes).hasSize(1);
        for (MatchResult change :
                CHANGE.matcher(clashes.get(0).hint().orElseThrow()).results().toList()) {
            palette = palette.replaceFirst("([{ ]" + change.group(2) + ": )\"#[0-9a-f]{6}\"", "$1" + change.group(1));
        }
        Files.writeString(config, before + palette);

        assertThat(lowContrasts(site)).isEmpty();
    }

    private static List<Diagnostic> lowContrasts(Path site) {
        return CheckedSite.findings(site).stream()
                .filter(finding -> finding.code().equals("SIT001"))
                .toList();
    }
}
