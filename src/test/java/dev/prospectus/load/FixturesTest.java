package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every code has a folder with mistakes, and every mistake is told with its place and how to mend it. */
class FixturesTest {

    private static final AsOf AS_OF = AsOf.parse("2026-10-01");

    @TestFactory
    Stream<DynamicTest> mistakesAreFoundAndExplained(@TempDir Path temp) {
        return GoldenSite.fixtures("load").map(fixture -> {
            String code = String.valueOf(fixture.getFileName());
            return dynamicTest(code, () -> {
                Path site = GoldenSite.assemble(temp.resolve(code), GoldenSite.BASE, fixture);

                List<Diagnostic> findings =
                        Loader.load(site, LoadOptions.on(AS_OF)).findings();

                assertThat(findings).extracting(Diagnostic::code).contains(code);
                Golden.assertMatches(fixture.resolve("expected.txt"), GoldenFindings.text(findings));
            });
        });
    }

    @Test
    void everyCodeHasAFixture() {
        List<String> codes = new ArrayList<>();
        for (ShapeCode code : ShapeCode.values()) {
            codes.add(code.code());
        }
        for (LoadCode code : LoadCode.values()) {
            codes.add(code.code());
        }
        // What only Asciidoctor finds, or its absence, is in AsciiDocSiteTest.
        codes.removeAll(List.of(LoadCode.ASCIIDOC.code(), LoadCode.NO_ASCIIDOC.code()));

        assertThat(GoldenSite.fixtures("load").map(fixture -> String.valueOf(fixture.getFileName())))
                .containsExactlyInAnyOrderElementsOf(codes);
    }
}
