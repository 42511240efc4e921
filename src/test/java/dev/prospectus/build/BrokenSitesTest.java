package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a site is broken, the whole flow answers with findings and never with a crash: every fixture of loading and
 * checking goes through the builder, and so does a site that lacks any one of its files.
 */
final class BrokenSitesTest {

    private static final Path CHECKS_BASE = Path.of("src", "test", "resources", "checks", "base");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyFixtureHasItsFinding() {
        return Stream.of("load", "checks")
                .flatMap(group -> GoldenSite.fixtures(group)
                        .filter(fixture -> !fixture.equals(CHECKS_BASE))
                        .map(fixture -> {
                            String code = String.valueOf(fixture.getFileName());
                            return dynamicTest(code, () -> {
                                Path base = group.equals("load") ? GoldenSite.BASE : CHECKS_BASE;
                                Path site = GoldenSite.assemble(temp.resolve(group + code), base, fixture);
                                assertThat(check(site))
                                        .anyMatch(finding -> finding.code().equals(code));
                            });
                        }));
    }

    @TestFactory
    Stream<DynamicTest> aSiteWithoutOneOfItsFilesIsStillChecked() throws IOException {
        try (Stream<Path> files = Files.walk(GoldenSite.BASE)) {
            return files.filter(Files::isRegularFile).map(GoldenSite.BASE::relativize).sorted().toList().stream()
                    .map(file -> dynamicTest(file.toString(), () -> {
                        Path site = GoldenSite.assemble(
                                temp.resolve(file.toString().replaceAll("[^a-z0-9]", "-")), GoldenSite.BASE);
                        Files.delete(site.resolve(file));
                        List<Diagnostic> findings = check(site);
                        Path out = site.resolve("dist");
                        BuildReport report = SiteBuilder.build(request(site), out);
                        boolean sound = findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
                        assertThat(report.publication().isPresent()).isEqualTo(sound);
                        assertThat(Files.exists(out)).isEqualTo(sound);
                    }));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"programmes", "NEWS/TAG"})
    void contentMayNotTakeTheAddressOfAGeneratedPage(String name) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        write(site.resolve("content").resolve(name), "x");

        assertThat(check(site))
                .extracting(Diagnostic::toString)
                .contains("content/" + name + ": error[SIT008]: the address '/" + name
                        + "' is taken by another page or file, perhaps with other capitals");
    }

    @Test
    void linksToTheSitesOwnFullAddressAreCheckedAlsoForAnotherAddress() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        String config = Files.readString(site.resolve("site-config.yml"));
        String own = config.replaceFirst("(?s).*?base-url: *(\\S+).*", "$1");
        write(
                site.resolve("content/own.md"),
                "title=Own\ntype=page\nstatus=published\n~~~~~~\n[Gone](" + own + "no-such-page/) and [there](" + own
                        + "own/).\n");
        for (Optional<URI> elsewhere :
                List.of(Optional.<URI>empty(), Optional.of(URI.create("http://localhost:8080/x/")))) {
            BuildRequest request = new BuildRequest(site, request(site).asOf(), elsewhere, false, Severity.ERROR, 1);
            assertThat(SiteBuilder.check(request))
                    .filteredOn(finding -> finding.severity() != Severity.INFO)
                    .singleElement()
                    .asString()
                    .startsWith("content/own.md:5:1: warning[LNK009]: this link leads to '/no-such-page/'");
        }
    }

    @Test
    void tagsThatNoFileCanBeNamedForStillHaveTheirPages() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        String tags = "con, NUL, <script>, ../../x, " + "long ".repeat(80);
        write(
                site.resolve("content/news/odd.md"),
                "title=Odd\ntype=post\nstatus=published\ndate=2026-09-01\ntags=" + tags + "\n~~~~~~\nBody\n");

        assertThat(check(site)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<Diagnostic> check(Path site) throws IOException {
        List<Diagnostic> findings = SiteBuilder.check(request(site));
        TreeSet<Diagnostic> sorted = new TreeSet<>(findings);
        assertThat(findings).containsExactly(sorted.toArray(Diagnostic[]::new));
        return findings;
    }

    private static BuildRequest request(Path site) {
        AsOf asOf = AsOf.of(Instant.parse("2026-10-01T09:00:00Z"));
        return new BuildRequest(site, asOf, Optional.empty(), false, Severity.ERROR, 2);
    }
}
