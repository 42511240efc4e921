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

/** The hour that clocks skip, by the time zone of the site, at every place where a session has a time. */
final class SkippedTimeTest {

    private static final Path RESOURCES = Golden.RESOURCES.resolve("checks");

    @TempDir
    Path temp;

    @Test
    void everyTimeOfASessionIsHeldAgainstItsOwnDay() throws IOException {
        assertThat(found("Europe/London", """
                              - {date: 2027-03-27, last-day: 2027-03-28, start: 01:30, end: 01:45}
                              - {date: 2027-03-28, start: 00:15, end: 01:00}
                              - {date: 2027-03-28, start: 02:00, end: 03:00}
                              - date: 2027-03-28
                                parts:
                                  - {title: Early, start: 01:59, end: 02:30}
                                  - {title: Late, start: 03:00, end: 04:00}
                        """))
                .extracting(found -> found.location().line() + " " + found.code() + " " + found.message())
                .containsExactly(
                        "13 COH044 01:30 is in the night",
                        "13 COH047 there is no 01:45 on 2027-03-28: clocks go forward from 01:00 to 02:00",
                        "14 COH044 00:15 is in the night",
                        "14 COH047 there is no 01:00 on 2027-03-28: clocks go forward from 01:00 to 02:00",
                        "15 COH044 02:00 is in the night",
                        "18 COH047 there is no 01:59 on 2027-03-28: clocks go forward from 01:00 to 02:00",
                        "19 COH044 03:00 is in the night");
    }

    @Test
    void theHourIsThatOfTheSitesTimeZone() throws IOException {
        String sessions = """
                              - {date: 2027-03-28, start: 01:30, end: 02:30}
                        """;
        assertThat(found("Europe/Berlin", sessions))
                .extracting(found -> found.code() + " " + found.message() + "; "
                        + found.hint().orElse(""))
                .containsExactly(
                        "COH044 01:30 is in the night; write 13:30 if the afternoon is meant; look at the end as well",
                        "COH047 there is no 02:30 on 2027-03-28: clocks go forward from 02:00 to 03:00; write 14:30 if the"
                                + " afternoon is meant, else a time before 02:00 or from 03:00 on");
        assertThat(found("Asia/Kathmandu", sessions))
                .extracting(Diagnostic::code)
                .containsExactly("COH044");
    }

    /** What occurs twice is there. */
    @Test
    void whereClocksGoBackNoTimeIsMissing() throws IOException {
        assertThat(found("Europe/London", """
                              - {date: 2026-10-25, start: 01:30, end: 02:30}
                        """)).extracting(Diagnostic::code).containsExactly("COH044");
    }

    private List<Diagnostic> found(String zone, String sessions) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve(zone), RESOURCES.resolve("base"), RESOURCES.resolve("COH006"));
        Path file = site.resolve("data/cohorts/2026-27/alpha.yml");
        String before = Files.readString(file);
        Files.writeString(file, before.replaceAll("(?s)(    sessions:\n).*(    venue:)", "$1" + sessions + "$2"));
        Path config = site.resolve("site-config.yml");
        Files.writeString(
                config, Files.readString(config).replaceAll("(?m)^time-zone:.*\n", "") + "time-zone: " + zone + "\n");
        return CheckedSite.findings(site).stream()
                .filter(finding -> finding.code().matches("COH04[47]|SHP.*"))
                .toList();
    }
}
