package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.edit.Formatting;
import dev.prospectus.load.Loader;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake has one name, whichever command meets it. */
class SameWordsTest {

    @Test
    void fmtTellsErrorsAsCheckDoes(@TempDir Path temp) throws IOException {
        int told = 0;
        for (Path fixture : GoldenSite.fixtures("load").toList()) {
            Path site = GoldenSite.assemble(temp.resolve(fixture.getFileName()), GoldenSite.BASE, fixture);
            told += hold(site);
        }
        assertThat(told).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ttitle: A",
                "    title:A",
                "    title A",
                "    title: A\n    title: B",
                "   title: A",
                "     title: A",
                "    title: 'A",
                "    title: A: B",
                "    title: [A",
                "    title: “A”\n    notes: >-\n  text",
                ""
            })
    void fmtAndCheckNameOneMistakeAlike(String line, @TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Files.writeString(
                site.resolve("data/cohorts/2026-27/foundations.yml"),
                line.isEmpty() ? "" : "cohorts:\n  - id: october\n" + line + "\n    places: {total: 20}\n");
        assertThat(hold(site)).isPositive();
    }

    private static int hold(Path site) throws IOException {
        List<String> check = CheckedSite.findings(site).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(SameWordsTest::whole)
                .toList();
        List<Diagnostic> faults =
                Formatting.of(site, Loader.files(site).names()).faults();
        assertThat(check).containsAll(faults.stream().map(SameWordsTest::whole).toList());
        return faults.size();
    }

    private static String whole(Diagnostic finding) {
        return finding + " -- " + finding.hint().orElse("");
    }
}
