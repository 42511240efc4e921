package dev.prospectus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.Preparation;
import dev.prospectus.hubs.GeneratedHub;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network is previewed as a hub is: renewed as its file and its hubs change, and kept while the file is broken. */
class NetworkPreviewTest {

    private static final String AS_OF = "2026-10-01T10:00";

    @TempDir
    private Path folder;

    private final BlockingQueue<List<Diagnostic>> looks = new LinkedBlockingQueue<>();

    private List<Diagnostic> nextLook() throws InterruptedException {
        List<Diagnostic> findings = looks.poll(30, TimeUnit.SECONDS);
        assertThat(findings).as("a change is seen").isNotNull();
        return findings;
    }

    private static String page(PreviewServer server, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.address().getPort() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private void publish(long seed) throws IOException {
        GeneratedHub.of("moor", seed, AsOf.parse(AS_OF).in(java.time.ZoneOffset.UTC), "https://moor.example.org/")
                .write(folder.resolve("moor"));
    }

    @Test
    void theFileAndTheHubsFoldersAreWatched() throws Exception {
        String text = """
                title: One Hub
                base-url: https://network.example.org/one/
                contact: office@network.example.org
                hubs:
                  - {id: moor, name: Moor Hub, region: North, from: moor}
                """;
        Path file = folder.resolve("NETWORK.yml");
        Files.writeString(file, text);
        publish(1);
        PreviewListener listener = new PreviewListener() {
            @Override
            public void looked(Preparation site) {
                looks.add(site.findings());
            }

            @Override
            public void failed(Throwable failure) {
                throw new AssertionError(failure);
            }
        };
        NetworkPreview preview = new NetworkPreview(file, Optional.of(AsOf.parse(AS_OF)));
        try (PreviewServer server = PreviewServer.start(0, preview, InstantSource.system(), listener)) {
            assertThat(nextLook()).isEmpty();
            assertThat(page(server, "/one/")).contains("One Hub", "live.js").doesNotContain("network.example.org/one");
            Files.writeString(file, text.replace("region:", "regoin:"));
            assertThat(nextLook())
                    .anySatisfy(finding -> assertThat(finding.location()).hasToString("NETWORK.yml:5:32"));
            assertThat(page(server, "/one/")).contains("One Hub");

            Files.writeString(file, text.replace("One Hub", "A Hub"));
            assertThat(nextLook()).isEmpty();
            assertThat(page(server, "/one/")).contains("A Hub");
            String before = page(server, "/one/programmes/");

            publish(2);
            // Several files, so there may be a look between.
            while (page(server, "/one/programmes/").equals(before)) {
                nextLook();
            }
        }
    }
}
