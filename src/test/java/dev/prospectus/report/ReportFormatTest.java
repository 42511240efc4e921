package dev.prospectus.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One site with several findings, in every form, each form held against what its reader demands. */
final class ReportFormatTest {

    private static final Path FIXTURE = Golden.RESOURCES.resolve("reports");
    private static final Path BASE = Golden.RESOURCES.resolve("checks").resolve("base");

    @TempDir
    Path temp;

    private Path site = Path.of("");
    private List<Diagnostic> findings = List.of();

    /** A site in a folder of a larger repository. */
    @BeforeEach
    void check() throws IOException {
        Files.createDirectories(temp.resolve("repository").resolve(".git"));
        site = GoldenSite.assemble(
                temp.resolve("repository").resolve("hubs").resolve("north"), BASE, FIXTURE.resolve("site"));
        Files.writeString(site.resolve("data").resolve("Über uns, 100% neu.yml"), "a: b\n");
        look();
    }

    private void look() throws IOException {
        findings = SiteBuilder.check(
                new BuildRequest(site, AsOf.parse("2026-10-01T09:00:00Z"), Optional.empty(), false, Severity.ERROR, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, text.txt",
        "JSON, report.json",
        "SARIF, report.sarif",
        "GITHUB, github.txt",
        "GITLAB, gitlab.json",
        "RDJSON, rdjson.json",
        "JUNIT, junit.xml"
    })
    void everyFormIsAsReviewed(ReportFormat format, String expected) {
        Golden.assertMatches(FIXTURE.resolve("expected").resolve(expected), written(format, withAnEdit()));
    }

    @Test
    void sarifIsValidByItsSchema() throws IOException {
        Validator validator = validator(resource("/schema/sarif-schema-2.1.0.json"));
        for (List<Diagnostic> some : List.of(List.<Diagnostic>of(), findings, withAnEdit())) {
            assertThat(errors(validator, written(ReportFormat.SARIF, some))).isEmpty();
        }
        assertThat(errors(
                        validator,
                        written(ReportFormat.SARIF, findings).replace("\"startLine\": ", "\"startLine\": -")))
                .as("errors that the validator sees in a spoilt report")
                .isNotEmpty();
    }

    /** The schema of ours says what reviewdog.proto says, and that no other member is there. */
    @Test
    void rdjsonIsValidByTheFormatsDescription() throws IOException {
        Validator validator = validator(Files.readString(FIXTURE.resolve("rdjson.schema.json")));
        for (List<Diagnostic> some : List.of(List.<Diagnostic>of(), findings, withAnEdit())) {
            assertThat(errors(validator, written(ReportFormat.RDJSON, some))).isEmpty();
        }
        assertThat(errors(validator, written(ReportFormat.RDJSON, findings).replace("\"ERROR\"", "\"FATAL\"")))
                .isNotEmpty();
    }

    @Test
    void gitlabsReportIsValidByItsDocumentation() throws IOException {
        Validator validator = validator(Files.readString(FIXTURE.resolve("gitlab.schema.json")));
        for (List<Diagnostic> some : List.of(List.<Diagnostic>of(), findings)) {
            assertThat(errors(validator, written(ReportFormat.GITLAB, some))).isEmpty();
        }
        assertThat(errors(validator, written(ReportFormat.GITLAB, findings).replace("\"begin\": 1", "\"begin\": 0")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"JSON", "SARIF", "GITLAB", "RDJSON", "JUNIT"})
    void formsForProgramsHoldEveryFinding(ReportFormat format) {
        List<Diagnostic> many = many(Severity.WARNING, 400);
        String report = written(format, many);
        assertThat(many).allSatisfy(finding -> assertThat(report).contains(finding.message() + "\""));
    }

    @Test
    void textListsTheFirstTwentyOfAKindAndCountsTheRest() {
        assertThat(written(ReportFormat.TEXT, many(Severity.WARNING, 400)).lines())
                .filteredOn(line -> line.contains("[ABC123]"))
                .hasSize(21)
                .last()
                .asString()
                .endsWith("380 more findings like this follow in the file");
    }

    @Test
    void whatGithubWouldDropStandsInTheLog() {
        List<Diagnostic> all = new ArrayList<>(many(Severity.WARNING, 12));
        all.addAll(many(Severity.ERROR, 11));
        List<String> lines = written(ReportFormat.GITHUB, all).lines().toList();
        assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
        assertThat(lines.get(0)).as("the worst come first").startsWith("::error ");
        assertThat(lines.get(20)).isEqualTo("3 more findings, since GitHub shows 10 annotations of a kind:");
        assertThat(lines.subList(21, 24)).allMatch(line -> line.startsWith("  - hubs/north/data/many.yml:"));
        assertThat(lines).hasSize(24);
    }

    @Test
    void aCommandOfGithubCantBeForged() {
        Diagnostic sly = Diagnostic.error(
                new SourceLocation("a,line=3::x\n::error::b", 0, 0), "ABC123", "100% ::stop\n::add-mask::x ##[group]");
        assertThat(written(ReportFormat.GITHUB, List.of(sly)))
                .isEqualTo("::error file=hubs/north/a%2Cline=3%3A%3Ax%0A%3A%3Aerror%3A%3Ab,title=ABC123"
                        + "::100%25 ::stop<U+000A>::add-mask::x ##[group]\n");
        List<Diagnostic> slies = IntStream.range(0, 11).mapToObj(i -> sly).toList();
        assertThat(written(ReportFormat.GITHUB, slies).lines().skip(11).toList())
                .singleElement()
                .asString()
                .startsWith("  - ")
                .contains("#[group]")
                .doesNotContain("##[");
    }

    @Test
    void fingerprintsSurviveMovedLines() throws IOException {
        List<String> before = fingerprints();
        Path cohorts = site.resolve("data/cohorts/2026-27/alpha.yml");
        Files.writeString(cohorts, "# Two more\n# lines above\n" + Files.readString(cohorts));
        look();
        assertThat(findings).anyMatch(finding -> finding.location().line() == 9);
        assertThat(fingerprints()).isEqualTo(before).doesNotHaveDuplicates();
    }

    private List<String> fingerprints() {
        return Pattern.compile("\"fingerprint\": \"([0-9a-f]+)\"")
                .matcher(written(ReportFormat.GITLAB, findings))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Whoever resolves the address gets the file, whatever its name. */
    @Test
    void addressesInSarifLeadToTheFiles() {
        List<String> addresses = Pattern.compile("\"uri\": \"([^\"]+)\"")
                .matcher(written(ReportFormat.SARIF, findings))
                .results()
                .map(found -> found.group(1))
                .toList();
        long fixes =
                findings.stream().filter(finding -> finding.edit().isPresent()).count();
        assertThat(addresses).hasSize(findings.size() + (int) fixes).allSatisfy(address -> {
            assertThat(address).matches("[\\x21-\\x7E]+");
            assertThat(Path.of(temp.resolve("repository").toUri().resolve(URI.create(address))))
                    .exists();
        });
    }

    /** Bytes before a place, as a tool sees them that knows nothing of Unicode. */
    @Test
    void columnsOfRdjsonCountBytes() throws IOException {
        for (Diagnostic finding : findings) {
            if (finding.location().column() == 0) {
                continue;
            }
            Path file = site.resolve(finding.location().file());
            String line = Files.readAllLines(file).get(finding.location().line() - 1);
            int bytes = AuthorFiles.of(site).byteColumn(finding.location()) - 1;
            String before = new String(line.getBytes(StandardCharsets.UTF_8), 0, bytes, StandardCharsets.UTF_8);
            assertThat(before.codePointCount(0, before.length()))
                    .isEqualTo(finding.location().column() - 1);
        }
        Path decomposed = site.resolve("content/x.md");
        Files.writeString(decomposed, "\uFEFFa\u0308o\u0308z\n");
        assertThat(AuthorFiles.of(site).byteColumn(new SourceLocation("content/x.md", 1, 3)))
                .as("the z behind a byte order mark and two letters with marks of their own")
                .isEqualTo(1 + 3 + 3 + 3);
    }

    @Test
    void junitCountsWhatItHolds() throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        written(ReportFormat.JUNIT, findings).getBytes(StandardCharsets.UTF_8)));
        Element root = document.getDocumentElement();
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        assertThat(root.getAttribute("tests")).isEqualTo(Integer.toString(findings.size()));
        assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(findings.size());
        assertThat(root.getAttribute("failures")).isEqualTo(Long.toString(errors));
        assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo((int) errors);
        assertThat(written(ReportFormat.JUNIT, List.of()))
                .contains("tests=\"1\" failures=\"0\"")
                .contains("name=\"no findings\"");
    }

    /** The misspelt phase with the change that mends it. */
    private List<Diagnostic> withAnEdit() {
        return findings.stream()
                .map(finding -> finding.message().contains("'primery'")
                        ? finding.mendedBy(new Edit(finding.location(), "primery", "primary"))
                        : finding)
                .toList();
    }

    private static List<Diagnostic> many(Severity severity, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Diagnostic(
                        new SourceLocation("data/many.yml", i, 1), severity, "ABC123", "number " + i, Optional.empty()))
                .toList();
    }

    private String written(ReportFormat format, List<Diagnostic> some) {
        StringWriter out = new StringWriter();
        format.write(new Inspection(some, AuthorFiles.of(site), Severity.ERROR), new PrintWriter(out));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static Validator validator(String schema) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .createValidator();
        validator.registerSchema(URI.create("urn:report"), schema);
        return validator;
    }

    private static List<String> errors(Validator validator, String report) {
        return validator.validate(URI.create("urn:report"), report).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportFormatTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
