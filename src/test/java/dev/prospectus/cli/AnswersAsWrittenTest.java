package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new} takes what people write where it has one meaning, as imports do, and says how it was understood. */
final class AnswersAsWrittenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private Path site = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, TODAY);
    }

    @Test
    void daysYearsNumbersAndNamesAreTakenAsPeopleWriteThem() {
        assertThat(run(
                        "cohort",
                        "--programme",
                        "Number Sense",
                        "--year",
                        "2026/27",
                        "--title",
                        "Spring Group",
                        "--id",
                        "Spring Group",
                        "--opens",
                        "14/01/2027",
                        "--closes",
                        "1 Feb 2027 noon",
                        "--places",
                        "20 places",
                        "--sessions",
                        "2027-03-10 09:30-12:30, 17 March 2027 1.30-3.30pm Follow up",
                        "--mode",
                        "Face to face",
                        "--led-by",
                        "HUB OFFICE"))
                .as(terminal.err.toString())
                .isZero();

        assertThat(terminal.out.toString()).isEqualTo("""
                --programme: 'Number Sense' is taken as number-sense
                --year: '2026/27' is taken as 2026-27
                --id: 'Spring Group' is taken as spring-group
                --opens: '14/01/2027' is taken as 2027-01-14 (Thursday)
                --closes: '1 Feb 2027 noon' is taken as 2027-02-01 (Monday) 12:00
                --places: '20 places' is taken as 20
                --sessions: '17 March 2027 1.30-3.30pm Follow up' is taken as 2027-03-17 (Wednesday) 13:30-15:30 Follow up
                --mode: 'Face to face' is taken as in-person
                --led-by: 'HUB OFFICE' is taken as office
                --- data/cohorts/2026-27/number-sense.yml
                  - id: spring-group
                    title: Spring Group
                    applications:
                      opens: 2027-01-14
                      closes: 2027-02-01 12:00
                    places:
                      total: 20
                    sessions:
                      - date: 2027-03-10
                        start: 09:30
                        end: 12:30
                      - title: Follow up
                        date: 2027-03-17
                        start: 13:30
                        end: 15:30
                    mode: in-person
                    led-by: office
                """);
    }

    @Test
    void wordsOfTheVocabularyAndPricesAreTakenAsPeopleWriteThem() {
        assertThat(run(programme("--phases", "KS1, KS2; Secondary", "--roles", "TA, teachers", "--cost", "£1,200")))
                .as(terminal.err.toString())
                .isZero();
        assertThat(terminal.out.toString())
                .startsWith("""
                        --phases: 'KS1' is taken as primary
                        --phases: 'KS2' is taken as primary
                        --phases: 'Secondary' is taken as secondary
                        --roles: 'TA' is taken as teaching-assistant
                        --roles: 'teachers' is taken as teacher
                        --cost: '£1,200' is taken as 1200
                        ---""")
                .contains("phases: [primary, secondary]\nroles: [teaching-assistant, teacher]\n")
                .contains("    amount: 1200\n    per: place\n");

        terminal.out.getBuffer().setLength(0);
        assertThat(run(programme("--phases", "primary", "--roles", "teacher", "--cost", "£120 per school")))
                .isZero();
        assertThat(terminal.out.toString())
                .startsWith("--cost: '£120 per school' is taken as 120 per school\n")
                .contains("    amount: 120\n    per: school\n");

        assertThat(run(programme("--phases", "primary", "--roles", "Subject leader", "--cost", "free")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run(programme(
                        "--phases", "primary", "--roles", "teacher", "--cost", "120 per school", "--per", "place")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString().lines().filter(line -> line.startsWith("prospectus:")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "prospectus: --roles: 'Subject leader' is not a role; did you mean 'maths-lead'"
                                                + " or 'head-of-department'? choose from "),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "prospectus: --per can't be used here: it needs a price in --cost that does not"
                                                + " say it itself"));
    }

    @Test
    void textInMarkdownHasOneOptionAndItsOtherNameIsTakenToo() {
        for (String option : List.of("--text", "--body")) {
            terminal.out.getBuffer().setLength(0);
            assertThat(run("news", "--title", "A", option, "One.\n\n- two")).isZero();
            assertThat(terminal.out.toString()).endsWith("~~~~~~\nOne.\n\n- two\n");
            assertThat(run("notice", "--title", "A", "--until", "2026-11-02", option, "One.\n\n- two"))
                    .isZero();
            assertThat(terminal.out.toString()).contains("  text: |\n    One.\n\n    - two\n");
            assertThat(run(programme("--phases", "primary", "--roles", "teacher", option, "One.\n\n- two")))
                    .isZero();
            assertThat(terminal.out.toString()).endsWith("body: |\n  One.\n\n  - two\n");
        }

        assertThat(terminal.run("new", "programme", "--help")).isZero();
        assertThat(terminal.out.toString()).contains("--text=TEXT").doesNotContain("--body");
    }

    private static String[] programme(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "programme", "--title", "Counting", "--summary", "A day on counting.", "--duration", "One day"));
        words.addAll(List.of("--outcomes", "You know how; you know why."));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of("new"));
        all.addAll(List.of(words));
        all.addAll(List.of("--dry-run", "--site", site.toString(), "--as-of", "2026-10-01"));
        return terminal.run(all.toArray(String[]::new));
    }
}
