package dev.prospectus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.rules.Explanation.Example;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples that {@code codes.md} holds itself: a site with what is wrong has the finding, and one with what is right has not. */
final class ExamplesTest {

    private static final Path BASE = Golden.RESOURCES.resolve("checks").resolve("base");
    private static final Path CODES = Path.of("src", "main", "resources", "dev", "prospectus", "rules", "codes.md");

    /** What depends on another file too: {@code JBakeAddressesTest}, {@code SiteThemeTest} and {@code DeadTemplateLinksTest} show it. */
    private static final Set<String> WITH_OTHERS = Set.of("JBK016", "TPL006", "TPL007");

    /**
     * What no folder of files can show: answers of other hosts ({@code LinksCommandTest}), another user's file ({@code
     * HostileFilesTest}), what only Asciidoctor finds ({@code AsciiDocSiteTest}), what another hub publishes ({@code NextDoorPageTest}), a program without its part for PDF ({@code PressTest}), and what a preview meets at the moment ({@code FailedLook}).
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "ADC001", "ADC002", "LNK013", "LNK014", "LNK015", "FIL003", "NBR001", "NBR002", "PDF001", "SRV001",
            "SRV002");

    private final Explanations own = own();

    private static Explanations own() {
        try {
            return Explanations.of(Files.readString(CODES), "");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsFoundAndWhatIsRightIsNot(@TempDir Path temp) {
        return own.all().stream()
                .filter(one -> one.example().isPresent() && !ELSEWHERE.contains(one.code()))
                .filter(one -> !WITH_OTHERS.contains(one.code()))
                .map(one -> dynamicTest(one.code(), () -> {
                    Example example = one.example().orElseThrow();
                    Path folder = temp.resolve(one.code());
                    assertThat(codes(folder.resolve("wrong"), example, example.wrong()))
                            .as("wrong")
                            .contains(one.code());
                    assertThat(codes(folder.resolve("right"), example, example.right()))
                            .as("right")
                            .doesNotContain(one.code());
                }));
    }

    @Test
    void whatIsNotHeldHereHasAnExampleAllTheSame() {
        assertThat(own.all().stream().filter(one -> one.example().isPresent()).map(Explanation::code))
                .containsAll(ELSEWHERE);
    }

    private static Set<String> codes(Path site, Example example, List<String> lines) throws IOException {
        GoldenSite.assemble(site, BASE);
        if (example.file().equals("my-hub/")) {
            keep(site, lines);
        } else if (example.file().endsWith("/")) {
            Path folder = Files.createDirectories(site.resolve(example.file()));
            for (String line : lines) {
                ExampleFile.make(folder, line);
            }
        } else {
            ExampleFile.write(site, example, lines);
        }
        BuildRequest request =
                new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 1);
        return SiteBuilder.build(request, site.resolve("dist")).findings().stream()
                .map(Diagnostic::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The site without what its list of files does not name. */
    private static void keep(Path site, List<String> names) throws IOException {
        try (Stream<Path> entries = Files.list(site)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName() + (Files.isDirectory(entry) ? "/" : "");
                if (!names.contains(name)) {
                    Files.delete(entry);
                }
            }
        }
    }
}
