package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bookings import} as an editor meets it, on the exports of several forms. */
final class BookingsCommandTest {

    private static final String HEAD = "cohort,taken,waiting,as-of\n";

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private final StringWriter out = terminal.out;
    private final StringWriter err = terminal.err;
    private Path site = Path.of("");
    private Path figures = Path.of("");

    /** A hub with two runs: {@code first-group} of 20 places, and {@code second-group} of 3 with a waiting list. */
    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
        Path cohorts = site.resolve("data/cohorts/2026-27/number-sense.yml");
        String first = Files.readString(cohorts);
        Files.writeString(cohorts, first + """
                  - id: second-group
                    title: Second group
                    dates: tbc by 2026-12-01
                    places: {total: 3, waiting-list: true}
                """);
        figures = site.resolve("data/bookings/2026-27.csv");
    }

    @Test
    void countsAnExportWithSemicolonsMarkAndEmptyRows() throws IOException {
        assertThat(importCsv("""
                \uFEFFTimestamp;Name;E-mail address;Which group?;Status
                03/10/2026 09:12:33;Ann;ann@x.example;First group;Confirmed
                04/10/2026 10:12:33;Bo;bo@x.example;number-sense/first-group;Confirmed
                ;;;;
                05/10/2026 10:12:33;Cy;cy@x.example;Second group;On waiting list
                13/10/2026 10:12:33;Di;di@x.example;FIRST GROUP;Cancelled
                """)).as("%s", out).isZero();
        assertThat(figures)
                .hasContent(
                        HEAD + "number-sense/first-group,2,,2026-10-13\nnumber-sense/second-group,0,1,2026-10-13\n");
        assertThat(out.toString().lines())
                .containsExactly(
                        "number-sense/2026-27/first-group: 2 taken as of 2026-10-13 (new)",
                        "number-sense/2026-27/second-group: 0 taken, 1 waiting as of 2026-10-13 (new)",
                        "Wrote the figures of 2 cohorts.");
        assertThat(terminal.run("check", "--site", site.toString(), "--as-of", "2026-10-14"))
                .as("%s", out)
                .isZero();
    }

    /** Microsoft Forms saves a workbook: an id, start and completion as days of Excel, a mailbox, a name, then the questions. */
    @Test
    void countsAWorkbookOfMicrosoftForms() throws IOException {
        Path file = temp.resolve("Responses.xlsx");
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook book = new Workbook(stream, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Form1");
            List<String> heads = List.of("ID", "Start time", "Completion time", "Email", "Name", "Which group?");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
            }
            for (int row = 1; row <= 3; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 2, LocalDateTime.of(2026, 10, row, 16, 30));
                sheet.style(row, 2).format("m/d/yy h:mm").set();
                sheet.value(row, 3, row == 3 ? "P1@X.example" : "p" + row + "@x.example");
                sheet.value(row, 5, "First group");
            }
        }
        assertThat(run(file)).as("%s", out).isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,2,,2026-10-03\n");
    }

    /** Eventbrite has a line for each order, American days, and the number of tickets. */
    @Test
    void countsTicketsOfAnEventToolInTheWordsOfTheSettings() throws IOException {
        configure("""
                  export:
                    columns: {cohort: Event Name, booked-by: Order no., places: Ticket Quantity, state: Attendee Status, when: Order Date}
                    cohorts: {"Number, sense! (autumn)": number-sense/first-group, Test event: none}
                    states: {cancelled: [Not Coming], taken: Coming}
                """);
        assertThat(importCsv("""
                Attendee list of our events,,,,
                ,,,,
                Order no.,Order Date,Event Name,Ticket Quantity,Attendee Status
                1,10/2/26,"Number, sense! (autumn)",2,Coming
                2,10/13/26,"Number, sense! (autumn)",3,Coming
                3,10/14/26,"Number, sense! (autumn)",1,Not coming
                4,10/15/26,Test event,9,Coming
                """)).as("%s", out).isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,5,,2026-10-15\n");
    }

    @Test
    void theLaterOfTwoBookingsCounts() throws IOException {
        assertThat(importCsv("""
                Timestamp,Email,Group,Places,Status
                2026-10-05 10:00,Bo@X.example,First group,2,Confirmed
                2026-10-01 10:00,bo@x.example,First group,5,Confirmed
                2026-10-06 10:00,cy@x.example,First group,1,Confirmed
                2026-10-06 11:00, CY@x.example ,First group,1,Cancelled
                """)).isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,2,,2026-10-06\n");
    }

    @Test
    void importingTwiceChangesNothingAndOtherLinesKeepTheirBytes() throws IOException {
        Files.createDirectories(figures.getParent());
        String before =
                "\uFEFFcohort,taken,waiting,as-of\r\n\"number-sense/second-group\",1,,2026-09-01\r\n\r\nnumber-sense/first-group,1,,2026-09-01";
        Files.writeString(figures, before);
        String export =
                "Timestamp,Email,Group\n2026-10-05,bo@x.example,First group\n2026-10-06,cy@x.example,First group\n";
        assertThat(importCsv(export, "--dry-run")).isZero();
        assertThat(figures).hasContent(before);
        assertThat(out.toString().lines())
                .containsExactly(
                        "number-sense/2026-27/first-group: 1 taken as of 2026-09-01 -> 2 taken as of 2026-10-06",
                        "Would write the figures of 1 cohort.");
        assertThat(importCsv(export)).isZero();
        String after = before.replace("first-group,1,,2026-09-01", "first-group,2,,2026-10-06");
        assertThat(Files.readString(figures)).isEqualTo(after);
        out.getBuffer().setLength(0);
        assertThat(importCsv(export)).isZero();
        assertThat(out.toString().strip()).isEqualTo("Nothing to change: the figures are known.");
        assertThat(Files.readString(figures)).isEqualTo(after);
    }

    /** A form without names writes the same word into its own column of each row. */
    @Test
    void onlyAddressesMakeBookingsTheSame() throws IOException {
        assertThat(importCsv("""
                Completion time,Email,Name,Group
                2026-10-05,anonymous,anonymous,First group
                2026-10-05,anonymous,anonymous,First group
                2026-10-06,Bo Peep <BO@x.example>,Bo,First group
                2026-10-07,mailto:bo@X.example,Bo,First group
                2026-10-07,,,First group
                """)).as("%s", out).isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,4,,2026-10-07\n");
        assertThat(out.toString())
                .contains(
                        "rows 2, 3 and 6: warning: 3 of 5 rows say nobody's e-mail address in column B; each of them counts as a booking of its own");
    }

    @Test
    void theQuestionForTheAddressCountsWhereTheFormsOwnColumnHasNone() throws IOException {
        assertThat(importCsv("""
                Completion time,Email,Group,E-mail address
                2026-10-05,anonymous,First group,bo@x.example
                2026-10-05,anonymous,First group,BO@x.example
                """)).as("%s", out).isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,1,,2026-10-05\n");
        assertThat(out.toString()).doesNotContain("warning");
    }

    @Test
    void aHubMayCountSchoolsByTheirNames() throws IOException {
        configure("  export:\n    columns: {booked-by: School}\n");
        assertThat(importCsv("""
                Timestamp,Email,School,Group
                2026-10-05,a@x.example,Hill School,First group
                2026-10-05,b@x.example,hill  school,First group
                2026-10-05,c@x.example,n/a,First group
                2026-10-05,d@x.example,N/A,First group
                """)).as("%s", out).isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,3,,2026-10-05\n");
        assertThat(out.toString()).contains("2 of 4 rows say nobody's name in column C");
    }

    /** An export of the newest answers alone looks like places that were given back. */
    @Test
    void aFigureThatFallsIsRefused() throws IOException {
        Files.createDirectories(figures.getParent());
        String before = HEAD + "number-sense/first-group,9,3,2026-10-01\nnumber-sense/second-group,1,,2026-10-01\n";
        Files.writeString(figures, before);
        String export =
                "Timestamp,Email,Group\n2026-10-05,bo@x.example,First group\n2026-10-05,cy@x.example,Second group\n";
        assertThat(importCsv(export)).isEqualTo(ExitCode.FINDINGS);
        assertThat(figures).hasContent(before);
        assertThat(out.toString())
                .contains(
                        "error: number-sense/2026-27/first-group had 9 taken, 3 waiting as of 2026-10-01, and this export makes it 1 taken as of 2026-10-05; that figure was not taken over",
                        "see whether the export holds all answers",
                        "--allow-fewer");
        assertThat(importCsv(export, "--partial")).isEqualTo(ExitCode.FINDINGS);
        assertThat(figures).hasContent(before.replace("second-group,1,,2026-10-01", "second-group,1,,2026-10-05"));
        assertThat(importCsv(export, "--allow-fewer")).isZero();
        assertThat(figures)
                .hasContent(HEAD + "number-sense/first-group,1,,2026-10-05\nnumber-sense/second-group,1,,2026-10-05\n");
        assertThat(out.toString()).contains("-> 1 taken as of 2026-10-05 (this export doesn't say who waits,");
    }

    @Test
    void aFigureInTheRunsOwnFileMayNotFallEither() throws IOException {
        Path cohorts = site.resolve("data/cohorts/2026-27/number-sense.yml");
        Files.writeString(
                cohorts,
                Files.readString(cohorts)
                        .replace("waiting-list: true}", "waiting-list: true, taken: 2, as-of: 2026-10-01}"));
        String export = "Timestamp,Email,Group,Status\n%s,bo@x.example,Second group,Confirmed\n";
        assertThat(importCsv(export.formatted("2026-10-05"))).isEqualTo(ExitCode.FINDINGS);
        assertThat(figures).doesNotExist();
        assertThat(out.toString()).contains("had 2 taken as of 2026-10-01");
        assertThat(importCsv(export.formatted("2026-09-05"))).isZero();
        assertThat(figures).doesNotExist();
        assertThat(out.toString()).contains("has newer figures of number-sense/2026-27/second-group (2 taken");
    }

    @Test
    void cancelledBookingsExplainAFall() throws IOException {
        Files.createDirectories(figures.getParent());
        Files.writeString(figures, HEAD + "number-sense/first-group,2,,2026-09-01\n");
        assertThat(importCsv("""
                Timestamp,Email,Group,Status
                2026-10-05,bo@x.example,First group,Confirmed
                2026-10-05,cy@x.example,First group,Withdrawn
                """)).as("%s", out).isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,1,,2026-10-05\n");
    }

    /** What waits is true of the day on which it was counted, also for an export that doesn't know it. */
    @Test
    void whoWaitsIsKeptForTheSameDayOnly() throws IOException {
        Files.createDirectories(figures.getParent());
        Files.writeString(figures, HEAD + "number-sense/second-group,0,5,2026-10-05\n");
        assertThat(importCsv("Timestamp,Email,Group\n2026-10-05,bo@x.example,Second group\n"))
                .isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/second-group,1,5,2026-10-05\n");
        assertThat(importCsv("Timestamp,Email,Group\n2026-10-06,bo@x.example,Second group\n"))
                .isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/second-group,1,,2026-10-06\n");
    }

    @Test
    void farMorePlacesThanThereAreAreNotCounted() throws IOException {
        String rows = """
                Timestamp,Email,Group,Places
                2026-10-05,a@x.example,Second group,200
                2026-10-05,b@x.example,First group,1
                """;
        assertThat(importCsv(rows)).isEqualTo(ExitCode.FINDINGS);
        assertThat(figures).doesNotExist();
        assertThat(importCsv(rows, "--partial")).isEqualTo(ExitCode.FINDINGS);
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,1,,2026-10-05\n");
        assertThat(out.toString())
                .contains("row 2: error: more places than the 3 of number-sense/2026-27/second-group");
        StringBuilder many = new StringBuilder("Timestamp,Email,Group\n");
        for (int i = 0; i < 14; i++) {
            many.append("2026-10-06,a").append(i).append("@x.example,Second group\n");
        }
        assertThat(importCsv(many.toString(), "--partial")).isEqualTo(ExitCode.FINDINGS);
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,1,,2026-10-05\n");
        assertThat(out.toString()).contains("second-group has 3 places and 14 bookings, which can't all hold");
    }

    /** A hub has several forms: what one calls a column another may call by a usual name. */
    @Test
    void aUsualNameTakesThePlaceOfOneInTheSettings() throws IOException {
        configure("  export:\n    columns: {when: Completion time, state: Order state}\n");
        assertThat(importCsv("Timestamp,Email,Group,Status\n2026-10-05,a@x.example,First group,Cancelled\n"))
                .as("%s", out)
                .isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,0,,2026-10-05\n");
        assertThat(out.toString())
                .contains(
                        "no column is called 'Order state', which site-config.yml names for 'state'; column D, 'Status', was taken for it");
        assertThat(importCsv("Email,Group,Status\na@x.example,First group,Cancelled\n", "--as-of=2026-10-07"))
                .as("%s", out)
                .isZero();
    }

    @Test
    void theColumnsOfTheFileAreListed() throws IOException {
        assertThat(importCsv("Timestamp,Your school,Which workshop?\n2026-10-05,Hill School,First group\n"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains(
                        "there is no column called 'cohort' or",
                        "; the columns are 'Timestamp', 'Your school', 'Which workshop?'");
        out.getBuffer().setLength(0);
        assertThat(importCsv("2026-10-05,Ann Other,Email,ann@x.example\n")).isEqualTo(ExitCode.FINDINGS);
        assertThat(importCsv("2026-10-05,Ann Other,Email\n")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).doesNotContain("Ann Other");
    }

    @Test
    void anOlderExportChangesNothing() throws IOException {
        Files.createDirectories(figures.getParent());
        Files.writeString(figures, HEAD + "number-sense/first-group,9,,2026-10-20\n");
        assertThat(importCsv("Timestamp,Email,Group\n2026-10-05,bo@x.example,First group\n"))
                .isZero();
        assertThat(out.toString())
                .contains("has newer figures of number-sense/2026-27/first-group (9 taken as of 2026-10-20)");
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,9,,2026-10-20\n");
    }

    @Test
    void unknownCohortsAndOverBookingAreToldWithRowNumbers() throws IOException {
        String export = """
                Timestamp,Email,Group,Places
                2026-10-01,a@x.example,Second group,2
                2026-10-02,b@x.example,Second group,2
                2026-10-03,c@x.example,Secnd group,1
                2026-10-03,d@x.example,Something else,1
                2026-10-04,e@x.example,Something else,1
                2026-10-05,f@x.example,Second group,many
                """;
        assertThat(importCsv(export)).isEqualTo(ExitCode.FINDINGS);
        assertThat(figures).doesNotExist();
        assertThat(out.toString().lines())
                .contains(
                        "export.csv, row 3: warning: number-sense/2026-27/second-group has 3 places and 4 are booked; these came last",
                        "export.csv, row 4: error: what stands in the column for 'cohort' names no cohort",
                        "export.csv, rows 5 and 6: error: what stands in the column for 'cohort' names no cohort",
                        "export.csv, row 7: error: the column for 'places' holds no number of places",
                        "Nothing was changed: correct this first.")
                .anySatisfy(line -> assertThat(line).contains("did you mean number-sense/2026-27/second-group?"));
        assertThat(importCsv(export, "--partial")).isEqualTo(ExitCode.FINDINGS);
        assertThat(figures).hasContent(HEAD + "number-sense/second-group,4,,2026-10-05\n");
        importCsv(export, "--partial");
        assertThat(out.toString()).endsWith("Nothing to change: the figures of all other rows are known.\n");
    }

    @Test
    void aFormOfOneCohortNeedsNoColumnForIt() throws IOException {
        assertThat(importCsv(
                        "Email,Name\na@x.example,A\nb@x.example,B\n",
                        "--cohort=number-sense/2026-27/first-group",
                        "--as-of=2026-10-07"))
                .isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,2,,2026-10-07\n");
        assertThat(importCsv("Email,Name\na@x.example,A\n", "--cohort=number-sense/first-group", "--as-of=2026-10-07"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("there is no cohort 'number-sense/first-group'");
    }

    @Test
    void withoutADayTheDayMustBeSaid() throws IOException {
        assertThat(importCsv("Email,Group\na@x.example,First group\n")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("hint: give --as-of with the day of the export");
    }

    /** A form that is used for years keeps its old rows; each means the run that was next to begin then. */
    @Test
    void rowsOfLastYearAreNotCountedForThisYear() throws IOException {
        Path old = Files.createDirectories(site.resolve("data/cohorts/2025-26"));
        Files.writeString(old.resolve("number-sense.yml"), """
                cohorts:
                  - id: first-group
                    title: First group
                    sessions: [{date: 2025-11-05, start: "13:00", end: "16:00", mode: online}]
                """);
        assertThat(importCsv("""
                Timestamp,Email,Group
                2025-10-05,a@x.example,First group
                2025-10-06,b@x.example,First group
                2026-10-05,c@x.example,First group
                """)).as("%s", out).isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,1,,2026-10-05\n");
        assertThat(site.resolve("data/bookings/2025-26.csv")).doesNotExist();
    }

    /** Last year's run of the same name is over when the form is filled in. */
    @Test
    void aRunThatIsOverIsNotMeant() throws IOException {
        Path old = Files.createDirectories(site.resolve("data/cohorts/2025-26"));
        Files.writeString(old.resolve("number-sense.yml"), """
                cohorts:
                  - id: first-group
                    title: First group
                    sessions: [{date: 2025-11-05, start: "13:00", end: "16:00", mode: online}]
                    places: {total: 20}
                """);
        String export = "Timestamp,Email,Group\n2026-10-05,a@x.example,First group\n";
        assertThat(importCsv(export)).as("%s", out).isZero();
        assertThat(figures).hasContent(HEAD + "number-sense/first-group,1,,2026-10-05\n");
        assertThat(importCsv(export, "--year=2025-26")).as("%s", out).isZero();
        assertThat(site.resolve("data/bookings/2025-26.csv")).exists();
    }

    @Test
    void settingsThatNameAColumnWhichIsNotThereStopTheImport() throws IOException {
        configure("  export:\n    columns: {state: Order state}\n");
        assertThat(importCsv("Timestamp,Email,Group,How is it\n2026-10-05,a@x.example,First group,Cancelled\n"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains(
                        "no column is called 'Order state', which site-config.yml names for 'state'",
                        "the columns are 'Timestamp', 'Email', 'Group', 'How is it'");
        assertThat(figures).doesNotExist();
    }

    @Test
    void aBrokenSiteOrFileIsToldInItsOwnWords() throws IOException {
        Files.createDirectories(figures.getParent());
        Files.writeString(figures, "cohort;taken\n");
        assertThat(importCsv("Timestamp,Email,Group\n2026-10-05,a@x.example,First group\n"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("data/bookings/2026-27.csv:1: error[CSV001]");
        assertThat(run(temp.resolve("nothing.csv"))).isEqualTo(ExitCode.FINDINGS);
    }

    /**
     * Names and mailboxes, whatever column they stand in, are in no output and no file: also where columns are mixed up, a
     * name is nearly a cohort's, or a row breaks the form.
     */
    @Test
    void nothingOfAPersonIsEverWrittenOrShown() throws IOException {
        Random random = new Random(5);
        List<String> heads = List.of("Timestamp", "Email", "Group", "Places", "Status", "Name");
        for (int round = 0; round < 150; round++) {
            List<String> people = new ArrayList<>();
            StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "" : String.join(",", heads) + "\n");
            int rows = 1 + random.nextInt(8);
            for (int row = 0; row < rows; row++) {
                List<String> cells = new ArrayList<>(List.of(
                        "2026-10-0" + (1 + random.nextInt(9)),
                        person(random, people),
                        List.of("First group", "Second group", "First grup").get(random.nextInt(3)),
                        "1",
                        "Confirmed",
                        person(random, people)));
                for (int column = 0; column < cells.size(); column++) {
                    if (random.nextInt(5) == 0) {
                        cells.set(column, person(random, people));
                    }
                }
                text.append(String.join(",", cells)).append('\n');
            }
            out.getBuffer().setLength(0);
            err.getBuffer().setLength(0);
            int exit = importCsv(text.toString(), "--partial");
            assertThat(exit).isLessThanOrEqualTo(ExitCode.FINDINGS);
            String all = out.toString() + err + filesOf(site);
            assertThat(people).noneMatch(person -> all.contains(person));
        }
        assertThat(figures).exists();
    }

    private static String person(Random random, List<String> people) {
        StringBuilder name = new StringBuilder("Q");
        for (int i = 0; i < 6; i++) {
            name.append((char) ('a' + random.nextInt(26)));
        }
        people.add(name.toString());
        return switch (random.nextInt(4)) {
            case 0 -> name + "@x.example";
            case 1 -> "\"" + name + ", First group\"";
            case 2 -> "\"first\n" + name + "\"";
            default -> name.toString();
        };
    }

    private static String filesOf(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file).append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private void configure(String below) throws IOException {
        Path config = site.resolve("site-config.yml");
        String written = Files.readString(config);
        assertThat(written).doesNotContain("\nbooking:");
        Files.writeString(config, written + "booking:\n" + below);
    }

    private int importCsv(String text, String... options) throws IOException {
        return run(Files.writeString(temp.resolve("export.csv"), text), options);
    }

    private int run(Path file, String... options) {
        List<String> words = new ArrayList<>(List.of("bookings", "import", file.toString(), "--site", site.toString()));
        words.addAll(List.of(options));
        return terminal.run(words.toArray(String[]::new));
    }
}
