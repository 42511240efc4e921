package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    private static final Path FIXTURES = Golden.RESOURCES.resolve("checks");
    private static final Path BASE = FIXTURES.resolve("base");

    @TestFactory
    Stream<DynamicTest> everyDefectIsFound(@TempDir Path temp) {
        return fixtures()
                .map(fixture -> dynamicTest(fixture.getFileName().toString(), () -> {
                    String code = fixture.getFileName().toString();
                    Path site = GoldenSite.assemble(temp.resolve(code), BASE, fixture);
                    List<Diagnostic> findings = CheckedSite.findings(site);

                    Golden.assertMatches(fixture.resolve("expected.txt"), GoldenFindings.text(findings));
                    assertThat(findings).extracting(Diagnostic::code).contains(code);
                }));
    }

    @Test
    void soundSiteHasNoFinding(@TempDir Path temp) {
        assertThat(CheckedSite.findings(GoldenSite.assemble(temp.resolve("base"), BASE)))
                .isEmpty();
    }

    /** The sample hub is what newcomers copy. */
    @Test
    void sampleHubHasNoFinding() {
        assertThat(GoldenFindings.text(CheckedSite.findings(Path.of("")))).isEmpty();
    }

    @Test
    void referencesToWhatCouldNotBeReadAreNoFindings(@TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("broken"), BASE);
        for (String file : List.of("data/programmes/alpha.yml", "data/contacts.yml", "data/venues.yml")) {
            Files.writeString(site.resolve(file), "- nothing\n");
        }
        Files.writeString(site.resolve("site-config.yml"), "name: Hill and Dale\n");

        assertThat(CheckedSite.findings(site))
                .extracting(Diagnostic::code)
                .isNotEmpty()
                .allMatch(code -> code.startsWith("SHP"));
    }

    @Test
    void everyRuleHasAFixtureAndEveryFixtureARule() {
        assertThat(fixtures().map(fixture -> fixture.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void everyRuleIsListedOnce() throws IOException {
        Path sources = Path.of("src", "main", "java", "dev", "prospectus", "check");
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                if (Files.readString(file).matches("(?s).* implements (File)?Check \\{.*")) {
                    written.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }

        assertThat(Checks.all().stream().map(check -> check.getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(codes()).doesNotHaveDuplicates();
    }

    private static Stream<Path> fixtures() {
        return GoldenSite.fixtures("checks").filter(fixture -> !fixture.equals(BASE));
    }

    private static List<String> codes() {
        return Checks.all().stream().map(check -> check.rule().code()).collect(Collectors.toList());
    }
}
