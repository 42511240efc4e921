package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check of a pull request leaves: annotations, the site as it would be, and the files that the comment is made from. */
final class PullRequestScriptTest {

    private static final Path SCRIPT =
            Path.of(".github/scripts/pull-request.sh").toAbsolutePath();

    @TempDir
    Path temp;

    private Path site = Path.of("");
    private Path contacts = Path.of("");
    private Shell shell;

    @BeforeEach
    void repository() throws IOException {
        site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        contacts = site.resolve("data/contacts.yml");
        shell = new Shell(temp.resolve("bin"), site)
                .with("GITHUB_STEP_SUMMARY", temp.resolve("summary.md").toString());
        shell.must("git", "init", "--quiet", "--initial-branch=main");
        commit("first");
        shell.must("git", "checkout", "--quiet", "-b", "edit");
    }

    @Test
    void aRightChangeIsToldAndCanBeLookedAt() throws IOException {
        Files.writeString(
                site.resolve("content/parking.md"),
                "title=Parking\ntype=page\nstatus=published\ndescription=Where to park.\n~~~~~~\nBehind the hall.\n");
        commit("edit");
        Shell.Run run = merged();
        assertThat(run.code()).as(run.output()).isZero();
        assertThat(run.output()).doesNotContain("::error");
        assertThat(site.resolve("review/number")).hasContent("7");
        assertThat(site.resolve("review/diff.md"))
                .content()
                .startsWith("<!-- prospectus-diff -->")
                .contains("Parking");
        assertThat(temp.resolve("summary.md")).hasSameTextualContentAs(site.resolve("review/diff.md"));
        assertThat(site.resolve("review/rdjson.json")).content().contains("\"diagnostics\"");
        assertThat(site.resolve("preview/parking/index.html")).content().contains("Behind the hall.");
    }

    @Test
    void aMistakeIsAnnotatedWhereTheMergeHasItAndMendedWhereItsAuthorSeesIt() throws IOException {
        String sound = Files.readString(contacts);
        Files.writeString(contacts, sound.replaceFirst("role:", "rolle:"));
        int line = sound.substring(0, sound.indexOf("role:")).split("\n", -1).length;
        commit("edit");
        shell.must("git", "checkout", "--quiet", "main");
        Files.writeString(contacts, "# One line more.\n" + sound);
        commit("meanwhile");
        Shell.Run run = merged();
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.output()).contains("::error file=data/contacts.yml,line=" + (line + 1) + ",");
        assertThat(site.resolve("review/rdjson.json"))
                .content()
                .containsPattern("data/contacts.yml\",\\s+\"range\": \\{\\s+\"start\": \\{\\s+\"line\": " + line + ",");
        assertThat(site.resolve("review/number")).hasContent("7");
        assertThat(site.resolve("preview")).doesNotExist();
        assertThat(shell.must("git", "worktree", "list")).as("nothing is left").hasLineCount(1);
    }

    @Test
    void aPageThatDisappearsStopsTheMerge() throws IOException {
        Path page = site.resolve("content/parking.md");
        shell.must("git", "checkout", "--quiet", "main");
        Files.writeString(page, "title=Parking\ntype=page\nstatus=published\n~~~~~~\nBehind the hall.\n");
        commit("page");
        shell.must("git", "checkout", "--quiet", "-B", "edit");
        Files.delete(page);
        commit("edit");
        Shell.Run run = merged();
        assertThat(run.code()).as(run.output()).isEqualTo(ExitCode.FINDINGS);
        assertThat(site.resolve("review/diff.md")).content().contains("/parking/");
        assertThat(site.resolve("preview")).doesNotExist();
    }

    /** A pull request may bring files, links and settings where the check writes. */
    @Test
    void whatAPullRequestPutsInTheWayIsNotFollowed() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("number"), "mine\n");
        Files.createSymbolicLink(site.resolve("review"), outside);
        Files.createDirectory(site.resolve("preview"));
        Files.writeString(site.resolve("preview/evil.html"), "mine\n");
        Files.writeString(site.resolve("line\n::warning::break.txt"), "text\n");
        commit("edit");
        Shell.Run run = merged();
        assertThat(run.code()).as(run.output()).isZero();
        assertThat(outside.resolve("number")).hasContent("mine");
        assertThat(outside.toFile().list()).containsExactly("number");
        assertThat(site.resolve("review/number")).hasContent("7");
        assertThat(site.resolve("preview/index.html")).exists();
        assertThat(site.resolve("preview/evil.html")).doesNotExist();
        assertThat(run.output().lines()).noneMatch(line -> line.startsWith("::warning::break"));
    }

    private void commit(String message) {
        shell.must("git", "add", "--all");
        shell.must("git", "commit", "--quiet", "--message", message);
    }

    /** As the git host checks out a pull request: its merge into the branch that it goes to. */
    private Shell.Run merged() {
        shell.must("git", "checkout", "--quiet", "main");
        shell.must("git", "merge", "--quiet", "--no-ff", "--message", "merge", "edit");
        shell.must("git", "checkout", "--quiet", "--detach");
        return shell.run("sh", SCRIPT, "7");
    }
}
