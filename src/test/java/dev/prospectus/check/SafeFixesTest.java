package dev.prospectus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.prospectus.edit.Fixes;
import dev.prospectus.edit.Formatting;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over all fixtures: after its safe fixes a site has the findings that had none, and no other; a second time nothing changes. */
class SafeFixesTest {

    @TestFactory
    Stream<DynamicTest> fixesMendAndDoNoHarm(@TempDir Path temp) {
        return Stream.of("load", "checks")
                .flatMap(folder -> GoldenSite.fixtures(folder).filter(fixture -> !fixture.endsWith("base")))
                .map(fixture -> dynamicTest(fixture.getFileName().toString(), () -> {
                    Path own = fixture.resolveSibling("base");
                    Path site = temp.resolve(fixture.getFileName());
                    GoldenSite.assemble(site, Files.isDirectory(own) ? own : GoldenSite.BASE, fixture);
                    hold(site);
                }));
    }

    private static void hold(Path site) throws IOException {
        List<Diagnostic> before = CheckedSite.findings(site);
        Fixes fixes = Fixes.of(site, before);
        fixes.write();
        List<Edit> made = fixes.made();
        List<Diagnostic> after = new ArrayList<>(CheckedSite.findings(site));

        Map<String, Integer> left = new HashMap<>();
        before.stream()
                .filter(finding -> finding.edit().filter(made::contains).isEmpty())
                .forEach(finding -> left.merge(told(finding), 1, Integer::sum));
        // Nothing read what a file says under a wrong name.
        after.removeIf(
                finding -> fixes.renamed().containsValue(finding.location().file()));
        for (Diagnostic finding : after) {
            assertThat(left.merge(told(finding), -1, Integer::sum))
                    .as("new after %s: %s", made, finding)
                    .isNotNegative();
        }
        Fixes again = Fixes.of(site, after);
        assertThat(again.made()).isEmpty();
        assertThat(again.diff()).isEmpty();
    }

    private static String told(Diagnostic finding) {
        return finding.location().file() + finding.code() + finding.message();
    }

    /** What is mended without anybody's thought, by code. A code that is lost here is one that editors must mend by hand. */
    @Test
    void theseAreMended(@TempDir Path temp) throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        List<Edit> edits = new ArrayList<>();
        for (Path fixture : GoldenSite.fixtures("load").toList()) {
            Path site = GoldenSite.assemble(temp.resolve(fixture.getFileName()), GoldenSite.BASE, fixture);
            List<Diagnostic> findings = CheckedSite.findings(site);
            List<Edit> made = Fixes.of(site, findings).made();
            findings.stream()
                    .filter(finding -> finding.edit().filter(made::contains).isPresent())
                    .forEach(finding -> codes.add(finding.code()));
            edits.addAll(made);
        }

