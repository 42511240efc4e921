package dev.prospectus.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.plan.Cache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderCacheTest {

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
    void resultOfAnEarlierBuildIsNotComputedAgain() {
        assertThat(FolderCache.of(site).text("key", () -> "value\n")).isEqualTo("value\n");
        assertThat(FolderCache.of(site).text("key", FolderCacheTest::neverAsked))
                .isEqualTo("value\n");
        assertThat(FolderCache.of(site).text("other key", () -> "other")).isEqualTo("other");
    }

    @Test
    void bytesAreKeptUnchanged() {
        byte[] bytes = new byte[300];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(FolderCache.of(site).bytes("key", () -> bytes)).isEqualTo(bytes);
        assertThat(FolderCache.of(site).bytes("key", () -> neverAsked().getBytes(UTF_8)))
                .isEqualTo(bytes);
    }

    @Test
    void damagedFileIsComputedAgainAndRepaired() throws IOException {
        FolderCache.of(site).text("key", () -> "value");
        Path file = files().get(0);
        for (byte[] damage : List.of(new byte[0], new byte[] {(byte) 0xFF, '\n'}, new byte[] {'a', '\n', 'b'})) {
            Files.write(file, damage);
            assertThat(FolderCache.of(site).text("key", () -> "value")).isEqualTo("value");
            assertThat(FolderCache.of(site).text("key", FolderCacheTest::neverAsked))
                    .isEqualTo("value");
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatWasMadeLongestAgoIsRemovedWhenThereIsTooMuch() throws IOException {
        byte[] bytes = new byte[1000];
        for (int i = 0; i < 10; i++) {
            FolderCache.of(site).bytes("key " + i, () -> bytes);
            for (Path file : files()) {
                FileTime made = Files.getLastModifiedTime(file);
                Files.setLastModifiedTime(file, FileTime.from(made.toInstant().minusSeconds(60)));
            }
        }
        FolderCache.of(site, 4_000).bytes("new", () -> bytes);
        assertThat(files()).hasSize(3);
        assertThat(FolderCache.of(site).text("new", FolderCacheTest::neverAsked))
                .hasSize(1000);
    }

    @Test
    void nothingIsWrittenThroughLinks(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(site.resolve(".prospectus"), elsewhere);
        Cache cache = FolderCache.of(site);
        assertThat(cache.text("key", () -> "value")).isEqualTo("value");
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void resultIsComputedWhereNoCacheCanBeWritten() throws IOException {
        Files.writeString(site.resolve(".prospectus"), "a file where the folder would be");
        assertThat(FolderCache.of(site).text("key", () -> "value")).isEqualTo("value");
    }
}
