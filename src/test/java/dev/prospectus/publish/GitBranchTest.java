package dev.prospectus.publish;

import static dev.prospectus.publish.HostAssertions.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A branch of a bare repository, as a git host serves it. */
final class GitBranchTest {

    private static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");

    @TempDir
    private Path temp;

    private Path repository = Path.of("");
    private Path clone = Path.of("");
    private BuiltSite first;
    private BuiltSite second;

    @BeforeEach
    void prepare() throws IOException {
        repository = temp.resolve("the hub.git");
        clone = temp.resolve("clone");
        git(temp, "init", "--quiet", "--bare", "--initial-branch=main", repository.toString());
        first = BuiltPages.of(temp.resolve("one"), "A", 1);
        second = BuiltPages.of(temp.resolve("two"), "B", 2);
    }

    private Host host() throws IOException {
        return Target.of("git+file://" + repository.toString().replace(" ", "%20"), Optional.empty(), Optional.empty());
    }

    private Host byPath() throws IOException {
        return Target.of(repository.toString(), Optional.empty(), Optional.empty());
    }

    @Test
    void eachPublicationIsOneCommitOnTopAndNothingIsPushedWhenNothingChanged() throws IOException {
        Outcome one = byPath().publish(first, NOW, false);
        assertThat(one.sent()).isEqualTo(first.size());
        assertThat(published()).isEqualTo(BuiltPages.files("A", 1));
        assertThat(git(repository, "ls-tree", "--name-only", "gh-pages", ".nojekyll"))
                .isEqualTo(".nojekyll");

        assertThat(byPath().publish(first, NOW.plusSeconds(60), false))
                .isEqualTo(new Outcome(one.release(), false, 0, 0, List.of()));
        Outcome two = byPath().publish(second, NOW.plusSeconds(120), false);
        assertThat(two.sent()).isEqualTo(BuiltPages.PAGES + 2);
        assertThat(two.removed()).isEqualTo(1);
        assertThat(published()).isEqualTo(BuiltPages.files("B", 2));
        assertThat(git(repository, "log", "--format=%s %aI", "gh-pages").lines())
                .containsExactly(
                        "Publish the site as of 2026-11-02T09:00:00Z 2026-11-03T12:02:00+00:00",
                        "Publish the site as of 2026-11-01T09:00:00Z 2026-11-03T12:00:00+00:00");
        assertThat(git(repository, "fsck", "--strict")).isEmpty();
    }

    @Test
    void addressesReachTheSameBranch() throws IOException {
        byPath().publish(first, NOW, false);
        assertThat(host().difference(first, false).isNothing()).isTrue();
        Host named = Target.of(repository + "#gh-pages", Optional.empty(), Optional.empty());
        assertThat(named.difference(second, false).added()).containsExactly("only-in-B.txt");
        assertThat(named.difference(second, false).removed()).containsExactly("only-in-A.txt");
        Host other = Target.of(repository.toString(), Optional.of("pages/live"), Optional.empty());
        assertThat(other.difference(first, false).added()).hasSize(first.size());
        assertThat(git(repository, "log", "--format=%s", "gh-pages").lines()).hasSize(1);
    }

    @Test
    void filesOfOthersStayAndWhatIsInTheWayIsTold() throws IOException {
        byPath().publish(first, NOW, false);
        cloned();
        Files.writeString(clone.resolve("CNAME"), "hub.example.org\n");
        commit("A name of its own");
        byPath().publish(second, NOW, false);
        assertThat(published()).isEqualTo(with(BuiltPages.files("B", 2), "CNAME", "hub.example.org\n"));

        Map<String, String> more = with(BuiltPages.files("C", 3), "CNAME", "other.example.org\n");
        BuiltSite clash = BuiltPages.of(temp.resolve("three"), more);
        assertThat(failure(() -> byPath().publish(clash, NOW, false)))
                .hasMessageContaining("has a file 'CNAME' that Prospectus did not write");
        assertThat(published()).isEqualTo(with(BuiltPages.files("B", 2), "CNAME", "hub.example.org\n"));
    }

