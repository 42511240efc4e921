package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a commit in a clone is held to, and what a weekly job commits. */
final class CommitHookTest {

    @TempDir
    Path temp;

    private Path site = Path.of("");
    private Path page = Path.of("");
    private Shell shell;

    @BeforeEach
    void repository() throws IOException {
        site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        page = site.resolve("data/contacts.yml");
        shell = new Shell(temp.resolve("bin"), site);
        shell.must("git", "init", "--quiet", "--initial-branch=main");
        shell.must("git", "add", "--all");
        shell.must("git", "commit", "--quiet", "--message=first");
        shell.must("git", "config", "core.hooksPath", Path.of("hooks").toAbsolutePath());
    }

    @Test
    void aCommitWithAMistakeIsRefused() throws IOException {
        String sound = Files.readString(page);
        Files.writeString(page, sound.replaceFirst("role:", "rolle:"));
        Shell.Run run = commit();
        assertThat(run.code()).isNotZero();
        assertThat(run.output()).contains("data/contacts.yml:", "did you mean 'role'?", "pre-commit: not committed.");
        assertThat(shell.must("git", "log", "--oneline")).hasLineCount(1);
    }

    @Test
    void whatIsCommittedCountsAndNotWhatStandsInTheFolder() throws IOException {
        String sound = Files.readString(page);
        Files.writeString(
                site.resolve("content/parking.md"), "title=Parking\ntype=page\nstatus=published\n~~~~~~\nText.\n");
        shell.must("git", "add", "--all");
        Files.writeString(page, sound.replaceFirst("role:", "rolle:"));
        Shell.Run run = shell.run("git", "commit", "--quiet", "--message=page");
        assertThat(run.output()).doesNotContain("rolle");
        assertThat(run.code()).as(run.output()).isZero();
    }

    @Test
    void aFileInAnotherStyleIsRefused() throws IOException {
        Files.writeString(page, Files.readString(page).replaceFirst("(?m)^( *role: +)(\\w[^\\n]*)$", "$1'$2'"));
        Shell.Run run = commit();
        assertThat(run.code()).as(run.output()).isNotZero();
        assertThat(run.output()).contains("data/contacts.yml", "pre-commit: not committed.");
    }

    @Test
    void whatIsNoPartOfTheSiteIsNoConcern() throws IOException {
        Files.writeString(site.resolve("README.md"), "Our hub.\n");
        shell.program("prospectus", "exit 3\n");
        assertThat(commit().code()).isZero();
    }

    @Test
    void whatIsKnownOfLinksIsCommittedAndTheFindingStands() throws IOException {
        Path origin = temp.resolve("origin");
        shell.must("git", "config", "--unset", "core.hooksPath");
        shell.must("git", "clone", "--quiet", "--bare", ".", origin);
        shell.must("git", "remote", "add", "origin", origin);
        shell.must("git", "fetch", "--quiet");
        shell.must("git", "branch", "--quiet", "--set-upstream-to=origin/main");
        shell.program("prospectus", "echo failed >>links-state.txt\nexit 1\n");
        Path script = Path.of("src/main/resources/dev/prospectus/ci/github/.github/scripts/links.sh")
                .toAbsolutePath();
        assertThat(shell.run("sh", script).code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(shell.run("sh", script).code()).isEqualTo(ExitCode.FINDINGS);
        shell.program("prospectus", "exit 0\n");
        assertThat(shell.run("sh", script).code()).isZero();
        assertThat(shell.in(origin, "git", "log", "--format=%s", "main")
                        .output()
                        .lines())
                .containsExactly(
                        "What is known of links to other sites", "What is known of links to other sites", "first");
        assertThat(shell.in(origin, "git", "show", "--stat", "main").output())
                .contains("links-state.txt")
                .contains("1 file changed");
    }

    private Shell.Run commit() {
        shell.must("git", "add", "--all");
        return shell.run("git", "commit", "--quiet", "--message=edit");
    }
}
