package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.tables.TableFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} as an editor meets it: from a template to a catalogue, and again after both have changed. */
final class ImportCommandTest {

    private static final String PROGRAMMES = """
            Title,Summary,Phases,Roles,Duration,Cost,Outcomes,Contact,Publish from
            Fractions for all,Three afternoons on fractions for teachers who want more.,"Primary; secondary",Teacher,Three afternoons,£120 per place,"• Teachers know what a fraction is
            • Pupils do too",Hub office,
            Maths in the early years,Play and number in the years before school.,early years,teacher,One day,Free,You know more games.,office@hub.example.org,5/1/2027
            """;

    private static final String COHORTS = """
            Programme,Year,Title,Applications open,Applications close,Places,Waiting list,Sessions,Mode,Notes
            Fractions for all,2026/27,Spring group,1 Dec 2026 9am,15/01/2027,20,Yes,"Wed 20 Jan 2027 13:00-16:00
            3 February 2027 1pm to 4pm",In person,Bring a ruler.
            fractions-for-all,2026-27,Summer group,tbc by 1 March 2027,,16,no,,online,
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
    }

    @Test
    void whatPeopleTypeBecomesFilesThatPassTheCheck() throws IOException {
        assertThat(importText(PROGRAMMES)).as("%s", out).isZero();
        assertThat(importText(COHORTS)).as("%s", out).isZero();
        assertThat(site.resolve("data/programmes/fractions-for-all.yml"))
                .content()
                .isEqualTo("""
                        # yaml-language-server: $schema=../../schema/programme.schema.json
                        title: Fractions for all
                        summary: Three afternoons on fractions for teachers who want more.
                        phases: [primary, secondary]
                        roles: [teacher]
                        format:
                          duration: Three afternoons
                        funding:
                          cost:
                            amount: 120
                            per: place
                        outcomes: [Teachers know what a fraction is, Pupils do too]
                        contact: office
                        """);
        assertThat(site.resolve("data/programmes/maths-in-the-early-years.yml"))
                .content()
                .contains("phases: [early-years]\n", "publish-from: 2027-01-05\n", "cost: free\n");
        assertThat(site.resolve("data/cohorts/2026-27/fractions-for-all.yml"))
                .content()
                .isEqualTo("""
                        # yaml-language-server: $schema=../../../schema/cohorts.schema.json
                        cohorts:
                          - id: spring-group
                            title: Spring group
                            applications:
                              opens: 2026-12-01 09:00
                              closes: 2027-01-15
                            places:
                              total: 20
                              waiting-list: true
                            sessions:
                              - date: 2027-01-20
                                start: 13:00
                                end: 16:00
                              - date: 2027-02-03
                                start: 13:00
                                end: 16:00
                            mode: in-person
                            notes: Bring a ruler.
                          - id: summer-group
                            title: Summer group
                            applications:
                              opens: tbc by 2027-03-01
                            places:
                              total: 16
                              waiting-list: false
                            mode: online
                        """);
        assertThat(terminal.run("check", "--site", site.toString(), "--as-of", "2026-11-01"))
                .as("%s", out)
                .isZero();
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        importText(PROGRAMMES);
        String before = files();
        out.getBuffer().setLength(0);
        assertThat(importText(PROGRAMMES)).isZero();
        assertThat(out.toString().strip()).isEqualTo("Nothing to change.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        String before = files();
        assertThat(importText(PROGRAMMES, "--dry-run")).isZero();
        assertThat(out.toString())
                .contains("data/programmes/fractions-for-all.yml: new, with fractions-for-all", "Nothing was written.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFileThatNobodyTouchedFollowsTheTable() throws IOException {
        importText(PROGRAMMES);
        importText(COHORTS);
        String later = COHORTS.replace("20 Jan", "27 Jan").replace("\n3 February 2027 1pm to 4pm", "");
        assertThat(importText(later)).as("%s", out).isZero();
        assertThat(site.resolve("data/cohorts/2026-27/fractions-for-all.yml"))
                .content()
                .contains("date: 2027-01-27")
                .doesNotContain("2027-02-03");
    }

    /** Values that a person changed stay; those that nobody changed follow; all other bytes stay. */
    @Test
    void whatAPersonChangedStays() throws IOException {
        importText(PROGRAMMES);
        importText(COHORTS);
        Path file = site.resolve("data/cohorts/2026-27/fractions-for-all.yml");
        String edited = Files.readString(file)
                .replace("total: 20", "total: 24 # a larger room")
                .replace("title: Summer group", "title: Summer group, online");
        Files.writeString(file, edited);
        out.getBuffer().setLength(0);
        assertThat(importText(COHORTS)).isZero();
        assertThat(Files.readString(file)).isEqualTo(edited);
        assertThat(out.toString().strip()).isEqualTo("Nothing to change.");

        String later = COHORTS.replace("15/01/2027,20", "16/01/2027,22")
                + "Fractions for all,2026-27,Third group,,,8,,,online,\n";
        assertThat(importText(later)).isZero();
        assertThat(Files.readString(file))
                .startsWith(edited.replace("closes: 2027-01-15", "closes: 2027-01-16"))
                .endsWith("""
                          - id: third-group
                            title: Third group
                            places:
                              total: 8
                            mode: online
                        """);
        assertThat(out.toString())
                .contains("applications.closes: 2027-01-15 -> 2027-01-16")
                .contains(
                        "data/cohorts/2026-27/fractions-for-all.yml says '24' for 'places.total' of spring-group, and the table '22'; the file stays");
    }

    @Test
    void whatAPersonDeletedStaysAway() throws IOException {
        importText(PROGRAMMES);
        Files.delete(site.resolve("data/programmes/fractions-for-all.yml"));
        assertThat(importText(PROGRAMMES)).isZero();
        assertThat(out.toString()).contains("'fractions-for-all' was imported before and is gone");
        assertThat(site.resolve("data/programmes/fractions-for-all.yml")).doesNotExist();
    }

    @Test
    void whatWasThereBeforeIsNeverOverwritten() throws IOException {
        String before = Files.readString(site.resolve("data/programmes/number-sense.yml"));
        assertThat(importText(PROGRAMMES.replace("Fractions for all", "Number sense")))
                .isZero();
        assertThat(Files.readString(site.resolve("data/programmes/number-sense.yml")))
                .isEqualTo(before);
        assertThat(out.toString())
                .contains("data/programmes/number-sense.yml says ")
                .contains("the file stays");
    }

    @Test
    void contactsAreAddedBelowThoseThatAreThere() throws IOException {
        Path contacts = site.resolve("data/contacts.yml");
        String before = Files.readString(contacts);
        assertThat(importText("Role,E-mail,Phone\nCourses team,courses@hub.example.org,01632 960123\n"))
                .as("%s", out)
                .isZero();
        assertThat(Files.readString(contacts))
                .isEqualTo(
                        before
                                + "courses-team:\n  role: Courses team\n  email: courses@hub.example.org\n  phone: 01632 960123\n");
    }

    @Test
    void whatCantBeTakenOverIsToldAndKept() throws IOException {
        assertThat(importText("""
                        Course name,Summary,Phases,Roles,Cost,Contact,Old code
                        Fractions,About fractions.,Primary; Kindergarten,teacher,lots,nobody,X1
                        ,No title.,primary,teacher,free,office,X2
                        """, "--map=Course name=Title")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString().lines())
                .contains(
                        "table.csv: warning: column G of the programmes ('Old code') is none of the template's; nothing of it was taken over",
                        "table.csv, row 2: error: 'Phases' (column C), entry 2 of 2, was left out: 'Kindergarten' is not a phase",
                        "table.csv, row 2: error: 'Cost' (column E) was left out: it is not understood as a cost",
                        "table.csv, row 2: error: 'Contact' (column F) was left out: nothing in the site or the table is called so",
                        "table.csv: warning: there is no column 'Duration', and a programme must have it",
                        "table.csv, row 3: error: 'Course name' (column A) is empty, so nothing was drafted");
        assertThat(site.resolve("data/programmes/fractions.yml"))
                .content()
                .contains(
                        "# Left out: row 2 of the table, 'Phases' (column C), entry 2 of 2\n",
                        "# Left out: row 2 of the table, 'Cost' (column E)\n",
                        "phases: [primary]\n");
    }

    /** Which of both it is: a column that is not there, or nothing in it; and what there is nothing of that name. */
    @Test
    void whatARowLacksIsToldByItsCause() throws IOException {
        assertThat(importText("""
                        Programme,Title
                        Number sense,A
                        Nmber sense,B
                        ,C
                        """)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString().lines())
                .contains(
                        "table.csv: error: there is no column 'Year', so nothing was drafted",
                        "table.csv, row 3: error: 'Programme' (column A): nothing in the site or the table is called 'Nmber sense', so nothing was drafted",
                        "  hint: did you mean 'number-sense'? write the id or title of a programme",
                        "table.csv, row 4: error: 'Programme' (column A) is empty, so nothing was drafted");
        out.getBuffer().setLength(0);
        assertThat(importText("Programme,Year,Title\nNumber sense,,A\nNumber sense,next,B\n"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString().lines())
                .contains(
                        "table.csv, row 2: error: 'Year' (column B) is empty, so nothing was drafted",
                        "table.csv, row 3: error: 'Year' (column B) is no academic year, so nothing was drafted");
    }

    /** Words behind a day would be lost if the day alone were taken. */
    @Test
    void whateverOfACellIsNotUnderstoodIsTold() throws IOException {
        importText(PROGRAMMES);
        out.getBuffer().setLength(0);
        assertThat(importText("""
                Programme,Year,Title,Publish from,Applications open,Applications close,Places,Waiting list,Sessions
                Fractions for all,2026-27,A,14/01/2027 (perhaps),1 Dec 2026 9:00 sharp,tbc by 1 March 2027 at last,20 or so,perhaps,14/01/2027 morning; 14/01/2027 9.30-12.30 (hall); 21/01/2027
                Fractions for all,2026-27,B,14/01/2027 00:00:00,01/12/2026 09:00:00,31/02/2027,20,x,Tue 14/01/2027
                """)).isEqualTo(ExitCode.FINDINGS);
        List<String> told =
                out.toString().lines().filter(line -> line.contains(" error: ")).toList();
        assertThat(told)
                .containsExactly(
                        "table.csv, row 2: error: 'Publish from' (column D) was left out: it is not understood as a day",
                        "table.csv, row 2: error: 'Applications open' (column E) was left out: it is not understood as a day, or as a day and a time",
                        "table.csv, row 2: error: 'Applications close' (column F) was left out: it is not understood as a day, or as a day and a time",
                        "table.csv, row 2: error: 'Places' (column G) was left out: it is no number that can stand there",
                        "table.csv, row 2: error: 'Waiting list' (column H) was left out: it is neither yes nor no",
                        "table.csv, row 2: error: 'Sessions' (column I), entry 1 of 3, was left out: it is not understood as a day and its times",
                        "table.csv, row 2: error: 'Sessions' (column I), entry 2 of 3, was left out: it is not understood as a day and its times",
                        "table.csv, row 3: error: 'Applications close' (column F) was left out: its month has no such day",
                        "table.csv, row 3: error: 'Sessions' (column I) was left out: its day and its weekday do not belong together");
        assertThat(site.resolve("data/cohorts/2026-27/fractions-for-all.yml"))
                .content()
                .contains(
                        "publish-from: 2027-01-14\n",
                        "opens: 2026-12-01 09:00\n",
                        "- date: 2027-01-21\n",
                        "total: 20\n");
    }

    /** The file is sound: a row that lacks what it must have is not added, and the others are. */
    @Test
    void rowsThatLackSomethingDoNotKeepOthersOut() throws IOException {
        assertThat(importText("Role,E-mail\nFirst team,nobody\nSecond team,second@hub.example.org\n"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains(
                        "row 2: error: 'E-mail' (column B) was left out: it is not an e-mail address",
                        "row 2: error: not added to data/contacts.yml, since it has no 'E-mail'");
        assertThat(site.resolve("data/contacts.yml"))
                .content()
                .contains("second-team:\n")
                .doesNotContain("First team");
    }

    /** A period of applying needs its first day; other rows don't suffer from a row without. */
    @Test
    void aRowThatItsFileCantHoldDoesNotKeepOthersOut() throws IOException {
        assertThat(importText("""
                Programme,Year,Title,Applications open,Applications close
                Number sense,2026-27,North group,,15/01/2027
                Number sense,2026-27,South group,1/12/2026,15/01/2027
                Number sense,2026-27,West group,,16/01/2027
                """)).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains(
                        "table.csv, rows 2 and 4: error: not added to data/cohorts/2026-27/number-sense.yml: the key 'opens' is missing");
        assertThat(site.resolve("data/cohorts/2026-27/number-sense.yml"))
                .content()
                .contains("south-group")
                .doesNotContain("north-group", "west-group");
    }

    /** Whatever column a name, a mailbox or a telephone number is refused in, it is in no file; and few columns show it. */
    @Test
    void noRefusedCellIsWritten() throws IOException {
        Random random = new Random(17);
        List<String> heads = List.of(
                "Programme",
                "Year",
                "Title",
                "Strand",
                "Publish from",
                "Applications open",
                "Form",
                "Allocation",
                "Places",
                "Waiting list",
                "Counted on",
                "Dates known by",
                "Sessions",
                "Mode",
                "Venue",
                "Led by",
                "Who asked",
                "Phone");
        List<String> shown = List.of("Programme", "Strand", "Allocation", "Mode", "Venue");
        for (int round = 0; round < 40; round++) {
            List<String> written = new ArrayList<>();
            List<String> told = new ArrayList<>();
            StringBuilder csv = new StringBuilder(String.join(",", heads)).append('\n');
            for (int row = 0; row < 3; row++) {
                List<String> cells = new ArrayList<>(List.of("Number sense", "2026-27", "Group " + round + "-" + row));
                for (int column = 3; column < heads.size(); column++) {
                    int kind = random.nextInt(4);
                    String name = name(random);
                    String number = "07700 9" + (10000 + random.nextInt(90000));
                    String cell = kind == 0 ? "" : kind == 1 ? name : kind == 2 ? name + "@x.example" : number;
                    if (!cell.isEmpty()) {
                        written.add(cell);
                        if (kind > 1 || !shown.contains(heads.get(column))) {
                            told.add(cell);
                        }
                    }
                    cells.add(cell);
                }
                csv.append(String.join(",", cells)).append('\n');
            }
            out.getBuffer().setLength(0);
            assertThat(importText(csv.toString())).isLessThanOrEqualTo(ExitCode.FINDINGS);
            String all = files();
            assertThat(written).as("%s", csv).hasSizeGreaterThan(10).noneMatch(all::contains);
            assertThat(told).as("%s", out).noneMatch(out.toString()::contains);
        }
        assertThat(site.resolve("data/cohorts/2026-27/number-sense.yml"))
                .content()
                .contains("group-39-2");
        out.getBuffer().setLength(0);
        String contacts = """
                Role,E-mail,Phone,About,Name
                ,Ann Other,Bo Peep,x,Cy Young
                A team,Ann Other,Bo Peep 07700 900123,x,Cy Young
                """;
        importText(contacts);
        assertThat(out.toString() + files()).doesNotContain("Ann Other", "Bo Peep", "07700 900123", "Cy Young");
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("Q");
        for (int i = 0; i < 7; i++) {
            name.append((char) ('a' + random.nextInt(26)));
        }
        return name.toString();
    }

    @Test
    void manyValuesOfAFileChangeTogether() throws IOException {
        importText(PROGRAMMES);
        importText(COHORTS);
        Path file = site.resolve("data/cohorts/2026-27/fractions-for-all.yml");
        String edited = Files.readString(file).replace("cohorts:\n", "cohorts: # ours\n");
        Files.writeString(file, edited);
        // The new first day is after the old last one, and one title needs quotes: each alone would be refused or read
        // otherwise.
        assertThat(importText(COHORTS.replace("1 Dec 2026 9am,15/01/2027,20", "16 Jan 2027 9am,18/01/2027,22")
                        .replace("Summer group", "\"Summer: group\"")
                        .replace("Bring a ruler.", "Bring a ruler # and a pen")))
                .as("%s", out)
                .isZero();
        assertThat(Files.readString(file))
                .isEqualTo(edited.replace("2026-12-01 09:00", "2027-01-16 09:00")
                        .replace("2027-01-15", "2027-01-18")
                        .replace("total: 20", "total: 22")
                        .replace("title: Summer group", "title: \"Summer: group\"")
                        .replace("Bring a ruler.", "\"Bring a ruler # and a pen\""));
    }

    @Test
    void theTemplateIsAWorkbookThatComesBackFilledIn() throws IOException {
        Path template = temp.resolve("template.xlsx");
        assertThat(terminal.run("import", "--template", template.toString(), "--site", site.toString()))
                .isZero();
        TableFile read = TableFile.read(template);
        assertThat(read.tables().stream().map(table -> table.sheet()))
                .containsExactly("Contacts", "Venues", "Programmes", "Cohorts");
        assertThat(run(template)).isZero();
        assertThat(out.toString()).contains("Nothing to change.");
        assertThat(terminal.run("import", "--template", template.toString(), "--site", site.toString()))
                .isEqualTo(ExitCode.FAULT);

        Path csv = temp.resolve("cohorts.csv");
        assertThat(terminal.run("import", "--template", csv.toString(), "--kind=cohort", "--site", site.toString()))
                .isZero();
        assertThat(Files.readString(csv)).startsWith("\uFEFFProgramme,Year,Id,");
        Files.writeString(csv, Files.readString(csv) + "number-sense,2026-27,,,Another group\n");
        assertThat(run(csv)).as("%s", out).isZero();
        assertThat(site.resolve("data/cohorts/2026-27/number-sense.yml"))
                .content()
                .endsWith("  - id: another-group\n    title: Another group\n");
    }

    @Test
    void sheetsOfOneWorkbookReferToEachOther() throws IOException {
        Path file = temp.resolve("all.xlsx");
        try (var stream = Files.newOutputStream(file);
                Workbook book = new Workbook(stream, "Test", "1.0")) {
            fill(
                    book.newWorksheet("Cohorts"),
                    List.of(
                            List.of("Programme", "Year", "Title", "Venue", "Led by"),
                            List.of(
                                    "Fractions",
                                    "2026-27",
                                    "Autumn group",
                                    "The Old Mill",
                                    "courses@hub.example.org")));
            fill(
                    book.newWorksheet("Venues"),
                    List.of(
                            List.of("Name", "Town", "Address"),
                            List.of("The Old Mill", "Northbridge", "Mill Lane, Northbridge")));
            fill(
                    book.newWorksheet("Contacts"),
                    List.of(List.of("Role", "E-mail"), List.of("Courses team", "courses@hub.example.org")));
            fill(
                    book.newWorksheet("Programmes"),
                    List.of(
                            List.of("Title", "Summary", "Phases", "Roles", "Duration", "Cost", "Outcomes", "Contact"),
                            List.of(
                                    "Fractions",
                                    "About fractions.",
                                    "primary",
                                    "teacher",
                                    "One day",
                                    "free",
                                    "You know more.",
                                    "Courses team")));
        }
        assertThat(run(file)).as("%s", out).isZero();
        assertThat(site.resolve("data/cohorts/2026-27/fractions.yml"))
                .content()
                .contains("venue: the-old-mill\n", "led-by: courses-team\n");
        assertThat(terminal.run("check", "--site", site.toString(), "--as-of", "2026-11-01"))
                .as("%s", out)
                .isZero();
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
    }

    /** Whatever stands in cells, the files can be read as YAML, hold those words, and nothing stands where no file may. */
    @Test
    void hostileCellsStayText() throws IOException {
        Random random = new Random(3);
        List<String> pieces = List.of(
                "../../x",
                ": ",
                "\n",
                "#",
                "- ",
                "'",
                "''",
                "{{",
                "}}",
                "&a *a",
                "!!java",
                "\u202E",
                "\uFEFF",
                "|",
                ">",
                "%",
                "@",
                "`",
                "${x}",
                "=CMD()",
                "<b>",
                "a",
                "Ω",
                "[x](javascript:1)",
                "\\",
                "---",
                "...",
                "? ",
                "\t",
                "\u2028",
                "~",
                "null",
                "😀");
        for (int i = 0; i < 60; i++) {
            StringBuilder csv = new StringBuilder("Title,Summary,Phases,Roles,Duration,Cost,Outcomes,Contact,Text\n");
            StringBuilder row = new StringBuilder("Safe " + i);
            for (int column = 1; column < 9; column++) {
                StringBuilder cell = new StringBuilder();
                for (int piece = 0; piece < 1 + random.nextInt(6); piece++) {
                    cell.append(pieces.get(random.nextInt(pieces.size())));
                }
                row.append(",\"").append(cell.toString().replace("\"", "\"\"")).append('"');
            }
            csv.append(row).append('\n');
            assertThat(importText(csv.toString())).isLessThanOrEqualTo(ExitCode.FINDINGS);
            assertThat(site.resolve("data/programmes/safe-" + i + ".yml")).exists();
        }
        assertThat(temp.resolve("x")).doesNotExist();
        out.getBuffer().setLength(0);
        terminal.run("check", "--site", site.toString(), "--as-of", "2026-11-01");
        assertThat(out.toString()).doesNotContain("[YAM");
    }

    private String files() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** What a cell says of a session stays with it in every form, or is told. */
    @Test
    void timesBehindADayInFiguresAreKept() throws IOException {
        assertThat(importText(PROGRAMMES)).as("%s", out).isZero();
        assertThat(importText("""
                Programme,Year,Title,Sessions
                Fractions for all,2026-27,A,14/01/2027 9.30-12.30; 15/01/2027 09:30-12:30
                Fractions for all,2026-27,B,21 January 2027
                Fractions for all,2026-27,C,22/01/2027 9.30
                """)).as("%s", out).isEqualTo(1);
        assertThat(site.resolve("data/cohorts/2026-27/fractions-for-all.yml"))
                .content()
                .contains(
                        "- date: 2027-01-14\n        start: 09:30\n        end: 12:30",
                        "- date: 2027-01-15\n        start: 09:30\n        end: 12:30",
                        "- date: 2027-01-21\n");
        assertThat(out.toString()).contains("row 4: ");
    }

    private int importText(String text, String... options) throws IOException {
        return run(Files.writeString(temp.resolve("table.csv"), text), options);
    }

    private int run(Path file, String... options) {
        List<String> words = new ArrayList<>(List.of("import", file.toString(), "--site", site.toString()));
        words.addAll(List.of(options));
        int code = terminal.run(words.toArray(String[]::new));
        assertThat(err.toString()).doesNotContain("defect");
        return code;
    }
}
