package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site without programmes that stands below a host's root, for tests of the pages around the catalogue. */
final class SmallSite {

    static final String CONFIG = """
            name: Small Maths Hub
            short-name: Small
            tagline: A few words
            description: What the hub does.
            base-url: https://hub.example.org/small/
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
            """;

    private static final String CONTACTS = """
            office:
              role: Hub office
              email: office@hub.example.org
              phone: 01632 960100
            """;

    private final Path folder;

    SmallSite(Path folder) {
        this.folder = folder;
        with("site-config.yml", CONFIG);
        with("data/contacts.yml", CONTACTS);
    }

    SmallSite with(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    SmallSite withPost(String name, String day, String more) {
        return with(
                "content/news/" + name + ".md",
                "title=Post " + name + "\ntype=post\nstatus=published\ndate=" + day + "\n" + more + "~~~~~~\nText.\n");
    }

    Preparation prepared(boolean drafts) throws IOException {
        return SiteBuilder.prepare(
                new BuildRequest(folder, AsOf.parse("2026-10-01"), Optional.empty(), drafts, Severity.ERROR, 1));
    }

    /** Errors of a build, as one line each. */
    List<String> errors() throws IOException {
        return prepared(false).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Diagnostic::toString)
                .toList();
    }

    /** Findings of one code, as one line each. */
    List<String> findings(String code) throws IOException {
        return prepared(false).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Diagnostic::toString)
                .toList();
    }

    Document page(String sitePath) throws IOException {
        return Jsoup.parse(text(sitePath));
    }

    String text(String sitePath) throws IOException {
        Preparation site = prepared(false);
        assertThat(site.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        Output output = site.plan().find(Routes.file(sitePath)).orElseThrow();
        return new String(site.renderer().render(output), StandardCharsets.UTF_8);
    }

    boolean publishes(String sitePath, boolean drafts) throws IOException {
        return prepared(drafts).plan().find(Routes.file(sitePath)).isPresent();
    }
}
