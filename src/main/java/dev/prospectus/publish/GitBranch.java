package dev.prospectus.publish;

import dev.prospectus.build.BuiltSite;
import dev.prospectus.source.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A branch that a git host serves. Each publication is one commit on top of it, which is pushed without force: who published meanwhile is
 * first. Bringing back a release is a commit too, so that nothing is ever lost.
 *
 * <p>The commit is made in a temporary repository, out of files and hashes; no working copy is made of what others put into the branch.
 */
final class GitBranch implements Host {

    private static final String PUBLISHED = "refs/prospectus/published";
    private static final String PUBLISH = "Publish the site";
    private static final String BROUGHT_BACK = "Bring back ";

    /** How far back releases are looked for. */
    private static final String DEPTH = "60";

    private final String address;
    private final String branch;
    private final boolean workingCopy;
    private final Optional<Path> config;

    private GitBranch(String address, String branch, boolean workingCopy, Optional<Path> config) {
        this.address = address;
        this.branch = branch;
        this.workingCopy = workingCopy;
        this.config = config;
    }

    /** @throws IllegalArgumentException with a message for whoever typed it */
    static GitBranch of(String address, String branch, Optional<Path> config) {
        boolean valid = branch.matches("[A-Za-z0-9_][A-Za-z0-9_./+-]*")
                && !branch.contains("..")
                && !branch.contains("//")
                && !branch.endsWith("/")
                && !branch.endsWith(".")
                && !branch.endsWith(".lock");
        if (!valid) {
            throw new IllegalArgumentException("'" + branch + "' is not the name of a branch");
        }
        return new GitBranch(address, branch, false, config);
    }

    /** A working copy of this machine: its branch gets the commit, and its files follow if nobody has changed them. */
    static GitBranch ofWorkingCopy(Path folder, String branch, Optional<Path> config) throws IOException {
        Git git = Git.in(folder, folder.toString());
        String checkedOut =
                git.may("symbolic-ref", "--quiet", "--short", "HEAD").orElse("").strip();
        if (checkedOut.isEmpty() && branch.isEmpty()) {
            throw new HostException(folder + " has no branch checked out", "Name one with --branch.");
        }
        GitBranch valid = of(folder.toString(), branch.isEmpty() ? checkedOut : branch, config);
        return new GitBranch(valid.address, valid.branch, true, config);
    }

    private record Work(Git git, Optional<String> head) {}

    @FunctionalInterface
    private interface Doing<T> {
        T in(Work work) throws IOException;
    }

    @Override
    public Outcome publish(BuiltSite site, Instant now, boolean anyway) throws IOException {
        return working("1", work -> {
            Git git = work.git();
            BranchTree before = tree(work);
            mustBeMeant(site, before, work, anyway);
            BranchTree after = before.with(BranchTree.of(git, site), git);
            Difference difference = before.until(after);
            if (difference.isNothing()) {
                return new Outcome(work.head().map(GitBranch::brief).orElse(""), false, 0, 0, List.of());
            }
            String what = site.asOf()
                    .map(instant -> PUBLISH + " as of " + Release.toTheSecond(instant))
                    .orElse(PUBLISH);
            String commit = commit(work, after, what, now);
            return new Outcome(
                    brief(commit),
                    true,
                    difference.added().size() + difference.changed().size(),
                    difference.removed().size(),
                    workingCopy
                            ? List.of("The commit is in " + address + " only. To hand it on: git push there.")
                            : List.of());
        });
    }

    @Override
    public Difference difference(BuiltSite site, boolean anyway) throws IOException {
        return working("1", work -> {
            BranchTree before = tree(work);
            mustBeMeant(site, before, work, anyway);
            return before.until(before.with(BranchTree.of(work.git(), site), work.git()));
        });
    }

    private void mustBeMeant(BuiltSite site, BranchTree before, Work work, boolean anyway) throws IOException {
        if (!anyway) {
            Accident.mustNotBe(site, Math.max(0, before.ours().size() - 1), asOf(work.git(), work.head()), toString());
        }
    }

    @Override
    public List<Release> releases() throws IOException {
        return working(DEPTH, GitBranch::releases);
    }

