package dev.prospectus.publish;

import static dev.prospectus.publish.HostAssertions.failure;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs of the machine that don't end. */
final class ProgramTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aProgramThatNeitherReadsNorEndsIsEndedWithItsChildren() {
        Program program = new Program(folder, Map.of(), Duration.ofMillis(300));
        assertThat(failure(() -> program.run(List.of("sh", "-c", "sleep 600; true"), new byte[1_000_000])))
                .hasMessageContaining("'sh' was not done after 0 minutes, so it was ended");
    }

    @Test
    void aProgramThatEndsInTimeTellsItsCode() throws IOException {
        assertThat(Program.in(folder).run(List.of("sh", "-c", "exit 7")).code()).isEqualTo(7);
    }
}
