package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The base site, which uses every key, as it is published: page by page in {@code sites/base-expected}. Style sheets and
 * scripts are left out, and their hashes in pages are replaced, so that a change of colour is not a change of every page.
 */
final class WholeSiteTest {

    private static final Path EXPECTED = Golden.RESOURCES.resolve("sites").resolve("base-expected");

    @TempDir
    Path temp;

    @Test
    void theBaseSiteIsPublishedAsReviewed() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Path out = temp.resolve("out");
        BuildReport report = SiteBuilder.build(
                new BuildRequest(
                        site,
                        AsOf.of(Instant.parse("2026-10-01T09:00:00Z")),
                        Optional.empty(),
                        false,
                        Severity.WARNING,
                        2),
                out);
        assertThat(report.publication())
                .as(GoldenFindings.text(report.findings()))
                .isPresent();
        NavigableSet<String> published = pages(out);
        for (String page : published) {
            Golden.assertMatches(
                    EXPECTED.resolve(page), withoutHashes(Files.readString(out.resolve(page), StandardCharsets.UTF_8)));
        }
        if (Boolean.getBoolean("golden.update")) {
            for (String page : pages(EXPECTED)) {
                if (!published.contains(page)) {
                    Files.delete(EXPECTED.resolve(page));
                }
            }
        }
        assertThat(pages(EXPECTED)).isEqualTo(published);
    }

    private static NavigableSet<String> pages(Path folder) throws IOException {
        NavigableSet<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name ->
                            name.matches(".*\\.(html|json|xml|txt|ics|atom|svg)") && !name.startsWith("assets/"))
                    .forEach(pages::add);
        }
        return pages;
    }

    private static String withoutHashes(String page) {
        return page.replaceAll("(assets/[a-z0-9-]+)\\.[0-9a-f]{10}\\.", "$1.HASH.");
    }
}
