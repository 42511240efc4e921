package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.draft.DraftKind;
import dev.prospectus.draft.DraftSite;
import dev.prospectus.draft.Drafting;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Catalogue;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.Golden;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code new} makes in a site passes check, and a wrong answer is told before anything is written. */
final class NewEntryCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private Path site = Path.of("");

    @Test
    void everythingThatIsMadePassesCheckInAnyHub() throws IOException {
        Path starter = temp.resolve("starter");
        StarterSite.writeTo(starter, TODAY);
        Path empty = Files.createDirectories(temp.resolve("empty/data")).getParent();
        Files.copy(starter.resolve("site-config.yml"), empty.resolve("site-config.yml"));
        Files.copy(starter.resolve("data/contacts.yml"), empty.resolve("data/contacts.yml"));
        Path sample = copy(Path.of("").toAbsolutePath(), temp.resolve("sample"));
        Path arts = copy(Golden.RESOURCES.resolve("sites").resolve("arts-hub"), temp.resolve("arts"));

        for (Path hub : List.of(empty, starter, arts, sample)) {
            site = hub;
            List<String> before = findings();
            Catalogue catalogue = catalogue();
            String phase = catalogue.vocabulary().phases().get(0).id();
            String role = catalogue.vocabulary().roles().get(0).id();

            made(
                    "programme",
                    "--title",
                    "Counting: the long way",
                    "--summary",
                    "A day on how counting grows.",
                    "--phases",
                    phase,
                    "--roles",
                    role,
                    "--duration",
                    "One day",
                    "--outcomes",
                    "You know how counting grows.",
                    "--outcomes",
                    "You can plan for it.",
                    "--cost",
                    "40",
                    "--body",
                    "What you will do.\n\n- count");
            made(
                    "cohort",
                    "--programme",
                    "counting-the-long-way",
                    "--title",
                    "Spring group",
                    "--opens",
                    "2026-11-02 09:00",
                    "--closes",
                    "2027-01-08",
                    "--url",
                    "https://forms.example.org/counting",
                    "--places",
                    "24",
                    "--sessions",
                    "2027-01-14 09:30-12:30 First: counting on",
                    "--sessions",
                    "tbc by 2026-12-01");
            made("cohort", "--programme", "counting-the-long-way", "--title", "Summer group", "--year", "2026-27");
            made(
                    "pathway",
                    "--title",
                    "Number for all",
                    "--summary",
                    "From counting to ratio.",
                    "--phases",
                    phase,
                    "--stages",
                    "counting-the-long-way");
            made(
                    "news",
                    "--title",
                    "Places added = 6",
                    "--text",
                    "There are six more places.",
                    "--tags",
                    "places, counting");
            made(
                    "notice",
                    "--title",
                    "The office is closed",
                    "--text",
                    "We answer again on Monday.",
                    "--until",
                    "2026-12-21");

            assertThat(findings()).as(hub.getFileName().toString()).isEqualTo(before);
            for (String file : List.of(
                    "programmes/counting-the-long-way.yml",
                    "cohorts/2026-27/counting-the-long-way.yml",
                    "pathways/number-for-all.yml")) {
                assertThat(Files.readString(site.resolve("data").resolve(file)))
                        .startsWith("# yaml-language-server: $schema=../");
            }
            assertThat(catalogue().cohorts()).hasSize(catalogue.cohorts().size() + 2);
        }
    }

    @Test
    void whatIsMadeLooksAsAPersonWouldWriteIt() throws IOException {
        starter();
        made(
                "cohort",
                "--programme",
                "number-sense",
                "--year",
                "2027-28",
                "--title",
                "Spring group: Northbridge",
                "--opens",
                "2027-03-01 09:00",
                "--sessions",
                "2028-01-13 9:30-12:30 First meeting",
                "--mode",
                "online");

        assertThat(site.resolve("data/cohorts/2027-28/number-sense.yml")).hasContent("""
                # yaml-language-server: $schema=../../../schema/cohorts.schema.json
                cohorts:
                  - id: spring-group-northbridge
                    title: "Spring group: Northbridge"
                    applications:
                      opens: 2027-03-01 09:00
                    sessions:
                      - title: First meeting
                        date: 2028-01-13
                        start: 09:30
                        end: 12:30
                    mode: online
                """);
    }

    @Test
    void moreRunsAndNoticesLeaveEveryOtherByte() throws IOException {
        starter();
        Path runs = site.resolve("data/cohorts/2026-27/number-sense.yml");
        String written = "# ours\r\n" + Files.readString(runs).stripTrailing().replace("\n", "\r\n");
        Files.writeString(runs, written);
        Path notices = Files.writeString(site.resolve("data/notices.yml"), "# none yet\n");

        made("cohort", "--programme", "number-sense", "--title", "Another group", "--dates", "tbc by 2026-12-01");
        made("notice", "--title", "Closed", "--text", "No office.", "--until", "2026-10-03");

        assertThat(Files.readString(runs))
                .isEqualTo(written
                        + "\r\n  - id: another-group\r\n    title: Another group\r\n    dates: tbc by 2026-12-01\r\n");
        assertThat(notices).hasContent("""
                # none yet
                closed:
                  title: Closed
                  text: |
                    No office.
                  from: 2026-10-01
                  until: 2026-10-03
                """);
    }

    @Test
    void withoutATerminalAllThatIsMissingIsNamed() throws IOException {
        starter();

        assertThat(run("programme", "--roles", "teacher")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString())
                .startsWith(
                        "prospectus: there is no terminal to ask on, and --title, --summary, --phases, --duration, --outcomes are"
                                + " missing\n");
    }

    @Test
    void aWrongAnswerIsToldInTheWordsOfTheFinding() throws IOException {
        starter();
        List<String> files = files();

        for (List<String> wrong : List.of(
                List.of("notice", "--title", "A", "--text", "B", "--until", "31 September 2027"),
                List.of("notice", "--title", "A", "--text", "B", "--until", "2026-09-01"),
                List.of("cohort", "--programme", "number-sence", "--title", "A"),
                List.of("cohort", "--programme", "number-sense", "--title", "A", "--year", "2026-28"),
                List.of("cohort", "--programme", "number-sense", "--title", "First group"),
                List.of("cohort", "--programme", "number-sense", "--title", "A", "--id", "../"),
                List.of("cohort", "--programme", "number-sense", "--title", "A", "--sessions", "2027-02-30"),
                List.of("cohort", "--programme", "number-sense", "--title", "A", "--strand", "number"),
                List.of(
                        "cohort",
                        "--programme",
                        "number-sense",
                        "--title",
                        "A",
                        "--url",
                        "https://forms.example.org/a"),
                List.of("cohort", "--programme", "number-sense", "--title", "A", "--sessions", "2027-03-10 9.30"),
                List.of("news", "--title", "A", "--text", "B", "--date", "today"),
                List.of(
                        "pathway",
                        "--title",
                        "A",
                        "--summary",
                        "B",
                        "--phases",
                        "juniors",
                        "--stages",
                        "number-sense"))) {
            assertThat(run(wrong.toArray(String[]::new))).as(wrong.toString()).isEqualTo(ExitCode.USAGE);
        }

        assertThat(terminal.err.toString().lines().filter(line -> line.startsWith("prospectus:")))
                .containsExactly(
                        "prospectus: --until: expected a day, found '31 September 2027'; that month has no such day; its last is 2027-09-30",
                        "prospectus: --until: the notice ends before its first day 2026-10-01; check both dates, also their years",
                        "prospectus: --programme: there is no programme 'number-sence'; did you mean 'number-sense'?",
                        "prospectus: --year: '2026-28' is not an academic year; write '2026-27' for the year that begins in September 2026",
                        "prospectus: --id: data/cohorts/2026-27/number-sense.yml has a cohort 'first-group' already; choose another id",
                        "prospectus: --id: '../' can't be an id: lower-case letters, digits and single hyphens, such as spring-group",
                        "prospectus: --sessions: there is no day 2027-02-30; the last day of that month is 2027-02-28",
                        "prospectus: --strand can't be used here: the programme 'number-sense' has no strands",
                        "prospectus: --url can't be used here: it needs --opens",
                        "prospectus: --sessions: '9.30' would be its title, and holds a time; write times as 09:30-12:30 behind the day, and a comma before the next session",
                        "prospectus: --date: expected a day, found 'today'; write year, month and day: 7 October 2026 is 2026-10-07",
                        "prospectus: --phases: 'juniors' is not a phase; choose from early-years, primary, secondary, post-16, or add it to data/vocabulary.yml");
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void onATerminalAWrongAnswerIsAskedForAgain() throws IOException {
        starter();

        String told =
                talk("notice", "Office closed", "", "No office until Monday.", "", "tomorrow", "", "2026-10-31", "");

        assertThat(told).isEqualTo("""
                What does it say in short?
                > Its id?
                [office-closed] > What should readers know, in Markdown? (an empty line ends)
                > > The first day on which it shows?
                [2026-10-01] >   expected a day, found 'tomorrow'; write year, month and day: 7 October 2026 is 2026-10-07
                The first day on which it shows?
                [2026-10-01] > The last day on which it shows, such as 2027-01-03?
                > On which programmes' pages does it show? Nothing means on every page. (several with commas between; Enter leaves it out)
                  fluent-with-facts, number-sense
                > done
                """);
    }

    /** Behind a wrong answer every other line would answer another question. */
    @Test
    void withoutATerminalTheFirstWrongAnswerEndsIt() throws IOException {
        starter();

        assertThat(talk(false, "notice", "Office closed", "", "No office.", "", "tomorrow", "2026-10-31", ""))
                .endsWith("""
                        The first day on which it shows?
                        [2026-10-01] >   expected a day, found 'tomorrow'; write year, month and day: 7 October 2026 is 2026-10-07
                        The answer to 'The first day on which it shows?' can't be taken, and those behind it were not read.
                        left
                        """);
        assertThat(talk(false, "notice", "Office closed", ""))
                .endsWith("The answers end at 'What should readers know, in Markdown?'\nleft\n");
    }

    @Test
    void aListIsShownOnce() throws IOException {
        starter();

        String told = talk("programme", "Counting", "", "On counting.", "juniors", "Primary", "");

        assertThat(told).contains("""
                Which phases is it for? (several with commas between)
                  early-years, primary, secondary, post-16
                >   'juniors' is not a phase; choose one of these, or add it to data/vocabulary.yml
                Which phases is it for? (several with commas between)
                >   'Primary' is taken as primary
                """);
    }

    @Test
    void theEndOfTheInputLeavesNothing() throws IOException {
        starter();

        assertThat(talk("notice", "Office closed")).endsWith("[office-closed] > left\n");
        assertThat(talk("notice", "Office closed", "", "A text that goes on")).endsWith("> > left\n");
        assertThat(site.resolve("data/notices.yml")).doesNotExist();
    }

    /** What is said, and whether the talk came to an end. */
    private String talk(String kind, String... lines) throws IOException {
        return talk(true, kind, lines);
    }

    private String talk(boolean person, String kind, String... lines) throws IOException {
        DraftKind draft = DraftKind.all().stream()
                .filter(known -> known.word().equals(kind))
                .findFirst()
                .orElseThrow();
        StringWriter said = new StringWriter();
        Drafting drafting = new Drafting(draft, new DraftSite(site, catalogue(), Loader.files(site), TODAY));
        String typed = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
        boolean done = new Conversation(
                        new BufferedReader(new StringReader(typed)),
                        new PrintWriter(said, true),
                        person,
                        question -> List.of())
                .about(drafting, draft);
        return said.toString().replace(System.lineSeparator(), "\n") + (done ? "done\n" : "left\n");
    }

    @Test
    void sessionsInOneLineAreSessions() throws IOException {
        starter();

        made(
                "cohort",
                "--programme",
                "number-sense",
                "--title",
                "Spring group",
                "--sessions",
                "2027-03-10 09:30-12:30 Counting, 2027-03-17 09:30-12:30",
                "--dry-run");

        assertThat(terminal.out.toString()).endsWith("""
                    sessions:
                      - title: Counting
                        date: 2027-03-10
                        start: 09:30
                        end: 12:30
                      - date: 2027-03-17
                        start: 09:30
                        end: 12:30
                """);
    }

    private void starter() throws IOException {
        site = temp.resolve("hub");
        StarterSite.writeTo(site, TODAY);
    }

    private void made(String... words) {
        assertThat(run(words)).as(terminal.err + "\n" + terminal.out).isZero();
    }

    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of("new"));
        all.addAll(List.of(words));
        all.addAll(List.of("--site", site.toString(), "--as-of", "2026-10-01"));
        return terminal.run(all.toArray(String[]::new));
    }

    private Catalogue catalogue() {
        return Loader.loadData(site, LoadOptions.on(AsOf.day(TODAY))).catalogue();
    }

    private List<String> findings() throws IOException {
        return SiteBuilder.check(new BuildRequest(site, AsOf.day(TODAY), Optional.empty(), false, Severity.ERROR, 1))
                .stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(Path::toString)
                    .filter(name -> !name.contains(".prospectus"))
                    .sorted()
                    .toList();
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        for (String part : List.of("site-config.yml", "data", "content")) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : files.toList()) {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
