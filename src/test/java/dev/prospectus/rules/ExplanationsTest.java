package dev.prospectus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.rules.Explanation.Example;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import dev.prospectus.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    /** What has no fixture folder is held against the reader of YAML itself. */
    @Test
    void examplesOfYamlAreWrongAndRight() {
        List<Explanation> ofYaml = explanations.all().stream()
                .filter(one -> one.code().startsWith("YAM") && one.example().isPresent())
                .toList();
        assertThat(ofYaml).hasSizeGreaterThanOrEqualTo(9).allSatisfy(one -> {
            Example example = one.example().orElseThrow();
            assertThat(codes(example.wrong())).contains(one.code());
            assertThat(codes(example.right())).isEmpty();
        });
    }

    private static List<String> codes(List<String> lines) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return YamlReader.read("a.yml", bytes).findings().stream()
                .map(Diagnostic::code)
                .toList();
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
                .filter(fixture -> !fixture.endsWith("LOD001"))
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
    void mostCodesHaveAnExample() {
        long without = explanations.all().stream()
                .filter(one -> one.example().isEmpty())
                .count();
        assertThat(without).as("codes of files, pictures and templates").isLessThan(50);
        assertThat(explanations.all().stream().filter(one -> one.code().matches("(COH|REF|SHP|LNK|PTH|TXT).*")))
                .allSatisfy(one -> assertThat(one.example()).as(one.code()).isPresent());
    }

    static List<MatchResult> found(Path expected) throws IOException {
        return Pattern.compile("(?m)^(.+?)(?::(\\d+))?(?::\\d+)?: (?:error|warning|info)\\[([A-Z]{3}\\d{3})]")
                .matcher(Files.readString(expected))
                .results()
                .toList();
    }
}
