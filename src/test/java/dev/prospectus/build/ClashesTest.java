package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Names that would take the place of a page that Prospectus makes: a folder of {@code clashes} for each. */
final class ClashesTest {

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyReservedNameIsAFindingInItsOwnFile() {
        return GoldenSite.fixtures("clashes")
                .map(fixture -> dynamicTest(fixture.getFileName().toString(), () -> {
                    Path site = GoldenSite.assemble(temp.resolve(fixture.getFileName()), GoldenSite.BASE, fixture);
                    List<Diagnostic> clashes = SiteBuilder.check(new BuildRequest(
                                    site,
                                    AsOf.of(Instant.parse("2026-10-01T09:00:00Z")),
                                    Optional.empty(),
                                    false,
                                    Severity.ERROR,
                                    2))
                            .stream()
                            .filter(finding -> finding.code().equals("SIT008"))
                            .toList();
                    assertThat(clashes).hasSize(1);
                    Golden.assertMatches(fixture.resolve("expected.txt"), GoldenFindings.text(clashes));
                }));
    }
}
