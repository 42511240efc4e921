package dev.prospectus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.rules.Explanation.Example;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code is explained, as it is found; {@code docs/checks.md} and the examples follow from that and from the fixtures. */
final class ExplanationsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path RULES = Path.of("src", "main", "resources", "dev", "prospectus", "rules");
    private static final Path CODES = RULES.resolve("codes.md");
    private static final Path EXAMPLES = RULES.resolve("examples.md");
    private static final Path PAGE = Path.of("docs", "checks.md");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]{3}[0-9]{3})\"");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\u00A0]");
    private static final Pattern FOUND = Pattern.compile("\\b(error|warning|info)\\[([A-Z]{3}[0-9]{3})]");

    private final Explanations explanations = Explanations.read();

    /** Write what is missing into {@code src/main/resources/dev/prospectus/rules/codes.md}. */
    @Test
    void everyCodeInTheSourcesIsExplainedAndNoOther() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
            }
        }
        assertThat(explanations.all().stream().map(Explanation::code).toList()).containsExactlyElementsOf(codes);
    }

    /** An explanation is one sentence about the fault and some about its consequences. */
    @Test
    void everyExplanationIsInSentences() {
        assertThat(explanations.all()).allSatisfy(one -> {
            assertThat(one.fault()).matches("[A-Z].{15,119}\\.");
            assertThat(one.reason()).matches("(?s)[\"A-Z`].{30,300}\\.\"?");
            assertThat(one.reason().split("[.:?] (?=[A-Z])", -1)).hasSizeBetween(1, 4);
        });
        assertThat(explanations.all().stream().map(Explanation::fault)).doesNotHaveDuplicates();
    }

    @Test
    void severitiesAreThoseOfTheFindings() throws IOException {
        Map<String, Set<Severity>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Golden.RESOURCES)) {
            for (Path file : files.filter(path -> path.endsWith("expected.txt"))
                    // A fixture in which a hub has settings of its own.
                    .filter(path -> !path.getParent().endsWith("levels"))
                    .toList()) {
                FOUND.matcher(Files.readString(file))
                        .results()
                        .forEach(finding -> found.computeIfAbsent(finding.group(2), code -> new TreeSet<>())
                                .add(Severity.valueOf(finding.group(1).toUpperCase(Locale.ROOT))));
            }
        }
        assertThat(found).hasSizeGreaterThan(120);
        found.forEach((code, severities) -> assertThat(
                        explanations.of(code).orElseThrow().severities())
                .as(code)
                .containsExactlyInAnyOrderElementsOf(severities));
    }

    /** So commands that read data without checking it need not ask what the site's settings make of an error. */
    @Test
    void noSiteCanTurnOffAnErrorOfReadingItsFiles() {
        assertThat(explanations.all().stream()
                        .filter(one -> one.code().matches("(FIL|YAM|SHP|LOD|CSV|JBK|PIC).*")
                                && one.severities().contains(Severity.ERROR)))
                .hasSizeGreaterThan(60)
                .allSatisfy(one -> assertThat(one.always()).as(one.code()).isTrue());
    }

    @Test
    void examplesAreThoseOfTheFixtures() {
        Golden.assertMatches(EXAMPLES, examples());
    }

    @Test
    void thePageOfAllCodesIsUpToDate() throws IOException {
        Golden.assertMatches(PAGE, ChecksPage.of(Explanations.of(Files.readString(CODES), examples())));
    }

    private String examples() {
        StringBuilder examples = new StringBuilder(
                "Made by ExplanationsTest from the fixtures of findings; run it with -Dgolden.update=true.\n");
        Stream.of("checks", "load", "rulings")
                .flatMap(GoldenSite::fixtures)
                .filter(fixture ->
                        explanations.of(fixture.getFileName().toString()).isPresent())
                .sorted(Comparator.comparing(fixture -> fixture.getFileName().toString()))
                .forEach(fixture -> FixtureExample.of(fixture)
                        .ifPresent(example ->
                                examples.append(written(fixture.getFileName().toString(), example))));
        return examples.toString();
    }

    private static String written(String code, Example example) {
        return "\n## " + code + " " + example.file() + "\n" + marked("- ", example.wrong())
                + marked("+ ", example.right());
    }

    /** With names for signs that nobody would see. */
    private static String marked(String mark, List<String> lines) {
        return lines.stream()
                .map(line -> mark
                        + UNSEEN.matcher(line)
                                .replaceAll(sign ->
                                        "<U+%04X>".formatted(sign.group().codePointAt(0)))
                        + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void everyCodeHasAnExampleOfWhatIsWrongAndWhatIsRight() {
        assertThat(explanations.all()).allSatisfy(one -> {
            Example example = one.example().orElseThrow(() -> new AssertionError(one.code() + " has no example"));
            assertThat(example.wrong()).as(one.code()).isNotEmpty();
            assertThat(example.right()).as(one.code()).isNotEqualTo(example.wrong());
        });
    }

    static List<MatchResult> found(Path expected) throws IOException {
        return Pattern.compile("(?m)^(.+?)(?::(\\d+))?(?::\\d+)?: (?:error|warning|info)\\[([A-Z]{3}\\d{3})]")
                .matcher(Files.readString(expected))
                .results()
                .toList();
    }
}
