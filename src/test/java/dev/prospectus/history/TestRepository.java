package dev.prospectus.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;

/** A repository for a test. */
public final class TestRepository implements AutoCloseable {

    private static final PersonIdent EDITOR =
            new PersonIdent("Editor", "editor@hub.example.org", Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);

    private final Git git;

    private TestRepository(Git git) {
        this.git = git;
    }

    /** With the branch main and nothing in it. */
    public static TestRepository at(Path folder) throws GitAPIException {
        QuietSystem.use();
        return new TestRepository(Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call());
    }

    /** Everything as it is now; its id. */
    public String commit(String message) throws GitAPIException {
        return commit(message, EDITOR);
    }

    /** The same at a time of its own. */
    public String commit(String message, Instant at) throws GitAPIException {
        return commit(message, new PersonIdent(EDITOR, at, ZoneOffset.UTC));
    }

    private String commit(String message, PersonIdent editor) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        return git.commit()
                .setMessage(message)
                .setAuthor(editor)
                .setCommitter(editor)
                .setSign(false)
                .call()
                .name();
    }

    public void branch(String name) throws GitAPIException {
        git.checkout().setCreateBranch(true).setName(name).call();
    }

    public void checkout(String name) throws GitAPIException {
        git.checkout().setName(name).call();
    }

    /** Brings a branch into the one that is checked out, as a git host merges a pull request. */
    public void merge(String branch, Instant at) throws GitAPIException, IOException {
        git.merge()
                .include(git.getRepository().resolve(branch))
                .setFastForward(MergeCommand.FastForwardMode.NO_FF)
                .setCommit(false)
                .call();
        commit("Merged", at);
    }

    /** All objects in one pack, as after a clone. */
    public void pack() throws GitAPIException {
        git.gc().setAggressive(true).call();
    }

    /** A commit of one file that no git command would make, on a branch of its own. */
    public void entry(String branch, String name, FileMode mode, String content) throws IOException {
        try (ObjectInserter objects = git.getRepository().newObjectInserter()) {
            ObjectId blob = mode == FileMode.GITLINK
                    ? ObjectId.fromString("1234567890123456789012345678901234567890")
                    : objects.insert(Constants.OBJ_BLOB, content.getBytes(StandardCharsets.UTF_8));
            TreeFormatter folder = new TreeFormatter();
            folder.append(name, mode, blob);
            TreeFormatter top = new TreeFormatter();
            top.append("content", FileMode.TREE, objects.insert(folder));
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(objects.insert(top));
            commit.setAuthor(EDITOR);
            commit.setCommitter(EDITOR);
            commit.setMessage("An odd one");
            ObjectId id = objects.insert(commit);
            objects.flush();
            var update = git.getRepository().updateRef("refs/heads/" + branch);
            update.setNewObjectId(id);
            update.forceUpdate();
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
