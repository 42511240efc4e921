package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModeHintTest {

    /** A hub names modes as it likes. */
    @Test
    void hintsNameTheModesOfTheHub(@TempDir Path temp) throws IOException {
        Path fixtures = Golden.RESOURCES.resolve("checks");
        Path site = GoldenSite.assemble(temp.resolve("site"), fixtures.resolve("base"), fixtures.resolve("COH018"));
        Files.writeString(site.resolve("data/vocabulary.yml"), """
                modes:
                  face: {label: face to face, where: venue}
                  screen: {label: on a screen, where: online}
                  mixed: {label: now this now that, where: both}
                """);
        Path cohorts = site.resolve("data/cohorts/2026-27/alpha.yml");
        Files.writeString(
                cohorts,
                Files.readString(cohorts)
                        .replace("mode: online", "mode: screen")
                        .replace("mode: in-person", "mode: face")
                        .replace("mode: blended", "mode: mixed"));

        List<Diagnostic> findings = CheckedSite.findings(site).stream()
                .filter(finding -> finding.code().equals("COH018"))
                .toList();

        assertThat(findings).hasSize(6);
        assertThat(GoldenFindings.text(findings))
                .contains("'mode: face'", "'mode: screen'")
                .doesNotContain("mode: in-person", "mode: online");
    }
}
