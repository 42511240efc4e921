package dev.prospectus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.SiteBuilder;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a change of a site. */
class SiteStampsTest {

    @TempDir
    private Path hubs;

    @Test
    void aChangeInACatalogueIsOneOfTheSite() throws IOException {
        GoldenSite.assemble(hubs, Golden.RESOURCES.resolve("inherit"));
        Path hub = hubs.resolve("moorside");
        SiteStamps before = stamps(hub);
        assertThat(stamps(hub)).isEqualTo(before);

        Files.writeString(hubs.resolve("national/README.md"), "Nothing that a hub reads.");
        assertThat(stamps(hub)).isEqualTo(before);

        Files.writeString(hubs.resolve("national/data/programmes/new.yml"), "title: New\n");
        assertThat(stamps(hub)).isNotEqualTo(before);
    }

    private static SiteStamps stamps(Path hub) {
        return SiteStamps.of(hub, SiteBuilder.catalogueFolders(hub));
    }
}
