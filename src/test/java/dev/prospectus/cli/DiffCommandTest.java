package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.history.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which states {@code diff} compares, where it writes, and how it ends. */
final class DiffCommandTest {

    private static final String PROGRAMME = "data/programmes/number-sense.yml";

    @TempDir
    Path temp;

    private final Terminal terminal = new Terminal();
    private Path site = Path.of("");

    @BeforeEach
    void makeASite() throws IOException {
        site = temp.resolve("repository/hubs/north");
        Files.createDirectories(site.getParent());
        StarterSite.writeTo(site, LocalDate.of(2026, 10, 1));
    }

    @Test
    void theFilesAreComparedWithARevision() throws Exception {
        try (TestRepository repository = TestRepository.at(temp.resolve("repository"))) {
            repository.commit("First");
            assertThat(diff("main")).isEqualTo(ExitCode.CLEAN);
            assertThat(printed()).startsWith("From main (").contains("No change for readers.");
            edit(PROGRAMME, "summary: ", "summary: Now ");
            assertThat(diff("main")).isEqualTo(ExitCode.CLEAN);
            assertThat(printed()).contains("1 programme changed").contains("Summary: ");
        }
    }

    /** As a git host shows a pull request: what main did meanwhile is not told as if the branch took it back. */
    @Test
    void aBranchIsComparedFromWhereItLeft() throws Exception {
        try (TestRepository repository = TestRepository.at(temp.resolve("repository"))) {
            repository.commit("First");
            repository.branch("work");
            edit(PROGRAMME, "summary: ", "summary: Now ");
            repository.commit("Work");
            repository.checkout("main");
            edit("site-config.yml", "tagline: ", "tagline: Soon ");
            repository.commit("Main goes on");
            diff("main", "work");
            assertThat(printed())
                    .contains("where work left main to work (")
                    .contains("1 programme changed.")
                    .doesNotContain("Tagline");
            diff("main", "work", "--direct");
            assertThat(printed()).contains("From main (").contains("Tagline");
            repository.checkout("work");
            diff("main");
            assertThat(printed()).contains("where this branch left main").doesNotContain("Tagline");
        }
    }

