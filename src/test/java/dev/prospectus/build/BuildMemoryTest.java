package dev.prospectus.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.plan.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildMemoryTest {

    @TempDir
    Path site;

    private Path folder() {
        return site.resolve(".prospectus/cache");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.toList();
        }
    }

    private static String neverAsked() {
        throw new AssertionError("computed again");
    }

    @Test
    void laterBuildIsToldWhatAnEarlierOneComputed() {
        assertThat(BuildMemory.of(site).recall("key", () -> "value\n")).isEqualTo("value\n");
        assertThat(BuildMemory.of(site).recall("key", BuildMemoryTest::neverAsked))
                .isEqualTo("value\n");
        assertThat(BuildMemory.of(site).recall("other key", () -> "other")).isEqualTo("other");
    }

    @Test
    void bytesAreRememberedAsTheyAre() {
        byte[] bytes = new byte[300];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(BuildMemory.of(site).recallBytes("key", () -> bytes)).isEqualTo(bytes);
        assertThat(BuildMemory.of(site).recallBytes("key", () -> neverAsked().getBytes(UTF_8)))
                .isEqualTo(bytes);
    }

    @Test
    void damagedFileIsComputedAgainAndRepaired() throws IOException {
        BuildMemory.of(site).recall("key", () -> "value");
        Path file = files().get(0);
        for (byte[] damage : List.of(new byte[0], new byte[] {(byte) 0xFF, '\n'}, new byte[] {'a', '\n', 'b'})) {
            Files.write(file, damage);
            assertThat(BuildMemory.of(site).recall("key", () -> "value")).isEqualTo("value");
            assertThat(BuildMemory.of(site).recall("key", BuildMemoryTest::neverAsked))
                    .isEqualTo("value");
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void nothingIsWrittenThroughLinks(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(site.resolve(".prospectus"), elsewhere);
        Memory memory = BuildMemory.of(site);
        assertThat(memory.recall("key", () -> "value")).isEqualTo("value");
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void siteThatCannotBeWrittenToIsBuiltWithout() throws IOException {
        Files.writeString(site.resolve(".prospectus"), "a file where the folder would be");
        assertThat(BuildMemory.of(site).recall("key", () -> "value")).isEqualTo("value");
    }
}
