package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.model.HeldBack;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before the day of its {@code publish-from} nothing leads to a programme or a run, wherever it is named; from then on it is there. */
final class WaitingTest {

    private static final Instant BEFORE = Instant.parse("2026-10-31T23:59:59Z");
    private static final Instant THEN = Instant.parse("2026-11-01T00:00:00Z");

    @TempDir
    private Path temp;

    private Path site;

    @BeforeEach
    void copy() {
        site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
    }

    private void change(String file, String old, String with) throws IOException {
        String text = Files.readString(site.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(site.resolve(file), text.replace(old, with));
    }

    private BuildReport build(Instant asOf, boolean drafts) throws IOException {
        return SiteBuilder.build(
                new BuildRequest(site, AsOf.of(asOf), Optional.empty(), drafts, Severity.ERROR, 1),
                temp.resolve("out"));
    }

    private List<Diagnostic> errors(Instant asOf) throws IOException {
        return SiteBuilder.check(new BuildRequest(site, AsOf.of(asOf), Optional.empty(), false, Severity.ERROR, 1))
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** All files of the site that hold some words. */
    private List<String> holding(String words) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(temp.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                String path = temp.resolve("out").relativize(file).toString();
                if ((text.contains(words) || path.contains(words)) && !path.startsWith(".")) {
                    found.add(path);
                }
            }
        }
        return found;
    }

    /** The links on all pages that lead to no file of the site. */
    private List<String> deadLinks() throws IOException {
        TreeSet<String> dead = new TreeSet<>();
        try (Stream<Path> files = Files.walk(temp.resolve("out"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                for (Element link : Jsoup.parse(Files.readString(file)).select("a[href^=/hub/]")) {
                    String path = link.attr("href").substring("/hub/".length()).replaceAll("[?#].*", "");
                    Path target = temp.resolve("out").resolve(path);
                    if (!Files.isRegularFile(Files.isDirectory(target) ? target.resolve("index.html") : target)) {
                        dead.add(path);
                    }
                }
            }
        }
        return List.copyOf(dead);
    }

    @Test
    void aProgrammeThatWaitsIsNowhereThoughOthersNameIt() throws IOException {
        change("data/programmes/foundations.yml", "phases:", "publish-from: 2026-11-01\nphases:");
        change(
                "data/programmes/subject-knowledge.yml",
                "[See the pathway](/pathways/primary/)",
                "[See the pathway](/pathways/primary/) and [how to begin](/programmes/foundations/)"
                        + " or <https://example.org/hub/programmes/foundations/>");
        change("site-config.yml", "footer:", "footer:\n  - {title: Begin, url: /programmes/foundations/}");
        change("data/redirects.yml", "/old-page.html", "/first.html: /programmes/foundations/\n/old-page.html");

        assertThat(errors(BEFORE)).isEmpty();
        BuildReport before = build(BEFORE, false);
        assertThat(before.publication()).as("%s", before.findings()).isPresent();
        assertThat(before.heldBack()).extracting(HeldBack::source).containsExactly("data/programmes/foundations.yml");
        assertThat(holding("\"/hub/programmes/foundations")).isEmpty();
        assertThat(holding("\"https://example.org/hub/programmes/foundations")).isEmpty();
        assertThat(holding("(https://example.org/hub/programmes/foundations")).isEmpty();
        assertThat(holding(">https://example.org/hub/programmes/foundations")).isEmpty();
        assertThat(holding("first.html")).isEmpty();
        assertThat(holding("October, online")).as("its run").isEmpty();
        assertThat(deadLinks()).isEmpty();
        assertThat(holding("how to begin"))
                .containsExactly(
                        "programmes/subject-knowledge/index.html",
                        "programmes/subject-knowledge/index.md",
                        "search/index.json",
                        "xcri-cap.xml");

        build(THEN, false);
        assertThat(holding("\"/hub/programmes/foundations"))
                .contains(
                        "programmes/index.html",
                        "programmes/subject-knowledge/index.html",
                        "search/index.json",
                        "pathways/primary/index.html",
                        "first.html");
        assertThat(deadLinks()).isEmpty();
    }

    @Test
    void aRunThatWaitsLeavesItsProgrammeAsIfItWereNotThere() throws IOException {
        change("data/cohorts/2026-27/foundations.yml", "    title:", "    publish-from: 2026-11-01\n    title:");
        assertThat(errors(BEFORE)).isEmpty();

        BuildReport before = build(BEFORE, false);
        assertThat(before.heldBack())
                .extracting(HeldBack::source)
                .containsExactly("october of data/cohorts/2026-27/foundations.yml");
        assertThat(holding("2026-27-october")).isEmpty();
        assertThat(holding("October, online")).isEmpty();
        assertThat(Files.readString(temp.resolve("out/programmes/foundations/index.html")))
                .contains("No dates yet");
        assertThat(deadLinks()).isEmpty();

        build(BEFORE, true);
        assertThat(holding("2026-27-october")).as("with drafts").isNotEmpty();
    }

    @Test
    void aPathwayThatWouldBeEmptyWaitsToo() throws IOException {
        change("data/programmes/foundations.yml", "phases:", "publish-from: 2026-11-01\nphases:");
        change("data/programmes/subject-knowledge.yml", "publish-from: 2026-04-20", "publish-from: 2026-11-01");

        assertThat(errors(BEFORE)).isEmpty();
        build(BEFORE, false);
        assertThat(holding("pathways/primary")).isEmpty();
        assertThat(deadLinks()).isEmpty();
    }
}
