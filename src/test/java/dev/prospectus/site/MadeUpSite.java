package dev.prospectus.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildReport;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A site made up for one test: one contact, and whatever files the test adds. */
final class MadeUpSite {

    private final Path folder;

    MadeUpSite(Path folder) throws IOException {
        this.folder = folder;
        with("site-config.yml", """
                name: Made-up Maths Hub
                short-name: Made up
                tagline: A few words
                description: What the hub does.
                base-url: https://hub.example.org/
                region: Smallshire
                contact: office
                accessibility:
                  compliance: partial
                  known-problems: [The old films have no subtitles.]
                  report: office
                  response-days: 10
                  nation: england
                  prepared: 2026-09-01
                  reviewed: 2026-09-02
                  tested: By hand with a keyboard.
                privacy:
                  controller: The lead school
                  contact: office
                  host: A web host that keeps logs for 14 days
                  updated: 2026-09-03
                """);
        with("data/contacts.yml", """
                office:
                  role: Hub office
                  email: office@hub.example.org
                """);
    }

    MadeUpSite with(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /** @param role one that may take part */
    MadeUpSite withProgramme(String id, String title, String role) throws IOException {
        return with("data/programmes/" + id + ".yml", """
                title: %s
                summary: One day on what comes first.
                phases: primary
                roles: %s
                format:
                  duration: One day
                funding:
                  cost: free
                outcomes: Participants know what comes first.
                contact: office
                """.formatted(title, role));
    }

    /** Built into a folder beside it, at the instant of the sample. */
    BuiltSite built() throws IOException {
        URI address = URI.create("https://hub.example.org/");
        Path out = folder.resolveSibling(folder.getFileName() + "-built");
        BuildReport report = SiteBuilder.build(
                new BuildRequest(folder, AsOf.of(BuiltSite.AS_OF), Optional.of(address), false, Severity.ERROR, 2),
                out);
        assertThat(report.publication()).as("%s", report.findings()).isPresent();
        return new BuiltSite(out, address, List.of(), report.findings());
    }
}
