package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed files beside the others, read by the JDK's gzip and by Google's decoder in Java, which is not the one that wrote them. */
final class CompressionTest {

    private static final String BOTH = "hosting:\n  compress: [gzip, brotli]\n";

    @TempDir
    Path temp;

    @Test
    void eachLargerTextStandsBesideItselfInBothForms() throws IOException {
        new SmallSite(temp.resolve("site")).with("site-config.yml", SmallSite.CONFIG + BOTH);
        SortedMap<String, byte[]> files = build();
        files.forEach((path, content) -> {
            if (path.matches(".*\\.(gz|br)") || path.startsWith(".")) {
                return;
            }
            boolean compressed = content.length >= 1_024
                    && path.matches(".*\\.(html|css|js|json|svg|txt|xml|atom|ics|md|webmanifest)");
            assertThat(files.containsKey(path + ".gz")).as(path).isEqualTo(compressed);
            assertThat(files.containsKey(path + ".br")).as(path).isEqualTo(compressed);
            if (compressed) {
                assertThat(read(path + ".gz", files)).as(path).isEqualTo(content);
                assertThat(read(path + ".br", files)).as(path).isEqualTo(content);
                assertThat(files.get(path + ".gz")).hasSizeLessThan(content.length);
                assertThat(files.get(path + ".br")).hasSizeLessThan(files.get(path + ".gz").length);
            }
        });
        assertThat(files.keySet()).contains("index.html.gz", "index.html.br").doesNotContain("robots.txt.gz");
    }

    @Test
    void equalSitesAreEqualToTheLastByte() throws IOException {
        new SmallSite(temp.resolve("site")).with("site-config.yml", SmallSite.CONFIG + BOTH);
        SortedMap<String, byte[]> first = build();
        try (Stream<Path> cached = Files.list(temp.resolve("site/.prospectus/cache"))) {
            assertThat(cached).as("what takes long is kept for the next build").isNotEmpty();
        }
        SortedMap<String, byte[]> again = build();
        assertThat(again.keySet()).isEqualTo(first.keySet());
        first.forEach((path, content) -> assertThat(again.get(path)).as(path).isEqualTo(content));
    }

    @Test
    void filesOfTheAuthorsKeepTheirNames() throws IOException {
        new SmallSite(temp.resolve("site"))
                .with("site-config.yml", SmallSite.CONFIG + BOTH)
                .with("content/files/list.csv", "a,b\n".repeat(1_000))
                .with("content/files/LIST.csv.gz", "the author's own");
        SortedMap<String, byte[]> files = build();
        assertThat(files.get("files/LIST.csv.gz")).asString().isEqualTo("the author's own");
        assertThat(files.keySet()).contains("files/list.csv.br").doesNotContain("files/list.csv.gz");
    }

    @Test
    void whatIsNoLongerAskedForIsGone() throws IOException {
        SmallSite site = new SmallSite(temp.resolve("site")).with("site-config.yml", SmallSite.CONFIG + BOTH);
        assertThat(build().keySet()).anyMatch(path -> path.endsWith(".br"));
        site.with("site-config.yml", SmallSite.CONFIG + "hosting:\n  compress: gzip\n");
        assertThat(build().keySet()).anyMatch(path -> path.endsWith(".gz")).noneMatch(path -> path.endsWith(".br"));
        site.with("site-config.yml", SmallSite.CONFIG);
        assertThat(build().keySet()).noneMatch(path -> path.endsWith(".gz"));
    }

    private SortedMap<String, byte[]> build() throws IOException {
        Path out = temp.resolve("out");
        BuildReport report = SiteBuilder.build(
                new BuildRequest(
                        temp.resolve("site"), AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 2),
                out);
        assertThat(report.publication()).isPresent();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static byte[] read(String path, SortedMap<String, byte[]> files) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(files.get(path));
        try (InputStream plain = path.endsWith(".gz") ? new GZIPInputStream(bytes) : new BrotliInputStream(bytes)) {
            return plain.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
