package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.testing.GoldenSite;
import dev.prospectus.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of a line a finding is about. */
final class ExtentsTest {

    private static final String YAML = """
            title: Number sense
            "short title": 'It''s "new"'
            summary: "A \\"sum\\" # x"   # note
            phases: [primary, post-16]
            roles:
              - teacher
            notes: one two
              three
            body: |
              See [the guide](/guide/) 🧩 or [it](/guide/).
            where: {town: "Ra\u0308tsel 🧩", id: id-card}
            """;

    @Test
    void aKeyOrValueIsKnownToItsEnd() {
        assertThat(about(1, 8, "too long")).isEqualTo("Number sense");
        assertThat(about(2, 1, "unknown")).isEqualTo("\"short title\"");
        assertThat(about(2, 16, "too long")).isEqualTo("'It''s \"new\"'");
        assertThat(about(3, 10, "too long")).isEqualTo("\"A \\\"sum\\\" # x\"");
        assertThat(about(4, 10, "unknown")).isEqualTo("primary");
        assertThat(about(4, 19, "unknown")).isEqualTo("post-16");
        assertThat(about(6, 5, "unknown")).isEqualTo("teacher");
        assertThat(about(11, 9, "unknown")).isEqualTo("town");
        assertThat(about(11, 15, "unknown")).isEqualTo("\"Ra\u0308tsel 🧩\"");
    }

    /** Where a block begins, its first key does; what goes on below has no end on its line. */
    @Test
    void whatIsNotCertainHasNoLength() {
        assertThat(about(1, 1, "a key is missing")).isEmpty();
        assertThat(about(4, 9, "too short")).isEmpty();
        assertThat(about(6, 3, "too short")).isEmpty();
        assertThat(about(7, 8, "too long")).isEmpty();
        assertThat(about(9, 7, "too long")).isEmpty();
        assertThat(about(11, 8, "a key is missing")).isEmpty();
        assertThat(about(90, 1, "there is no such line")).isEmpty();
        assertThat(about(1, 90, "there is no such column")).isEmpty();
        assertThat(measured(new Diagnostic(
                                SourceLocation.ofFile("a.yml"), Severity.ERROR, "ABC001", "'title'", Optional.empty()))
                        .end())
                .isEmpty();
    }

    @Test
    void wordsThatAMessageQuotesAreThoseThatAreMeant() {
        assertThat(about(1, 1, "'title' is not a key here")).isEqualTo("title");
        assertThat(about(1, 8, "it can't be 'Number', nor 'Num'")).isEqualTo("Number");
        assertThat(about(1, 8, "'Numb' is half a word")).isEqualTo("Number sense");
        assertThat(about(11, 32, "'id' is half a word, 'id-card' is one")).isEqualTo("id-card");
        assertThat(about(7, 12, "'two' is here")).isEqualTo("two");
    }

    @Test
    void aLinkIsKnownByItsAddress() {
        assertThat(about(10, 7, "this link leads to '/guide/', which is gone")).isEqualTo("[the guide](/guide/)");
        assertThat(about(10, 33, "this link leads to '/guide/', which is gone")).isEqualTo("[it](/guide/)");
        assertThat(about(10, 7, "this link leads to '/other/'")).isEmpty();
    }

    @Test
    void whatASafeFixReplacesIsMeant() {
        SourceLocation place = new SourceLocation("a.yml", 1, 8);
        Diagnostic finding = Diagnostic.error(place, "ABC001", "'Number sense' is two words");
        assertThat(measured(finding.mendedBy(new Edit(place, "Numb", "x"))).length())
                .isEqualTo(4);
        assertThat(measured(finding.mendedBy(new Edit(place, "Other", "x"))).length())
                .as("the file has changed since")
                .isEqualTo(12);
        assertThat(measured(finding.mendedBy(new Edit(place, "", "x"))).length())
                .as("something is added")
                .isEqualTo(12);
    }

    /** On all broken files of the loader: what is told lies on its line, and nearly half of it is told. */
    @Test
    void whatIsMeasuredLiesOnItsLine(@TempDir Path temp) throws IOException {
        AsOf asOf = AsOf.parse("2026-10-01T09:00:00Z");
        int measured = 0;
        int all = 0;
        for (Path fixture : GoldenSite.fixtures("load").toList()) {
            Path site = GoldenSite.assemble(temp.resolve(fixture.getFileName()), GoldenSite.BASE, fixture);
            Loaded loaded = Loader.load(site, LoadOptions.on(asOf));
            for (Diagnostic finding : loaded.told(
                    loaded.findings(), asOf.in(loaded.catalogue().site().timeZone()))) {
                all++;
                if (finding.length() > 0) {
                    String line = loaded.locator().line(finding.location()).orElseThrow();
                    assertThat(finding.end().orElseThrow().column())
                            .as(finding.toString())
                            .isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
                    measured++;
                }
            }
        }
        assertThat(all).isGreaterThan(200);
        assertThat(measured).isGreaterThan(all / 2);
    }

    /** What a finding at a place is about; nothing if that is not certain. */
    private static String about(int line, int column, String message) {
        Diagnostic finding = measured(Diagnostic.error(new SourceLocation("a.yml", line, column), "ABC001", message));
        return finding.end()
                .map(end -> {
                    String text = YAML.split("\n", -1)[line - 1];
                    return text.substring(
                            text.offsetByCodePoints(0, column - 1), text.offsetByCodePoints(0, end.column() - 1));
                })
                .orElse("");
    }

    private static Diagnostic measured(Diagnostic finding) {
        return new Extents(
                        file -> Optional.of(YAML),
                        file -> YamlReader.read(file, YAML.getBytes(StandardCharsets.UTF_8))
                                .root())
                .measured(finding);
    }
}
