package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code intake} as an editor meets it: proposals from an online form. */
final class IntakeCommandTest {

    private static final String FORM = """
            intake:
              proposal:
                kind: programme
                row-id: ID
                columns:
                  title: Name of your work group
                  summary: What is it about?
                  phases: Phase
                  outcomes: What will teachers gain?
                fixed:
                  roles: teacher
                  format.duration: One academic year
                  funding.cost: free
                  contact: office
            """;

    private static final String ANSWERS = """
            ID,Your name,Email,Name of your work group,What is it about?,Phase,What will teachers gain?
            1,Zebedee Quill,zq@x.example,Spatial reasoning,Shapes and maps.,Primary,They see more shapes.
            2,Ada Moth,am@x.example,Spatial reasoning,Another one.,Secondary,They see more maps.
            """;

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private final StringWriter out = terminal.out;
    private final StringWriter err = terminal.err;
    private Path site = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config) + FORM);
    }

    @Test
    void aProposalBecomesADraftThatNobodySeesYet() throws IOException {
        assertThat(intake(ANSWERS.replace("They see more shapes.", "They see more shapes.; They draw.")))
                .as("%s", out)
                .isZero();
        assertThat(site.resolve("data/programmes/spatial-reasoning.yml"))
                .content()
                .isEqualTo("""
                        # yaml-language-server: $schema=../../schema/programme.schema.json
                        title: Spatial reasoning
                        summary: Shapes and maps.
                        phases: [primary]
                        roles: [teacher]
                        publish-from: 2099-08-31
                        format:
                          duration: One academic year
                        funding:
                          cost: free
                        outcomes:
                          - They see more shapes.
                          - They draw.
                        contact: office
                        """);
        assertThat(site.resolve("data/programmes/spatial-reasoning-2.yml")).exists();
        assertThat(out.toString()).contains("""
                        <!-- prospectus intake proposal -->
                        ## New from the form `proposal`

                        ### `data/programmes/spatial-reasoning.yml` (row 2)

                        - Title: `Spatial reasoning`
                        - Summary: `Shapes and maps.`
                        """).doesNotContain("Zebedee", "zq@x");
        out.getBuffer().setLength(0);
        terminal.run("check", "--site", site.toString(), "--as-of", "2026-11-01");
        assertThat(out.toString())
                .doesNotContain(" error[")
                .contains("data/programmes/spatial-reasoning.yml from 31 August 2099");
    }

    @Test
    void rowsAreKnownByTheirIdAlsoWhenTheyMoveOrAreEdited() throws IOException {
        intake(ANSWERS);
        Path file = site.resolve("data/programmes/spatial-reasoning.yml");
        String first = Files.readString(file);
        out.getBuffer().setLength(0);
        assertThat(intake(ANSWERS)).isZero();
        assertThat(out.toString().strip()).isEqualTo("Nothing to change.");
        List<String> lines = ANSWERS.lines().toList();
        String moved = lines.get(0) + "\n" + lines.get(2) + "\n"
                + lines.get(1).replace("Spatial reasoning", "Space and shape") + "\n"
                + "3,Bo,bo@x.example,Counting,Counting things.,primary,They count.\n";
        out.getBuffer().setLength(0);
        assertThat(intake(moved)).isZero();
        assertThat(Files.readString(file))
                .isEqualTo(first.replace("title: Spatial reasoning", "title: Space and shape"));
        assertThat(site.resolve("data/programmes/counting.yml")).exists();
        assertThat(out.toString())
                .contains("## New from the form")
                .contains("counting")
                .doesNotContain("### `data/programmes/spatial");
    }

    @Test
    void whatTheEditorsChangedStays() throws IOException {
        intake(ANSWERS);
        Path file = site.resolve("data/programmes/spatial-reasoning.yml");
        String edited = Files.readString(file)
                .replace("publish-from: 2099-08-31\n", "")
                .replace("Shapes and maps.", "Shapes, maps and space.");
        Files.writeString(file, edited);
        assertThat(intake(ANSWERS)).isZero();
        assertThat(Files.readString(file)).isEqualTo(edited);
    }

    @Test
    void faultsOfTheMappingAreToldInItsWords() throws IOException {
        assertThat(intake(ANSWERS.replace("Phase,", "Stage,"))).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("no column is called 'Phase', which site-config.yml names for 'phases'");
        assertThat(terminal.run("intake", "x.csv", "--map=other", "--site", site.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("'other' is no form of site-config.yml; those under 'intake' are proposal");
        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config).replace("      title:", "      titel:"));
        assertThat(intake(ANSWERS)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains(
                        "site-config.yml names 'titel' under 'intake: proposal', and a form can't fill that of a programme");
        assertThat(site.resolve("data/programmes/spatial-reasoning.yml")).doesNotExist();
    }

    @Test
    void faultsOfTheSettingsComeFirst() throws IOException {
        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config) + FORM);
        assertThat(intake(ANSWERS)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("error[YAM003]").doesNotContain("row ");
        assertThat(site.resolve("data/programmes/spatial-reasoning.yml")).doesNotExist();
    }

    @Test
    void rowsWithoutAnIdAndTwiceTheSameAreTold() throws IOException {
        String rows =
                ANSWERS.replace("\n2,", "\n1,") + ",Bo,bo@x.example,Counting,Counting things.,primary,They count.\n";
        assertThat(intake(rows)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains("row 3: error: a row above has the same in 'ID' (column A)")
                .contains("row 4: error: 'ID' (column A) is empty");
    }

    /** What a row lacks is told in the form's own questions, all of it at once. */
    @Test
    void allFaultsOfARowAreToldInTheFormsWords() throws IOException {
        String rows = ANSWERS.lines().findFirst().orElseThrow() + "\n7,Bo,bo@x.example,,,Kindergarten,They count.\n";
        assertThat(intake(rows)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString().lines())
                .contains(
                        "answers.csv, row 2: error: 'Name of your work group' (column D) is empty, so nothing was drafted",
                        "answers.csv, row 2: warning: 'What is it about?' (column E) is empty, and a programme must have it",
                        "answers.csv, row 2: error: 'Phase' (column F) was left out: 'Kindergarten' is not a phase");
        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config).replace("      contact: office\n", ""));
        out.getBuffer().setLength(0);
        assertThat(intake(ANSWERS)).isZero();
        assertThat(out.toString())
                .contains(
                        "site-config.yml says of no column of 'proposal' that it holds 'contact', and a programme must have it");
    }

    /** A mark of an address can be guessed, and imports.csv is public. */
    @Test
    void rowsAreNotKnownByWhatIsOfAPerson() throws IOException {
        Path config = site.resolve("site-config.yml");
        String settings = Files.readString(config);
        for (String column : List.of("Email", "Your name")) {
            Files.writeString(config, settings.replace("row-id: ID", "row-id: " + column));
            assertThat(intake(ANSWERS)).isEqualTo(ExitCode.FINDINGS);
            assertThat(out.toString())
                    .contains("rows 2 and 3: error: '" + column + "'")
                    .contains("is no number and may be of a person")
                    .doesNotContain("Zebedee");
            assertThat(site.resolve("imports.csv")).doesNotExist();
        }
    }

    @Test
    void aDryRunWritesNoSummary() throws IOException {
        Path summary = temp.resolve("summary.md");
        assertThat(intake(ANSWERS, "--dry-run", "--summary=" + summary)).isZero();
        assertThat(summary).doesNotExist();
        assertThat(site.resolve("data/programmes/spatial-reasoning.yml")).doesNotExist();
        assertThat(out.toString()).contains("## New from the form", "Nothing was written.");
    }

    /** A form may ask for the first day; an answer that is no day must not publish the draft. */
    @Test
    void aDayThatIsNotUnderstoodPublishesNothing() throws IOException {
        Path config = site.resolve("site-config.yml");
        Files.writeString(
                config,
                Files.readString(config)
                        .replace("      title: Name", "      publish-from: From when\n      title: Name"));
        assertThat(intake("""
                ID,From when,Name of your work group,What is it about?,Phase,What will teachers gain?
                1,soon,Counting,Counting things.,primary,They count.
                2,,Adding,Adding things.,primary,They add.
                3,7 January 2027,Halving,Halving things.,primary,They halve.
                """)).isEqualTo(ExitCode.FINDINGS);
        for (String name : List.of("counting", "adding")) {
            assertThat(site.resolve("data/programmes/" + name + ".yml"))
                    .content()
                    .contains("publish-from: 2099-08-31\n");
        }
        assertThat(site.resolve("data/programmes/halving.yml")).content().contains("publish-from: 2027-01-07\n");
    }

    /** What is printed goes through a buffer where it is piped: the end of it must not stay there. */
    @Test
    void theLastLineIsNotKeptBack() throws IOException {
        Path file = Files.writeString(temp.resolve("answers.csv"), ANSWERS);
        for (List<String> option : List.of(List.of("--dry-run"), List.<String>of())) {
            StringWriter kept = new StringWriter();
            CommandLine line = Main.commandLine();
            line.setOut(new PrintWriter(new BufferedWriter(kept), true));
            List<String> words =
                    new ArrayList<>(List.of("intake", file.toString(), "--map=proposal", "--site", site.toString()));
            words.addAll(option);
            assertThat(line.execute(words.toArray(String[]::new))).isZero();
            assertThat(kept.toString().strip())
                    .endsWith(
                            option.isEmpty() ? "change or delete that line when it is ready." : "Nothing was written.");
        }
    }

    /** Contacts and venues have no day before which nobody sees them. */
    @Test
    void theSummaryPromisesNoDayThatAKindCantHave() throws IOException {
        Path config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config) + """
                  place:
                    kind: venue
                    row-id: ID
                    columns: {name: Venue}
                """);
        Path file = Files.writeString(temp.resolve("places.csv"), "ID,Venue\n1,The old barn\n");
        assertThat(terminal.run("intake", file.toString(), "--map=place", "--site", site.toString()))
                .as("%s", out)
                .isZero();
        assertThat(out.toString())
                .contains("Once this is merged it is published")
                .doesNotContain("publish-from");
    }

    /** A summary goes into a pull request, where a mention calls people and a picture calls a server. */
    @Test
    void nothingInTheSummaryMeansAnything() throws IOException {
        Path summary = temp.resolve("summary.md");
        assertThat(intake(
                        ANSWERS.replace(
                                "Shapes and maps.",
                                "\"@everyone ``` ![x](https://x.example/p.png) <img src=x> ` end\n\n# Heading\""),
                        "--summary=" + summary))
                .isZero();
        assertThat(Files.readString(summary))
                .contains(
                        "- Summary: ```` @everyone ``` ![x](https://x.example/p.png) <img src=x> ` end # Heading ````\n");
    }

    /** Whatever stands in a column that the mapping does not name is in no file and no output. */
    @Test
    void whatTheMappingDoesNotNameIsNeverRead() throws IOException {
        Random random = new Random(9);
        for (int round = 0; round < 40; round++) {
            List<String> secrets = new ArrayList<>();
            StringBuilder csv = new StringBuilder(
                    "ID,Your name,Email,Name of your work group,What is it about?,Phase,What will teachers gain?,Notes\n");
            for (int row = 0; row < 3; row++) {
                csv.append(round * 3 + row)
                        .append(',')
                        .append(secret(random, secrets))
                        .append(',')
                        .append(secret(random, secrets));
                csv.append(",Group ")
                        .append(round)
                        .append('-')
                        .append(row)
                        .append(",About it.,")
                        .append(random.nextBoolean() ? "primary" : "wrong")
                        .append(",They learn.,")
                        .append(secret(random, secrets))
                        .append('\n');
            }
            out.getBuffer().setLength(0);
            assertThat(intake(csv.toString())).isLessThanOrEqualTo(ExitCode.FINDINGS);
            StringBuilder all = new StringBuilder(out.toString()).append(err);
            try (var files = Files.walk(site)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
            assertThat(secrets).hasSize(9).noneMatch(secret -> all.indexOf(secret) >= 0);
        }
        assertThat(site.resolve("data/programmes/group-39-2.yml")).exists();
    }

    private static String secret(Random random, List<String> secrets) {
        StringBuilder secret = new StringBuilder("Z");
        for (int i = 0; i < 8; i++) {
            secret.append((char) ('a' + random.nextInt(26)));
        }
        secrets.add(secret.toString());
        return random.nextBoolean() ? secret + "@x.example" : "\"" + secret + ",\nx\"";
    }

    private int intake(String text, String... options) throws IOException {
        Path file = Files.writeString(temp.resolve("answers.csv"), text);
        List<String> words =
                new ArrayList<>(List.of("intake", file.toString(), "--map=proposal", "--site", site.toString()));
        words.addAll(List.of(options));
        int code = terminal.run(words.toArray(String[]::new));
        assertThat(err.toString()).doesNotContain("defect");
        return code;
    }
}
