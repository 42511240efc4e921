package dev.prospectus.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All new files come to be, or none, and nothing that is there is written over. */
final class NewFilesTest {

    @TempDir
    Path temp;

    private Path site = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = Files.createDirectory(temp.resolve("site"));
    }

    @Test
    void foldersAreMadeAsNeeded() throws IOException {
        Path there = Files.writeString(site.resolve("notices.yml"), "old");

        new NewFiles(site, Map.of("data/cohorts/2027-28/a.yml", "new", "b.yml", "ö\n"), Map.of(there, bytes("changed")))
                .write();

        assertThat(site.resolve("data/cohorts/2027-28/a.yml")).hasContent("new");
        assertThat(there).hasContent("changed");
        assertThat(names())
                .containsExactly(
                        "b.yml",
                        "data",
                        "data/cohorts",
                        "data/cohorts/2027-28",
                        "data/cohorts/2027-28/a.yml",
                        "notices.yml");
    }

    @Test
    void whatIsThereStaysAndNothingElseComes() throws IOException {
        Files.writeString(Files.createDirectory(site.resolve("data")).resolve("z.yml"), "a person's");

        assertThatThrownBy(() -> new NewFiles(site, Map.of("data/new/a.yml", "x", "data/z.yml", "y")).write())
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("z.yml: it is there already, and is not written over");

        assertThat(site.resolve("data/z.yml")).hasContent("a person's");
        assertThat(names()).containsExactly("data", "data/z.yml");
    }

    @Test
    void nothingComesWhereAChangeFails() throws IOException {
        Path outside = Files.writeString(temp.resolve("other.yml"), "other");
        Path link = Files.createSymbolicLink(site.resolve("notices.yml"), outside);

        assertThatThrownBy(() -> new NewFiles(site, Map.of("data/a.yml", "x"), Map.of(link, bytes("y"))).write())
                .isInstanceOf(FileSystemException.class);

        assertThat(outside).hasContent("other");
        assertThat(names()).containsExactly("notices.yml");
    }

    @Test
    void nothingIsWrittenOutsideTheSite() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createSymbolicLink(site.resolve("data"), outside);

        for (String name : List.of("data/a.yml", "../a.yml", "data/new/a.yml")) {
            assertThatThrownBy(() -> new NewFiles(site, Map.of(name, "x")).write())
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("it leads out of the site's folder");
        }

        assertThat(outside).isEmptyDirectory();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> !file.equals(site))
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