    @Test
    void foldersNeedNoGit() throws IOException {
        Path old = temp.resolve("old");
        StarterSite.writeTo(old, LocalDate.of(2026, 10, 1));
        edit(PROGRAMME, "summary: ", "summary: Now ");
        assertThat(diff(old.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(printed())
                .startsWith("From " + old + " to the files in " + site)
                .contains("1 programme changed.");
        assertThat(diff(old.toString(), old.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(printed()).contains("No change for readers.");
    }

    @Test
    void anAddressThatDisappearsIsAFinding() throws IOException {
        Path old = temp.resolve("old");
        StarterSite.writeTo(old, LocalDate.of(2026, 10, 1));
        Files.writeString(old.resolve("content/extra.md"), "title=Extra\ntype=page\nstatus=published\n~~~~~~\nMore.\n");
        assertThat(diff(old.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(printed()).contains("error: /extra/ disappears without a redirect (Extra)");
        Path comment = temp.resolve("new/comment.md");
        assertThat(diff(old.toString(), "--format=markdown", "--output=" + comment))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(comment).content().startsWith("<!-- prospectus-diff -->\n").contains("/extra/: # such as /");
        assertThat(printed()).contains("1 page removed.").doesNotContain("<!--");
        assertThat(diff(old.toString(), "--format=json")).isEqualTo(ExitCode.FINDINGS);
        assertThat(printed()).startsWith("{").contains("\"address\" : \"/extra/\"");
    }

    /** Findings are told by check. What is said here is that something may be missing. */
    @Test
    void errorsOnEitherSideAreToldAndTheRestIsCompared() throws IOException {
        Path old = temp.resolve("old");
        StarterSite.writeTo(old, LocalDate.of(2026, 10, 1));
        Path programme = old.resolve(PROGRAMME);
        Files.writeString(programme, Files.readString(programme).replace("title:", "titel:"));
        edit("site-config.yml", "tagline: ", "tagline: Soon ");
        assertThat(diff(old.toString())).isEqualTo(ExitCode.CLEAN);
        assertThat(printed())
                .contains("note: There is 1 error in " + old + " (" + PROGRAMME + "; prospectus check tells them)")
                .contains("Tagline")
                .doesNotContain("SHP001");
        diff(site.toString(), old.toString());
        assertThat(printed()).contains("note: There is 1 error in " + old);
    }

    /** Nobody is told to write redirects for a slip. */
    @Test
    void whatCanNotBeReadIsNeitherGoneNorUnchanged() throws IOException {
        Path old = temp.resolve("old");
        StarterSite.writeTo(old, LocalDate.of(2026, 10, 1));
        edit(PROGRAMME, "title:", "titel:");
        Path runs = site.resolve("data/cohorts/2026-27/number-sense.yml");
        Files.writeString(runs, Files.readString(runs).replace("cohorts:", "cohort:"));
        for (boolean back : List.of(false, true)) {
            assertThat(back ? diff(site.toString(), old.toString()) : diff(old.toString()))
                    .isEqualTo(ExitCode.CLEAN);
            assertThat(printed())
                    .contains("\nNot compared because of errors: ", PROGRAMME)
                    .doesNotContain("No change", "disappear", "removed", "added", "finder", "Status");
        }
    }

    /** The old name of a programme is still in use, so it is told of its file, which is not there any more. */
    @Test
    void theFileOfAnErrorIsNamedAsItIsCalledNow() throws IOException {
        Path old = temp.resolve("old");
        StarterSite.writeTo(old, LocalDate.of(2026, 10, 1));
        String renamed = PROGRAMME.replace(".yml", "-2.yml");
        for (String more : List.of("-3.yml", "-4.yml")) {
            String other = PROGRAMME.replace(".yml", more);
            Files.writeString(
                    site.resolve(other), Files.readString(site.resolve(PROGRAMME)) + "see-also: [number-sense]\n");
            edit(other, "title: ", "title: More ");
            Files.copy(site.resolve(other), old.resolve(other));
        }
        Files.move(site.resolve(PROGRAMME), site.resolve(renamed));
        Files.move(
                site.resolve("data/cohorts/2026-27/number-sense.yml"),
                site.resolve("data/cohorts/2026-27/number-sense-2.yml"));
        diff(old.toString());
        assertThat(printed()).contains("now " + renamed).contains("prospectus check tells them");
    }

    @Test
    void aSiteThatIsNewSaysSo() throws Exception {
        try (TestRepository repository = TestRepository.at(temp.resolve("repository"))) {
            Path moved = temp.resolve("elsewhere");
            Files.move(site, moved);
            Files.writeString(temp.resolve("repository/README.md"), "Nothing yet");
            repository.commit("First");
            Files.createDirectories(site.getParent());
            Files.move(moved, site);
            assertThat(diff("main")).isEqualTo(ExitCode.CLEAN);
            assertThat(printed())
                    .contains("There is no site in main (")
                    .contains("all is new")
                    .contains("added");
        }
    }

    @Test
    void anUnknownNameIsAnsweredInWords() throws Exception {
        assertThat(diff("mian")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString())
                .contains("there is no folder 'mian', and this site is in no git repository");
        try (TestRepository repository = TestRepository.at(temp.resolve("repository"))) {
            repository.commit("First");
            assertThat(diff("mian")).isEqualTo(ExitCode.USAGE);
            assertThat(terminal.err.toString()).contains("there is no revision and no folder 'mian'; write a branch");
            assertThat(diff("main", "./mian")).isEqualTo(ExitCode.USAGE);
            assertThat(terminal.err.toString()).contains("folder './mian'");
        }
        assertThat(diff(temp.resolve("repository").toString(), temp.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString()).contains("there is no site in " + temp + ": no site-config.yml");
        assertThat(diff(site.toString(), "--format=html")).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err.toString()).contains("write text, markdown or json");
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = site.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private int diff(String... words) {
        List<String> args = new ArrayList<>(List.of("diff", "--site", site.toString(), "--as-of=2026-10-01T09:00:00Z"));
        args.addAll(List.of(words));
        return terminal.run(args.toArray(String[]::new));
    }

    /** What was printed since the last time. */
    private String printed() {
        String text = terminal.out.toString();
        terminal.out.getBuffer().setLength(0);
        return text;
    }
}
