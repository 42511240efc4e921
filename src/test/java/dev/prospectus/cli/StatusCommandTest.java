package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code status} tells of the findings of a site: what {@code check} tells of the same. */
final class StatusCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    Path temp;

    private Path site = Path.of("");

    /** A site with a postcode without its space, which is SHP028. */
    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
        Files.writeString(site.resolve("data/venues.yml"), """
                barn:
                  name: Dale Barn
                  address: [Barn Lane, Dale]
                  postcode: AB12CD
                """);
    }

    @Test
    void aWarningIsTold() {
        assertThat(status()).isZero();
        assertThat(terminal.err.toString()).contains("warning[SHP028]");
    }

    @Test
    void whatTheSiteTurnsOffIsNotTold() throws IOException {
        configure("checks: {SHP028: off}");
        assertThat(status()).isZero();
        assertThat(terminal.err.toString()).isEmpty();
    }

    @Test
    void whatTheSiteIgnoresIsNotTold() throws IOException {
        configure("""
                ignore:
                  - {code: SHP028, file: data/venues.yml, reason: The barn has it on its sign.}""");
        assertThat(status()).isZero();
        assertThat(terminal.err.toString()).isEmpty();
    }

    @Test
    void whatTheSiteRaisesDecidesHowTheCommandEnds() throws IOException {
        configure("checks: {SHP028: error}");
        assertThat(status()).isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.err.toString()).contains("error[SHP028]");
    }

    /** That an entry of {@code ignore} is over or has nothing to ignore is told by {@code check}, which looks for everything. */
    @Test
    void whatIsWrongWithTheSettingsIsLeftToCheck() throws IOException {
        configure("""
                checks: {SHP028: off}
                ignore:
                  - {code: COH004, file: data/venues.yml, reason: None.}
                  - {code: TXT001, file: data/venues.yml, reason: None., until: 2026-09-01}""");
        assertThat(status()).isZero();
        assertThat(terminal.err.toString()).isEmpty();
    }

    private void configure(String lines) throws IOException {
        Files.writeString(site.resolve("site-config.yml"), "\n" + lines + "\n", StandardOpenOption.APPEND);
    }

    private int status() {
        return terminal.run("status", "--site", site.toString(), "--as-of", "2026-10-01T09:00:00Z");
    }
}
