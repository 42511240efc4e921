package dev.prospectus.output.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.NetworkBuilder;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.Publisher;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.load.NetworkFile;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real hubs, what each has in its own calendars, and what the region's calendar makes of them. */
final class NetworkCalendarsTest {

    private static final AsOf NOW = AsOf.of(Instant.parse("2026-10-01T09:00:00Z"));

    @TempDir
    private Path folder;

    /** The same catalogue on one host and below two folders: two hubs, of which neither takes the other's dates. */
    @Test
    void twoHubsOnOneHostKeepTheirDates() throws IOException {
        Set<String> own = new TreeSet<>();
        for (String hub : List.of("a", "b")) {
            own.addAll(sessions(build(hub)));
        }
        assertThat(own)
                .contains(
                        "foundations.2026-27-october.session-1@x.example/a",
                        "foundations.2026-27-october.session-1@x.example/b");
        assertThat(region()).isEqualTo(own);
    }

    /** What is published for programs into a folder of that name; its own calendar of sessions is the answer. */
    private String build(String hub) throws IOException {
        Path site = GoldenSite.assemble(folder.resolve("site-" + hub), GoldenSite.BASE);
        Path config = site.resolve("site-config.yml");
        Files.writeString(
                config, Files.readString(config).replace("https://example.org/hub/", "https://x.example/" + hub + "/"));
        Preparation built =
                SiteBuilder.prepare(new BuildRequest(site, NOW, Optional.empty(), false, Severity.ERROR, 1));
        for (Output output : built.plan().outputs()) {
            String path = output.path().value();
            if (path.startsWith("api/v1/") || path.equals("ics/sessions.ics")) {
                Path file = folder.resolve(hub).resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, built.renderer().render(output));
            }
        }
        return Files.readString(folder.resolve(hub).resolve("ics/sessions.ics"));
    }

    private Set<String> region() throws IOException {
        Path file = folder.resolve("NETWORK.yml");
        Files.writeString(file, """
                title: Maths Hubs of Everywhere
                base-url: https://network.example.org/
                contact: office@network.example.org
                hubs:
                  - {id: hub-a, name: Hub A, region: Yorkshire, from: a}
                  - {id: hub-b, name: Hub B, region: Yorkshire, from: b}
                """);
        NetworkBuilder.Prepared prepared =
                NetworkBuilder.prepare(NetworkFile.read(file).network().orElseThrow(), folder, NOW);
        NetworkBuilder.build(prepared, Publisher.to(folder.resolve("dist")), 1);
        return sessions(Files.readString(folder.resolve("dist/ics/region/yorkshire.ics")));
    }

    private static Set<String> sessions(String calendar) {
        return Biweekly.parse(calendar).first().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
