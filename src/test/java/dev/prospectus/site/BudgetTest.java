package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader's phone has to fetch, in gzipped bytes as web hosts send them. */
@Tag("site")
final class BudgetTest {

    private static final int KILOBYTE = 1024;
    private static final int MEDIAN_PAGE = 12 * KILOBYTE;
    private static final int ALL_CSS = 20 * KILOBYTE;
    private static final int SCRIPTS_OF_A_PAGE = 15 * KILOBYTE;

    private final BuiltSite site = BuiltSite.inFolder();

    @Test
    void halfOfThePagesAreSmall() {
        int[] sizes = site.pages().stream()
                .filter(page -> !page.isRedirect())
                .mapToInt(page -> gzipped(page.html().getBytes(StandardCharsets.UTF_8)))
                .sorted()
                .toArray();
        assertThat(sizes[sizes.length / 2]).as("median page").isLessThanOrEqualTo(MEDIAN_PAGE);
    }

    @Test
    void allStyleSheetsTogetherAreSmall() {
        int total = site.files().keySet().stream()
                .filter(path -> path.endsWith(".css"))
                .mapToInt(path -> gzipped(read(path)))
                .sum();
        assertThat(total).as("all style sheets").isPositive().isLessThanOrEqualTo(ALL_CSS);
    }

    @Test
    void noPageLoadsMuchScriptBeforeItIsUsed() {
        Scripts loaded = new Scripts(site);
        for (SitePage page : site.pages()) {
            Set<String> scripts = loaded.first(page);
            int total = scripts.stream().mapToInt(path -> gzipped(read(path))).sum();
            assertThat(total).as("%s loads %s", page, scripts).isLessThanOrEqualTo(SCRIPTS_OF_A_PAGE);
        }
    }

    private byte[] read(String path) {
        try {
            return Files.readAllBytes(site.folder().resolve(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int gzipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.size();
    }
}
