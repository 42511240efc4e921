package dev.prospectus.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of all kinds: they stay links, lead nowhere else, and leave nothing behind. */
final class SavedFilesTest {

    @TempDir
    Path temp;

    private Path site = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = Files.createDirectory(temp.resolve("site"));
    }

    @Test
    void nothingOutsideTheSiteIsWritten() throws IOException {
        Path own = Files.writeString(site.resolve("a.yml"), "old");
        Path outside = Files.writeString(temp.resolve("other.yml"), "other");
        Path link = Files.createSymbolicLink(site.resolve("b.yml"), Path.of("../other.yml"));

        assertThatThrownBy(() -> new SavedFiles(site, Map.of(own, bytes("new"), link, bytes("new"))).write())
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("leads out of the site's folder");
        assertThat(own).hasContent("old");
        assertThat(outside).hasContent("other");
        assertThat(names()).containsExactly("a.yml", "b.yml");
    }

    @Test
    void aFileWithTwoNamesIsWrittenOnce() throws IOException {
        Path file = Files.writeString(site.resolve("a.yml"), "old");
        Path link = Files.createSymbolicLink(site.resolve("b.yml"), Path.of("a.yml"));

        new SavedFiles(site, Map.of(file, bytes("new"), link, bytes("new"))).write();

        assertThat(file).hasContent("new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(names()).containsExactly("a.yml", "b.yml");
    }

    @Test
    void oneFileGetsNoTwoContents() throws IOException {
        Path file = Files.writeString(site.resolve("a.yml"), "old");
        Path link = Files.createSymbolicLink(site.resolve("b.yml"), Path.of("a.yml"));

        assertThatThrownBy(() -> new SavedFiles(site, Map.of(file, bytes("one"), link, bytes("two"))).write())
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("another name of the same file");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.yml", "b.yml");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(site)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