    /** Commits of others that leave the site as it was are no releases, and a release that was brought back is that release. */
    private static List<Release> releases(Work work) throws IOException {
        if (work.head().isEmpty()) {
            return List.of();
        }
        List<Release> releases = new ArrayList<>();
        String current = "";
        String log = work.git()
                .must("log", "--first-parent", "--format=%H %s", work.head().get());
        for (String line : log.lines().toList()) {
            String commit = line.substring(0, line.indexOf(' '));
            String subject = line.substring(line.indexOf(' ') + 1);
            if (subject.startsWith(BROUGHT_BACK)) {
                current = current.isEmpty() ? subject.substring(BROUGHT_BACK.length()) : current;
                continue;
            }
            if (!subject.startsWith(PUBLISH)) {
                continue;
            }
            String name = brief(commit);
            current = current.isEmpty() ? name : current;
            if (releases.size() < KEPT || name.equals(current)) {
                int files = BranchTree.of(work.git(), commit).ours().size() - 1;
                releases.add(new Release(name, name.equals(current), files, asOf(work.git(), Optional.of(commit))));
            }
        }
        return releases;
    }

    @Override
    public Release rollback(Optional<String> name, Instant now) throws IOException {
        return working(DEPTH, work -> {
            Release chosen = Release.chosen(releases(work), name, toString());
            if (!chosen.current()) {
                BranchTree before = tree(work);
                BranchTree after = before.with(BranchTree.of(work.git(), chosen.name()), work.git());
                commit(work, after, BROUGHT_BACK + chosen.name(), now);
            }
            return new Release(chosen.name(), true, chosen.files(), chosen.asOf());
        });
    }

    /** Does something with what the branch has, in a temporary repository. How whoever publishes has set up ssh for git counts. */
    private <T> T working(String depth, Doing<T> doing) throws IOException {
        try (TemporaryFolder temporary = TemporaryFolder.make()) {
            Git git = Git.in(temporary.path(), toString())
                    .with("GIT_DIR", temporary.path().resolve("repository").toString())
                    .with("GIT_INDEX_FILE", temporary.path().resolve("index").toString());
            git.must("init", "--quiet", "--bare", "--template=");
            boolean own = System.getenv("GIT_SSH_COMMAND") != null
                    || git.may("config", "core.sshCommand").isPresent();
            if (config.isPresent() || !own) {
                git = git.with("GIT_SSH_COMMAND", Machine.gitSsh(config));
            }
            String refs = git.must("ls-remote", "--", address, "refs/heads/" + branch);
            if (refs.isBlank()) {
                return doing.in(new Work(git, Optional.empty()));
            }
            git.must(
                    "fetch",
                    "--quiet",
                    "--no-tags",
                    "--depth=" + depth,
                    "--",
                    address,
                    "+refs/heads/" + branch + ":" + PUBLISHED);
            return doing.in(
                    new Work(git, Optional.of(git.must("rev-parse", PUBLISHED).strip())));
        }
    }

    private static BranchTree tree(Work work) throws IOException {
        return work.head().isPresent() ? BranchTree.of(work.git(), work.head().get()) : BranchTree.NOTHING;
    }

    private static String asOf(Git git, Optional<String> commit) throws IOException {
        if (commit.isEmpty()) {
            return "";
        }
        return git.may("cat-file", "blob", commit.get() + ":index.html")
                .flatMap(BuiltSite::asOf)
                .orElse("");
    }

    private String commit(Work work, BranchTree tree, String what, Instant now) throws IOException {
        Git git = work.git().committing(now);
        List<String> command = new ArrayList<>(List.of("commit-tree", tree.write(git), "-m", what));
        work.head().ifPresent(parent -> command.addAll(List.of("-p", parent)));
        String commit = git.must(command.toArray(String[]::new)).strip();
        // Where the branch is checked out, git takes the commit only if the files there can follow.
        String receiver =
                workingCopy ? "git -c receive.denyCurrentBranch=updateInstead receive-pack" : "git-receive-pack";
        git.must("push", "--quiet", "--receive-pack=" + receiver, "--", address, commit + ":refs/heads/" + branch);
        return commit;
    }

    private static String brief(String commit) {
        return commit.substring(0, 12);
    }

    @Override
    public String toString() {
        return address + "#" + branch;
    }
}
