package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.history.TestRepository;
import dev.prospectus.testing.Golden;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bulletin} tells of edits, where it writes, and how it ends. */
final class BulletinCommandTest {

    private static final String RUNS = "data/cohorts/2026-27/alpha.yml";
    private static final String AS_OF = "2026-10-01T09:00:00Z";

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private Path hub = Path.of("");

    @BeforeEach
    void makeASite() {
        hub = GoldenSite.assemble(temp.resolve("hub"), Golden.RESOURCES.resolve("checks/base"));
    }

    @Test
    void editsAreToldAsOfTheirCommits() throws Exception {
        String runs = Files.readString(hub.resolve(RUNS));
        String run = runs.substring(runs.indexOf("  - id"));
        Files.writeString(
                hub.resolve(RUNS),
                runs
                        + another(run, "spring", "Spring group")
                        + another(run, "off", "A group")
                        + another(run, "moved", "A group that moves")
                        + another(run, "as-it-was", "A quiet group"));
        try (TestRepository repository = TestRepository.at(hub)) {
            repository.commit("A hub", Instant.parse("2026-07-01T09:00:00Z"));
            edit(
                    RUNS,
                    "id: spring\n    title: Spring group\n    applications:\n      opens: 2026-09-01",
                    "id: spring\n" + "    title: Spring group\n    applications:\n      opens: 2026-09-20");
            edit(RUNS, "title: A group\n", "title: A group\n    cancelled:\n      reason: The hall is closed.\n");
            String moved = Files.readString(hub.resolve(RUNS));
            int at = moved.indexOf("id: moved");
            Files.writeString(
                    hub.resolve(RUNS),
                    moved.substring(0, at)
                            + moved.substring(at)
                                    .replaceFirst("2026-11-03", "2026-11-10")
                                    .replaceFirst("2026-10-16", "2026-10-30")
                                    .replaceFirst("venue: hall", "mode: online"));
            Files.writeString(
                    hub.resolve("data/programmes/gamma.yml"),
                    Files.readString(hub.resolve("data/programmes/alpha.yml"))
                            .replace("Number for Primary Teachers", "Shape & space"));
            repository.commit("Edits", Instant.parse("2026-09-22T09:00:00Z"));
        }
        assertThat(run("--since", "2026-09-17")).as(terminal.err.toString()).isZero();
        assertThat(terminal.err.toString()).isEmpty();
        Golden.assertMatches(Golden.RESOURCES.resolve("outlook/bulletin.txt"), printed());
        assertThat(run("--since", "2026-09-25")).isZero();
        assertThat(printed().replaceAll("\\s+", " "))
                .contains("Nothing is new since 25 September 2026, and nothing is about to fill up or to close.")
                .doesNotContain("Changed", "Shape & space");
    }

    /** The same run under another name, whose applications close in more than two weeks. */
    private static String another(String run, String id, String title) {
        return run.replace("id: autumn", "id: " + id).replace("Autumn group", title);
    }

    @Test
    void bothFilesAreWrittenBesideTheSiteOnly() throws IOException {
        Path out = temp.resolve("mail");
        assertThat(run("--since", "2026-09-24", "--out", out.toString())).isZero();
        assertThat(printed())
                .isEqualTo("Wrote bulletin.html and bulletin.txt in " + out
                        + ". Subject: Hill and Dale Maths Hub: what is new\n");
        assertThat(out.resolve("bulletin.html")).content().startsWith("<!doctype html>");
        String text = Files.readString(out.resolve("bulletin.txt"));
        assertThat(run("--since", "2026-09-24")).isZero();
        assertThat(printed()).isEqualTo(text);
        assertThat(run("--since", "2026-09-24", "--format", "html")).isZero();
        assertThat(printed()).isEqualTo(Files.readString(out.resolve("bulletin.html")));
        assertThat(run("--since", "2026-09-24", "--out", hub.resolve("data").toString()))
                .isEqualTo(ExitCode.FAULT);
        assertThat(hub.resolve("data/bulletin.html")).doesNotExist();
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertThat(run("--since", "2026-09-24")).isZero();
        assertThat(terminal.err.toString())
                .isEqualTo(
                        "What editors changed is not known, since git keeps no history here: only what follows from dates is told.\n");
    }

    @Test
    void wrongWordsAreToldWithWhatWasMeant() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(run("--since", "last week")).isEqualTo(ExitCode.USAGE);
        assertThat(run("--since", "2026-10-02")).isEqualTo(ExitCode.USAGE);
        assertThat(run("--since", "2026-07-01")).isEqualTo(ExitCode.USAGE);
        assertThat(run("--since", "2026-09-24", "--role", "teecher")).isEqualTo(ExitCode.USAGE);
        assertThat(run("--since", "2026-09-24", "--format", "htm")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString())
                .contains(
                        "Missing required option: '--since=DAY'",
                        "'last week' is not an instant",
                        "--since is 2 October 2026, which is not before 1 October 2026 at 10am",
                        "--since is 1 July 2026, more than 60 days ago; write 2026-08-03 or later",
                        "'teecher' is no role of this catalogue; did you mean 'teacher'?",
                        "'htm' is no format; did you mean 'html'?");
    }

    @Test
    void aSiteWithErrorsHasNoBulletin() throws IOException {
        edit(RUNS, "cohorts:", "cohort:");
        assertThat(run("--since", "2026-09-24", "--out", temp.resolve("mail").toString()))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(terminal.err.toString()).contains(RUNS + ":1:1: error", "No bulletin: ");
        assertThat(temp.resolve("mail")).doesNotExist();
    }

    private void edit(String file, String old, String other) throws IOException {
        String text = Files.readString(hub.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(hub.resolve(file), text.replace(old, other));
    }

    private int run(String... words) {
        terminal.out.getBuffer().setLength(0);
        String[] all = new String[words.length + 5];
        all[0] = "bulletin";
        all[1] = "--site";
        all[2] = hub.toString();
        all[3] = "--as-of";
        all[4] = AS_OF;
        System.arraycopy(words, 0, all, 5, words.length);
        return terminal.run(all);
    }

    private String printed() {
        return terminal.out.toString();
    }
}
