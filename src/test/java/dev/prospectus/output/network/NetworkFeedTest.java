package dev.prospectus.output.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.prospectus.build.NetworkBuilder;
import dev.prospectus.build.Publisher;
import dev.prospectus.hubs.GeneratedHub;
import dev.prospectus.hubs.HubFeeds;
import dev.prospectus.load.NetworkFile;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Network;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs that read feeds take for news (RFC 4287 section 4.2.15). */
final class NetworkFeedTest {

    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");

    @TempDir
    private Path folder;

    /** The same hub, built again the day after, and once more. */
    @Test
    void aHubThatOnlyBuildsAgainHasNoNews() throws Exception {
        Map<String, String> first = updated(0);
        assertThat(first).hasSizeGreaterThan(3);
        assertThat(first.values()).containsOnly(NOW.toString());
        assertThat(updated(1)).isEqualTo(first);
        assertThat(updated(2)).isEqualTo(first);
    }

    /** Each entry of the feed, with its time. */
    private Map<String, String> updated(int later) throws Exception {
        Instant now = NOW.plus(Duration.ofDays(later));
        for (Map.Entry<String, String> file : GeneratedHub.of("one", 5, NOW, "https://one.example.org/")
                .files()
                .entrySet()) {
            Path path = folder.resolve("one").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path,
                    file.getValue()
                            .replace("\"asOf\":\"" + NOW, "\"asOf\":\"" + now)
                            .replaceAll("\"changes\":\\[.*?\\]", "\"changes\":[]"));
        }
        Path file = folder.resolve("NETWORK.yml");
        Files.writeString(file, """
                title: Maths Hubs of Everywhere
                base-url: https://network.example.org/
                contact: office@network.example.org
                hubs:
                  - {id: one, name: Hub One, region: Yorkshire, from: one}
                """);
        Network network = NetworkFile.read(file).network().orElseThrow();
        assertThat(HubFeeds.of(folder).refresh(network.hubs(), now)).isEmpty();
        Path out = folder.resolve("dist-" + later);
        NetworkBuilder.build(NetworkBuilder.prepare(network, folder, AsOf.of(now)), Publisher.to(out), 1);
        Map<String, String> updated = new TreeMap<>();
        JsonParser.parseString(Files.readString(out.resolve("feeds/open.json")))
                .getAsJsonObject()
                .getAsJsonArray("items")
                .forEach(item -> updated.put(
                        item.getAsJsonObject().get("id").getAsString(),
                        item.getAsJsonObject().get("date_modified").getAsString()));
        return updated;
    }
}