    @Test
    void anEarlierReleaseIsBroughtBackByACommit() throws IOException {
        List<String> names = new ArrayList<>();
        for (int day = 1; day <= 6; day++) {
            names.add(byPath().publish(BuiltPages.of(temp.resolve("daily"), "v" + day, day), NOW, false)
                    .release());
        }
        cloned();
        Files.writeString(clone.resolve("CNAME"), "hub.example.org\n");
        commit("A name of its own");
        assertThat(byPath().releases())
                .hasSize(Host.KEPT)
                .startsWith(new Release(names.get(5), true, BuiltPages.PAGES + 4, "2026-11-06T09:00:00Z"));

        assertThat(byPath().rollback(Optional.empty(), NOW).name()).isEqualTo(names.get(4));
        assertThat(published()).isEqualTo(with(BuiltPages.files("v5", 5), "CNAME", "hub.example.org\n"));
        assertThat(byPath().rollback(Optional.empty(), NOW).name()).isEqualTo(names.get(3));
        assertThat(byPath().rollback(Optional.of(names.get(1)), NOW).asOf()).isEqualTo("2026-11-02T09:00:00Z");
        assertThat(byPath().releases().stream().filter(Release::current).map(Release::name))
                .containsExactly(names.get(1));
        assertThat(git(repository, "log", "--format=%s", "gh-pages").lines()).hasSize(10);
        assertThat(failure(() -> byPath().rollback(Optional.of("0123456789ab"), NOW)))
                .hasMessageContaining("there is no release '0123456789ab'");
    }

    /** Who pushes between our look and our push is first. */
    @Test
    void nobodysCommitIsOverwritten() throws IOException {
        byPath().publish(first, NOW, false);
        cloned();
        Files.writeString(clone.resolve("CNAME"), "hub.example.org\n");
        git(clone, "add", "--all");
        git(clone, "commit", "--quiet", "--message=meanwhile");
        git(clone, "push", "--quiet", "origin", "HEAD:refs/heads/waiting");
        String theirs = git(clone, "rev-parse", "HEAD");
        Path hook = Files.writeString(repository.resolve("hooks/pre-receive"), """
                #!/bin/sh
                unset GIT_QUARANTINE_PATH
                git update-ref refs/heads/gh-pages %s
                """.formatted(theirs));
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(failure(() -> byPath().publish(second, NOW, false)))
                .hasMessageContaining("somebody else pushed to the branch meanwhile");
        assertThat(git(repository, "rev-parse", "gh-pages")).isEqualTo(theirs);

        Files.writeString(hook, "#!/bin/sh\necho no >&2\nexit 1\n");
        assertThat(failure(() -> byPath().publish(second, NOW, false)))
                .hasMessageContaining("it does not take the commit: a rule or a hook");
        Files.writeString(hook, "#!/bin/sh\nkill -9 $PPID\n");
        assertThat(failure(() -> byPath().publish(second, NOW, false))).isNotNull();
        assertThat(git(repository, "rev-parse", "gh-pages"))
                .as("the host was killed")
                .isEqualTo(theirs);
        Files.delete(hook);
        byPath().publish(second, NOW, false);
        assertThat(published()).isEqualTo(with(BuiltPages.files("B", 2), "CNAME", "hub.example.org\n"));
    }

    @Test
    void sshLeadsToARepositoryToo() throws IOException {
        try (LoopbackSsh ssh = LoopbackSsh.start(temp.resolve("ssh"))) {
            String path = repository.toString().replace(" ", "%20");
            Host host = Target.of("git+ssh://hub" + path + "#live", Optional.empty(), Optional.of(ssh.settings()));
            assertThat(host.publish(first, NOW, false).sent()).isEqualTo(first.size());
            assertThat(host.difference(first, false).isNothing()).isTrue();
            assertThat(git(repository, "ls-tree", "--name-only", "live", "index.html"))
                    .isEqualTo("index.html");
            Files.writeString(temp.resolve("ssh/nobody"), "");
            Host unknown =
                    Target.of("hub:" + repository, Optional.of("live"), Optional.of(ssh.settings("user", "nobody")));
            assertThat(failure(unknown::releases)).hasMessageContaining("its host key is not known on this machine");
        }
    }

