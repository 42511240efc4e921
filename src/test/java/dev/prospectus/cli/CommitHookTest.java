package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a commit in a clone is held to. */
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
    void aCatalogueBesideTheRepositoryIsFound() throws IOException {
        String name = "data/programmes/foundations.yml";
        Path programme = site.resolve(name);
        Path national = site.resolveSibling("national").resolve(name);
        Files.createDirectories(national.getParent());
        Files.move(programme, national);
        Path settings = site.resolve("site-config.yml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replaceFirst(
                                "(?m)^accessibility:",
                                "catalogues:\n  - id: national\n    from: ../national\naccessibility:"));
        shell.must("git", "add", "--all");
        shell.must("git", "commit", "--quiet", "--no-verify", "--message=catalogue");

        Files.writeString(programme, "extends: national/foundations\ntitle: Foundations with us\n");
        Shell.Run sound = commit();
        assertThat(sound.code()).as(sound.output()).isZero();

        Files.writeString(programme, "extends: national/fuondations\n");
        Shell.Run mistake = commit();
        assertThat(mistake.code()).isNotZero();
        assertThat(mistake.output()).contains("did you mean 'national/foundations'?");
        assertThat(site.getParent()).isDirectoryNotContaining("glob:**/.prospectus-*");
    }

    @Test
    void aSiteInAFolderIsCheckedAsWell() throws IOException {
        Path folder = moved("the hub/site");
        Path contacts = folder.resolve("data/contacts.yml");
        String sound = Files.readString(contacts);
        shell.must("git", "add", "--all");
        shell.must("git", "commit", "--quiet", "--no-verify", "--message=moved");

        Files.writeString(contacts, sound.replaceFirst("role:", "rolle:"));
        Shell.Run mistake = commit();
        assertThat(mistake.code()).isNotZero();
        assertThat(mistake.output()).contains("data/contacts.yml:", "did you mean 'role'?");

        Files.writeString(contacts, sound.replaceFirst("(?m)^( *role: +)(\\w[^\\n]*)$", "$1'$2'"));
        Shell.Run style = commit();
        assertThat(style.code()).isNotZero();
        assertThat(style.output()).contains("data/contacts.yml", "pre-commit: not committed.");

        Files.writeString(contacts, sound);
        Files.writeString(site.resolve("README.md"), "Our hub.\n");
        shell.program("prospectus", "exit 3\n");
        assertThat(commit().code()).as("nothing of the site").isZero();
    }

    @Test
    void whichFolderIsTheSiteMayBeSaid() throws IOException {
        Path folder = moved("site");
        shell.must("git", "add", "--all");
        shell.must("git", "commit", "--quiet", "--no-verify", "--message=moved");
        Path other = GoldenSite.assemble(site.resolve("example"), GoldenSite.BASE);
        Path broken = other.resolve("data/contacts.yml");
        Files.writeString(broken, Files.readString(broken).replaceFirst("role:", "rolle:"));
        assertThat(commit().code()).as("each folder that is a site").isNotZero();
        shell.must("git", "config", "prospectus.site", "./site/");
        assertThat(commit().code()).as("one").isZero();
        Path contacts = folder.resolve("data/contacts.yml");
        Files.writeString(contacts, Files.readString(contacts).replaceFirst("(?m)^( *role: +)(\\w[^\\n]*)$", "$1'$2'"));
        assertThat(commit().code()).isNotZero();
    }

    /** What is passed through, and files of other tools, have a style of their own. */
    @Test
    void onlyTheSitesOwnFilesAreHeldToItsStyle() throws IOException {
        Files.createDirectories(site.resolve("content/downloads"));
        for (String name : List.of("mkdocs.yml", ".pre-commit-config.yml", "data/.hidden.yml")) {
            Files.writeString(site.resolve(name), "a:   [ 1,2 ]\n");
        }
        Files.writeString(page, Files.readString(page) + "\n# A remark.\n");
        Shell.Run run = commit();
        assertThat(run.output()).doesNotContain("mkdocs", "no YAML file of this site");
        assertThat(run.code()).as(run.output()).isZero();
    }

    /** The whole site, in a folder of its repository. */
    private Path moved(String folder) throws IOException {
        Path to = Files.createDirectories(site.resolve(folder));
        for (String name : List.of("data", "content", "site-config.yml")) {
            Files.move(site.resolve(name), to.resolve(name));
        }
        return to;
    }

    private Shell.Run commit() {
        shell.must("git", "add", "--all");
        return shell.run("git", "commit", "--quiet", "--message=edit");
    }
}
