package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.prospectus.model.AsOf;
import dev.prospectus.rules.Explanation;
import dev.prospectus.rules.Explanations;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a hub makes of findings with {@code checks} and {@code ignore} in its site-config.yml. */
final class RulingsTest {

    private static final Path BASE = Golden.RESOURCES.resolve("checks").resolve("base");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> settingsDecideWhichFindingsCount() {
        return GoldenSite.fixtures("rulings")
                .map(fixture -> dynamicTest(fixture.getFileName().toString(), () -> {
                    Path site = GoldenSite.assemble(temp.resolve(fixture.getFileName()), BASE, fixture);
                    Golden.assertMatches(fixture.resolve("expected.txt"), GoldenFindings.text(findings(site)));
                    Path fixed = fixture.resolve("fixed");
                    if (Files.isDirectory(fixed)) {
                        Path mended = GoldenSite.assemble(
                                temp.resolve(fixture.getFileName() + "-fixed"), BASE, fixture, fixed);
                        assertThat(GoldenFindings.text(findings(mended))).isEmpty();
                    }
                }));
    }

    /**
     * What may be turned off leaves a site that can be published; all other errors can't be turned off. LNK013 is found by
     * {@code links} only, and keeps no site from being published.
     */
    @TestFactory
    Stream<DynamicTest> aSiteIsPublishedWithoutTheErrorsThatItTurnsOff() {
        List<String> errors = Explanations.read().all().stream()
                .filter(one -> !one.always() && one.severities().contains(Severity.ERROR))
                .map(Explanation::code)
                .filter(code -> !code.equals("LNK013"))
                .toList();
        assertThat(errors).hasSizeGreaterThanOrEqualTo(5);
        return errors.stream()
                .map(code -> dynamicTest(code, () -> {
                    Path check = BASE.resolveSibling(code);
                    Path site = Files.isDirectory(check)
                            ? GoldenSite.assemble(temp.resolve("off-" + code), BASE, check)
                            : GoldenSite.assemble(
                                    temp.resolve("off-" + code),
                                    GoldenSite.BASE,
                                    Golden.RESOURCES.resolve("load").resolve(code));
                    assertThat(SiteBuilder.build(request(site), temp.resolve("out-" + code))
                                    .publication())
                            .as("with %s as an error", code)
                            .isEmpty();
                    Files.writeString(
                            site.resolve("site-config.yml"),
                            "\nchecks: {" + code + ": off}\n",
                            StandardOpenOption.APPEND);
                    BuildReport report = SiteBuilder.build(request(site), temp.resolve("out-" + code));
                    assertThat(report.publication())
                            .as(GoldenFindings.text(report.findings()))
                            .isPresent();
                    assertThat(report.findings()).extracting(Diagnostic::code).doesNotContain(code);
                }));
    }

    /** A mistake elsewhere may hide what an entry ignores, which is no reason to complain of the entry. */
    @Test
    void anEntryIsNotUnusedWhileAFileCantBeRead() throws IOException {
        Path fixture = Golden.RESOURCES.resolve("rulings").resolve("whole-file");
        Path site = GoldenSite.assemble(temp.resolve("broken"), BASE, fixture);
        Path cohorts = site.resolve("data/cohorts/2026-27/alpha.yml");
        Files.writeString(cohorts, Files.readString(cohorts).replace("title: Autumn", "titel: Autumn"));
        assertThat(findings(site)).extracting(Diagnostic::code).containsExactly("SHP001");
    }

    private static List<Diagnostic> findings(Path site) throws IOException {
        return SiteBuilder.check(request(site));
    }

    private static BuildRequest request(Path site) {
        return new BuildRequest(site, AsOf.parse("2026-10-01T09:00:00Z"), Optional.empty(), false, Severity.ERROR, 1);
    }
}