    @Test
    void aListThatCannotBeTrustedIsRefused() throws IOException {
        byPath().publish(first, NOW, false);
        cloned();
        Files.writeString(clone.resolve(BuiltSite.LIST), "prospectus-manifest 1\n3 ../../etc/passwd\n");
        commit("A hostile list");
        assertThat(failure(() -> byPath().publish(second, NOW, false)))
                .hasMessageContaining("its list of what Prospectus wrote there (.prospectus-manifest) is damaged");
    }

    @Test
    void aWorkingCopyFollowsUnlessSomebodyWorksThere() throws IOException {
        byPath().publish(first, NOW, false);
        cloned();
        Host copy = Target.of(clone.toString(), Optional.empty(), Optional.empty());
        assertThat(copy.publish(second, NOW, false).notes()).hasSize(1).allMatch(note -> note.contains("git push"));
        assertThat(clone.resolve("only-in-B.txt")).hasContent("B");
        assertThat(clone.resolve("only-in-A.txt")).doesNotExist();
        assertThat(git(clone, "status", "--porcelain")).isEmpty();
        assertThat(git(clone, "rev-list", "--count", "origin/gh-pages..gh-pages"))
                .isEqualTo("1");

        Files.writeString(clone.resolve("index.html"), "my own");
        BuiltSite third = BuiltPages.of(temp.resolve("three"), "C", 3);
        assertThat(failure(() -> copy.publish(third, NOW, false)))
                .hasMessageContaining("changes that are in no commit");
        assertThat(clone.resolve("index.html")).hasContent("my own");
    }

    @Test
    void theSourcesOfASiteAreNoPlaceForIt() throws IOException {
        byPath().publish(first, NOW, false);
        cloned();
        Files.writeString(clone.resolve("site-config.yml"), "title: Hub\n");
        commit("Sources");
        assertThat(failure(() -> byPath().publish(second, NOW, false)))
                .hasMessageContaining("holds the sources of a site");
    }

    @Test
    void aRepositoryThatIsNotThereIsTold() {
        assertThat(failure(() -> Target.of(temp + "/none.git", Optional.empty(), Optional.empty())
                        .publish(first, NOW, false)))
                .hasMessageContaining("there is no such repository");
    }

    private static Map<String, String> with(Map<String, String> files, String name, String text) {
        Map<String, String> more = new TreeMap<>(files);
        more.put(name, text);
        return more;
    }

    private void cloned() throws IOException {
        git(temp, "clone", "--quiet", "--branch=gh-pages", repository.toString(), clone.toString());
    }

    private void commit(String message) throws IOException {
        git(clone, "add", "--all");
        git(clone, "commit", "--quiet", "--message=" + message);
        git(clone, "push", "--quiet", "origin", "HEAD");
    }

    /** The files of the branch, as git itself unpacks them. */
    private Map<String, String> published() throws IOException {
        Path folder = Files.createTempDirectory(temp, "published");
        git(folder, "--git-dir=" + repository, "--work-tree=" + folder, "checkout", "--quiet", "gh-pages", "--", ".");
        Map<String, String> files = BuiltPages.in(folder);
        files.remove(".nojekyll");
        return files;
    }

    private static String git(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Program program = Program.in(folder);
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            program =
                    program.with("GIT_" + who + "_NAME", "Editor").with("GIT_" + who + "_EMAIL", "editor@example.org");
        }
        Program.Said said = program.run(command);
        assertThat(said.code()).as(command + ": " + said.errors()).isZero();
        return said.output().strip();
    }
}
