package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import dev.prospectus.template.Theme;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hubs that call one catalogue and one theme by different paths. */
final class SharedFilesTest {

    @TempDir
    private Path hubs;

    /** The clock is asked once for each reading of a shared file. */
    private final AtomicInteger readings = new AtomicInteger();

    private final SharedFiles shared = new SharedFiles(() -> {
        readings.incrementAndGet();
        return Instant.now().plus(Duration.ofDays(1));
    });

    @Test
    void whatHubsShareIsReadAndParsedOnce() throws IOException {
        GoldenSite.assemble(hubs, Golden.RESOURCES.resolve("inherit"));
        GoldenSite.assemble(hubs.resolve("other"), hubs.resolve("moorside"));
        SiteMemory first = shared.memory();
        SiteMemory second = shared.memory();

        Preparation one = SiteBuilder.prepare(request("moorside"), first);
        int readForOne = readings.get();
        Preparation other = SiteBuilder.prepare(request("other"), second);
        int readForOther = readings.get() - readForOne;

        assertThat(readForOne).isGreaterThan(5);
        assertThat(readForOther).as("the settings, which are its own").isEqualTo(1);
        assertThat(List.copyOf(other.edition().catalogue().programmes()))
                .isEqualTo(List.copyOf(one.edition().catalogue().programmes()))
                .isNotEmpty();
        assertThat(other.edition().assets()).isSameAs(one.edition().assets());
        assertThat(second.themes().parsed(theme(second, "other")))
                .isSameAs(first.themes().parsed(theme(first, "moorside")));
    }

    @Test
    void aHubWithItsOwnTemplatesSharesThoseOfNoOther() throws IOException {
        Files.createDirectories(hubs.resolve("a/templates"));
        Files.writeString(hubs.resolve("a/templates/blog.ftlh"), "Of a.");
        SiteMemory memory = shared.memory();

        assertThat(memory.themes().parsed(theme(memory, "a")))
                .isNotSameAs(memory.themes().parsed(theme(memory, "b")));
        assertThat(memory.themes().parsed(theme(memory, "a")))
                .isSameAs(memory.themes().parsed(theme(memory, "a")));
    }

    @Test
    void whatWasMadeForOneHubIsTakenForTheNextAndKeptInItsFolder() {
        shared.memory().made(hubs.resolve("a")).text("key", () -> "value");

        assertThat(shared.memory().made(hubs.resolve("b")).text("key", () -> "made again"))
                .isEqualTo("value");
        assertThat(FolderCache.of(hubs.resolve("b")).text("key", () -> "made again"))
                .isEqualTo("value");
        assertThat(shared.memory().made(hubs.resolve("c")).text("other key", () -> "other"))
                .isEqualTo("other");
    }

    @Test
    void whatNobodyAskedForLongestIsLetGo() {
        SharedResults results = SharedResults.upTo(100);
        for (int key = 1; key <= 10; key++) {
            results.text("key " + key, () -> "0123456789");
        }
        results.text("key 1", () -> "made again");
        results.text("key 11", () -> "0123456789");

        assertThat(results.text("key 1", () -> "made again")).isEqualTo("0123456789");
        assertThat(results.text("key 3", () -> "made again")).isEqualTo("0123456789");
        assertThat(results.text("key 2", () -> "made again")).isEqualTo("made again");
    }

    @Test
    void oneLargeResultDrivesOutNoOther() {
        SharedResults results = SharedResults.upTo(100);
        results.text("small", () -> "0123456789");
        results.text("large", () -> "0123456789".repeat(5));

        assertThat(results.text("small", () -> "made again")).isEqualTo("0123456789");
        assertThat(results.text("large", () -> "made again")).isEqualTo("made again");
    }

    private Theme theme(SiteMemory memory, String hub) {
        return memory.themes().theme(hubs.resolve(hub).resolve("templates"));
    }

    private BuildRequest request(String hub) {
        return new BuildRequest(
                hubs.resolve(hub), AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 1);
    }
}
