package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.testing.GoldenFindings;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who does what a hint says has mended the mistake and made no other. The folder {@code fixed} of a fixture holds its
 * files as they stand after an editor followed every hint of its {@code expected.txt}.
 */
final class HintsTest {

    /** What a hint offers for copying: {@code write 'x'}, {@code rename it to 'x'}, {@code did you mean 'x'}. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?:^|: |\\bor |\\band )(?:write |add |rename it to |did you mean )?(?:'([^']+)'|\"([^\"]+)\")");

    /** A hint that begins with what can be copied, or says it behind a colon. */
    private static final Pattern FIRST =
            Pattern.compile("(?:[^',\"]*: )?(?:write|try|add|rename it to|did you mean) \\S*['\"0-9/]");

    /** The same without quotes: {@code write 2026-10-07}, {@code write https://www.example.org/}. */
    private static final Pattern BARE = Pattern.compile("^(?:write|try) (\\S*[0-9/]\\S*)$");

    /** A part that the editor has to think of. */
    private static final Pattern LEFT_OPEN = Pattern.compile("\\.\\.\\.|YYYY|…");

    @TestFactory
    Stream<DynamicTest> hintsMendWhatTheyAreGivenFor(@TempDir Path temp) {
        return Stream.of("load", "checks")
                .flatMap(folder -> GoldenSite.fixtures(folder).filter(fixture -> !fixture.endsWith("base")))
                .map(fixture -> dynamicTest(fixture.getFileName().toString(), () -> {
                    Path site = temp.resolve(fixture.getParent().getFileName()).resolve(fixture.getFileName());
                    hold(fixture, baseOf(fixture), site);
                }));
    }

    private static Path baseOf(Path fixture) {
        Path own = fixture.resolveSibling("base");
        return Files.isDirectory(own) ? own : GoldenSite.BASE;
    }

    private static void hold(Path fixture, Path base, Path temp) throws IOException {
        Path fixed = fixture.resolve("fixed");
        assertThat(fixed).as("the files as the hints of expected.txt say").isDirectory();
        Path sound = GoldenSite.assemble(temp.resolve("base"), base);
        Path wrong = GoldenSite.assemble(temp.resolve("wrong"), base, fixture);
        Path mended = GoldenSite.assemble(temp.resolve("mended"), base, fixture, fixed);
        Set<String> before = new HashSet<>();
        CheckedSite.findings(sound).forEach(finding -> before.add(withoutPlace(finding)));
        List<Diagnostic> left = CheckedSite.findings(mended).stream()
                .filter(finding -> !before.contains(withoutPlace(finding)))
                .toList();

        assertThat(GoldenFindings.text(left)).as("findings after the fix").isEmpty();
        Set<String> written = written(wrong, mended);
        for (Diagnostic finding : CheckedSite.findings(wrong)) {
            List<String> offers = offers(finding.hint().orElse(""));
            if (!offers.isEmpty()) {
                assertThat(offers)
                        .as("one of these stands in %s as it was offered by %s", fixed, finding)
                        .anyMatch(offer -> written.stream().anyMatch(line -> line.contains(offer)));
            }
        }
    }

    private static String withoutPlace(Diagnostic finding) {
        return finding.location().file() + finding.code() + finding.message();
    }

    /** What can be copied from a hint. */
    private static List<String> offers(String hint) {
        if (!FIRST.matcher(hint).lookingAt()) {
            return List.of();
        }
        List<String> offers = new ArrayList<>();
        for (Pattern pattern : List.of(QUOTED, BARE)) {
            for (MatchResult found : pattern.matcher(hint).results().toList()) {
                offers.add(found.group(1) == null ? found.group(2) : found.group(1));
            }
        }
        return offers.stream().anyMatch(LEFT_OPEN.asPredicate()) ? List.of() : offers;
    }

    /** The lines that only the mended site has, and the names of its files. */
    private static Set<String> written(Path wrong, Path mended) throws IOException {
        Set<String> written = lines(mended);
        written.removeAll(lines(wrong));
        try (Stream<Path> walk = Files.walk(mended)) {
            walk.forEach(file -> written.add(file.toString()));
        }
        return written;
    }

    private static Set<String> lines(Path site) throws IOException {
        Set<String> lines = new HashSet<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                if (file.toString().matches(".*\\.(yml|md|csv)")) {
                    String name = site.relativize(file) + ": ";
                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .forEach(line -> lines.add(name + line));
                }
            }
        }
        return lines;
    }
}