        assertThat(codes).contains("SHP001", "SHP005", "SHP006", "SHP007", "SHP032");
        assertThat(edits).hasSizeGreaterThan(10);
    }

    @Test
    void spacesAndSpellingsAreMended(@TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Path file = site.resolve("data/cohorts/2026-27/foundations.yml");
        Files.writeString(
                site.resolve("data/glossary.yml"), "TRG:\n  meaning: Teachers who plan together.\n  never: [T.R.G.]\n");
        String right = """
                cohorts:
                  - id: october
                    title: A
                    places: {total: 20}
                    mode: online
                    notes: |
                      The TRG meets.
                """;
        Files.writeString(
                file,
                right.replace("places: ", "places:\t")
                        .replace("mode: ", "mode:")
                        .replace("TRG", "T.R.G."));

        for (int i = 0; i < 3; i++) {
            Fixes.of(site, CheckedSite.findings(site)).write();
        }

        assertThat(Files.readString(file)).isEqualTo(right);
    }

    /** Each of them alone, so that none hides another. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "title: Autumn group (FULL)|title: Autumn group",
                "title: 'Autumn group – now full'|title: 'Autumn group'",
                "title: SOLD OUT - Autumn group # as ever|title: Autumn group # as ever",
                "title: Autumn group [fully booked], Fenwick|title: Autumn group, Fenwick",
                "title: Autumn: the first half|title: \"Autumn: the first half\"",
                "title: “Autumn group”|title: Autumn group",
                "title: “Autumn, early”|title: \"Autumn, early\"",
                "mode: “online”|mode: \"online\"",
                "mode: (online)|mode: online",
                "mode: in‐person|mode: in-person",
                "mode:\tonline|mode: online",
                "mode: Online|mode: online",
                "mode: In person|mode: in-person"
            })
    void oneSlipIsMended(String slip, String right, @TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Path file = site.resolve("data/cohorts/2026-27/foundations.yml");
        String before = "cohorts:\n  - id: october\n    " + (slip.startsWith("title") ? "" : "title: A\n    ");
        String behind = "\n    places: {total: 20}\n";
        Files.writeString(file, before + slip + behind);
        Fixes.of(site, CheckedSite.findings(site)).write();
        assertThat(Files.readString(file)).isEqualTo(before + right + behind);
    }

    /** A comma may be that of a decimal, or part two numbers; a word may be part of the figure. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20,5|",
                "2,30|",
                "1,2000|",
                "0,500|",
                "1,20,000|",
                "2.000|",
                "2 dozen|",
                "2 thousand|",
                "12 and a half|",
                "30 per school|",
                "12/16|",
                "1,200|1200",
                "2,000 places|2000",
                "30 places|30",
                "30.0|30",
                "sixteen|16"
            })
    void noFigureBecomesAnother(String total, String right, @TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Files.writeString(
                site.resolve("data/cohorts/2026-27/foundations.yml"),
                "cohorts:\n  - id: october\n    title: A\n    places:\n      total: " + total + "\n");
        List<Diagnostic> findings = CheckedSite.findings(site).stream()
                .filter(finding -> finding.code().equals("SHP008"))
                .toList();
        assertThat(findings)
                .extracting(finding -> finding.hint().orElse(""))
                .containsExactly(right == null ? "write digits only, such as 30" : "write '" + right + "'");
        assertThat(Fixes.of(site, findings).made())
                .extracting(Edit::becomes)
                .isEqualTo(right == null ? List.of() : List.of(right));
    }

    /** A range holds what is between its ends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 and 7|",
                "Years 2, 3|",
                "3 or 5|",
                "2,5|",
                "5 to 3|",
                "3 and 4|3-4",
                "Years 3 to 6|3-6",
                "year 5|5",
                "between 2 and 5|2-5"
            })
    void noRangeHoldsWhatNobodyNamed(String years, String right, @TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Path file = site.resolve("data/programmes/foundations.yml");
        String programme = Files.readString(file);
        Files.writeString(file, programme + (programme.endsWith("\n") ? "" : "\n") + "year-groups: " + years + "\n");
        List<Diagnostic> findings = CheckedSite.findings(site).stream()
                .filter(finding -> finding.code().equals("SHP008"))
                .toList();
        assertThat(findings).hasSize(1);
        assertThat(Fixes.of(site, findings).made())
                .extracting(Edit::becomes)
                .isEqualTo(right == null ? List.of() : List.of(right));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: A full day of sold out shows",
                "title: (FULL)",
                "title: FULL - autumn",
                "title: Autumn group is now full",
                "title: \"Autumn \\u2013 now full\"",
                "title: Autumn group -\n      now full"
            })
    void aLabelThatIsPartOfATitleIsLeftToItsAuthor(String title, @TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Path file = site.resolve("data/cohorts/2026-27/foundations.yml");
        Files.writeString(file, "cohorts:\n  - id: october\n    " + title + "\n    places: {total: 20}\n");
        List<Diagnostic> findings = CheckedSite.findings(site);
        assertThat(findings).extracting(Diagnostic::code).contains("TXT001");
        assertThat(Fixes.of(site, findings).made()).isEmpty();
    }

    @Test
    void noTwoTitlesBecomeTheSame(@TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Files.writeString(
                site.resolve("data/cohorts/2026-27/foundations.yml"),
                "cohorts:\n  - {id: a, title: Autumn, places: {total: 20}}\n  - {id: b, title: Autumn (FULL), places: {total: 2}}\n");
        assertThat(Fixes.of(site, CheckedSite.findings(site)).made()).isEmpty();
    }

    @Test
    void aFileGetsTheEndingByWhichItIsRead(@TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Path right = site.resolve("data/cohorts/2026-27/foundations.yml");
        Path wrong = right.resolveSibling("foundations.yaml");
        String text = "cohorts:\n  - id: october\n    title: A\n    places: {total: 20}\n";
        Files.writeString(right, text);
        List<Diagnostic> sound = CheckedSite.findings(site);
        Files.move(right, wrong);

        Fixes fixes = Fixes.of(site, CheckedSite.findings(site));
        assertThat(fixes.diff()).isEqualTo("""
                diff --git a/data/cohorts/2026-27/foundations.yaml b/data/cohorts/2026-27/foundations.yml
                similarity index 100%
                rename from data/cohorts/2026-27/foundations.yaml
                rename to data/cohorts/2026-27/foundations.yml
                """);
        fixes.write();
        assertThat(wrong).doesNotExist();
        assertThat(right).hasContent(text);
        assertThat(CheckedSite.findings(site)).isEqualTo(sound);

        Files.writeString(wrong, text);
        List<Diagnostic> twice = CheckedSite.findings(site);
        assertThat(Fixes.of(site, twice).isEmpty())
                .as("a file of the right name is there")
                .isTrue();
        assertThat(twice)
                .extracting(finding -> finding.hint().orElse(""))
                .contains("'foundations.yml' is there already: move into it what is missing there, then remove this");
        Files.delete(right);
        Files.writeString(wrong, text.replace("title", "titel"));
        Fixes.of(site, CheckedSite.findings(site)).write();
        Fixes.of(site, CheckedSite.findings(site)).write();
        assertThat(right).as("also one with an error of its own").hasContent(text);
        Files.delete(right);
        Files.writeString(wrong, "{no YAML");
        assertThat(Fixes.of(site, CheckedSite.findings(site)).isEmpty())
                .as("it may be something else")
                .isTrue();
    }

    /** So there is nothing to find and to mend; two of them break a line of Markdown, and belong to its text. */
    @Test
    void spacesAtTheEndsOfLinesMeanNothingAndFmtTakesThemAway(@TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Path file = site.resolve("data/cohorts/2026-27/foundations.yml");
        String right =
                "cohorts:\n  - id: a\n    title: A\n    places: {total: 20}\n    notes: |\n      One line,  \n      and another.\n";
        Files.writeString(file, right);
        List<Diagnostic> sound = CheckedSite.findings(site);
        Files.writeString(
                file,
                right.replace("id: a\n", "id: a  \n")
                        .replace("title: A\n", "title: A \n")
                        .replace("|\n", "|  \n"));

        assertThat(CheckedSite.findings(site)).isEqualTo(sound);
        Formatting.of(site, List.of("data/cohorts/2026-27/foundations.yml")).write();
        assertThat(Files.readString(file)).isEqualTo(right);
    }

    @Test
    void doubleSpacesInMarkdownGo(@TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Path file = site.resolve("data/cohorts/2026-27/foundations.yml");
        String right =
                "cohorts:\n  - id: a\n    title: A\n    places: {total: 20}\n    notes: |\n      One line of words.\n";
        Files.writeString(file, right.replace("line of", "line   of"));
        Fixes.of(site, CheckedSite.findings(site)).write();
        assertThat(Files.readString(file)).isEqualTo(right);
    }

    @Test
    void whatHasTwoReadingsIsLeftToItsAuthor(@TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Files.writeString(site.resolve("data/cohorts/2026-27/foundations.yml"), """
                cohorts:
                  - id: october
                    title: A
                    applications: {opens: 2026-05-01, closes: 2026-10-01 at 5.30}
                    sessions:
                      - {date: 03/04/2027, start: 4.15, end: 5.30}
                      - {date: Thu 03/04/2027, start: 0730, end: 7.59}
                      - {date: 25/09/2026, start: 9.30, end: 4.15pm}
                      - {date: Sat 03/04/2027, start: 8.00, end: 12.30}
                      - {date: 04/04/2027}
                """);
        List<Diagnostic> findings = CheckedSite.findings(site);

        assertThat(Fixes.of(site, findings).made())
                .extracting(Edit::becomes)
                .containsExactlyInAnyOrder(
                        "2026-09-25", "09:30", "16:15", "2027-04-03", "08:00", "12:30", "2027-04-04");
        assertThat(findings)
                .extracting(finding -> finding.hint().orElse(""))
                .contains(
                        "write 2026-10-01 05:30, or 2026-10-01 17:30 if it is after noon",
                        "write 2027-04-03, or 2027-03-04 if the month comes first",
                        "write 04:15, or 16:15 if it is after noon",
                        "write 05:30, or 17:30 if it is after noon",
                        "write 2027-04-03 if the date is right, which is a Saturday and no Thursday, or 2027-03-04"
                                + " if the month comes first",
                        "write 07:30, or 19:30 if it is after noon",
                        "write 07:59, or 19:59 if it is after noon");
    }

    @Test
    void theDiffIsOneThatGitApplies(@TempDir Path temp) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Path file = site.resolve("data/cohorts/2026-27/foundations.yml");
        Files.writeString(file, "cohorts:\r\n  - id: a\r\n    titel: A\r\n    mode: onlin");

        assertThat(Fixes.of(site, CheckedSite.findings(site)).diff()).isEqualTo("""
                --- a/data/cohorts/2026-27/foundations.yml
                +++ b/data/cohorts/2026-27/foundations.yml
                @@ -1,4 +1,4 @@
                 cohorts:\r
                   - id: a\r
                -    titel: A\r
                -    mode: onlin
                \\ No newline at end of file
                +    title: A\r
                +    mode: online
                \\ No newline at end of file
                """);
    }
}
