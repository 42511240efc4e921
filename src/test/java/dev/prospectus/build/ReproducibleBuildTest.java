package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input at the same instant gives the same bytes, however it is built. */
final class ReproducibleBuildTest {

    private static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");

    @TempDir
    Path temp;

    @Test
    void oneThreadAndManyGiveTheSameSite() throws IOException {
        SortedMap<String, String> alone = build(Path.of(""), "alone", 1);
        assertThat(alone).hasSizeGreaterThan(50);
        assertThat(build(Path.of(""), "together", 7)).isEqualTo(alone);
    }

    @Test
    void aSecondRunGivesTheSameSite() throws IOException {
        assertThat(build(Path.of(""), "second", 3)).isEqualTo(build(Path.of(""), "first", 3));
    }

    @Test
    void windowsLineEndingsGiveTheSameSite() throws IOException {
        Path copy = temp.resolve("crlf");
        for (String folder : new String[] {"data", "content"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    copyWithWindowsLines(file, copy.resolve(file.toString()));
                }
            }
        }
        copyWithWindowsLines(Path.of("site-config.yml"), copy.resolve("site-config.yml"));
        assertThat(build(copy, "windows", 2)).isEqualTo(build(Path.of(""), "unix", 2));
    }

    private static void copyWithWindowsLines(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        boolean text = from.toString().matches(".*\\.(yml|md|csv)");
        if (text) {
            Files.writeString(to, Files.readString(from).replace("\n", "\r\n"));
        } else {
            Files.copy(from, to);
        }
    }

    /** Content by path, the manifest included. */
    private SortedMap<String, String> build(Path site, String name, int threads) throws IOException {
        Path out = temp.resolve(name);
        BuildRequest request = new BuildRequest(site, AsOf.of(AS_OF), Optional.empty(), false, Severity.ERROR, threads);
        BuildReport report = SiteBuilder.build(request, out);
        assertThat(report.publication()).as(report.findings().toString()).isPresent();
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        out.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
