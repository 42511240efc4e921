package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.testing.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code src/release/prospectus.1} follows from the commands; {@code -Dgolden.update=true} makes it anew. */
final class ManPageTest {

    @Test
    void tellsOfEveryCommandAndOption() {
        String page = ManPage.of(Main.commandLine());
        assertThat(page)
                .contains(".SS \"build\"", ".SS \"new site\"", ".SS \"bookings import\"", "\\-\\-as\\-of INSTANT")
                .isASCII();
        Golden.assertMatches(Path.of("src", "release", "prospectus.1"), page);
    }
}
