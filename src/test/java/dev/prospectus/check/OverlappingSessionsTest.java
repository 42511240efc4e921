package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One slip in many sessions is as many findings, not one for each two of them. */
final class OverlappingSessionsTest {

    private static final Path RESOURCES = Golden.RESOURCES.resolve("checks");

    @TempDir
    Path temp;

    @Test
    void sessionsAtTheSameTimeAreToldOnceEach() throws IOException {
        String session = "      - {date: 2026-11-03, start: 13:00, end: 16:00}\n";
        assertThat(overlaps(session.repeat(1_000))).hasSize(999);
    }

    @Test
    void aLongSessionIsHeldAgainstAllWithinIt() throws IOException {
        assertThat(overlaps("""
                              - {date: 2026-11-05, start: 13:00, end: 16:00}
                              - {date: 2026-11-03, last-day: 2026-11-06, start: 09:00, end: 16:00}
                              - {date: 2026-11-04, start: 13:00, end: 14:00}
                              - {date: 2026-11-04, start: 14:00, end: 15:00}
                              - {date: 2026-11-07, start: 14:00, end: 15:00}
                              - {date: 2026-11-07, start: 15:00, end: 16:00}
                        """))
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "session 2 is at the same time as session 1",
                        "session 3 is at the same time as session 2",
                        "session 4 is at the same time as session 2");
    }

    private List<Diagnostic> overlaps(String sessions) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), RESOURCES.resolve("base"), RESOURCES.resolve("COH006"));
        Path file = site.resolve("data/cohorts/2026-27/alpha.yml");
        String before = Files.readString(file);
        Files.writeString(file, before.replaceAll("(?s)(    sessions:\n).*(    venue:)", "$1" + sessions + "$2"));
        return CheckedSite.findings(site).stream()
                .filter(finding -> finding.code().equals("COH006"))
                .toList();
    }
}
