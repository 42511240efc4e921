package dev.prospectus.history;

import dev.prospectus.plan.EarlierFiles;
import dev.prospectus.source.TemporaryFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;

/** The git repository that a site stands in; the site may be the whole of it or a folder below. */
public final class History implements AutoCloseable {

    private final Repository repository;
    private final String prefix;

    private History(Repository repository, String prefix) {
        this.repository = repository;
        this.prefix = prefix;
    }

    /**
     * The repository around a folder, if there is one.
     *
     * @param site a folder that exists
     */
    public static Optional<History> around(Path site) throws IOException {
        QuietSystem.use();
        Path folder = site.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Repository repository = builder.setMustExist(true).build();
        if (repository.isBare()) {
            repository.close();
            return Optional.empty();
        }
        Path top = repository.getWorkTree().toPath().toRealPath();
        String prefix = top.relativize(folder).toString().replace(File.separatorChar, '/');
        return Optional.of(new History(repository, prefix));
    }

    /** The commit that a branch, a tag or an id names. A branch that is only known from the host is found by its own name, too. */
    public Optional<Revision> revision(String name) throws IOException {
        for (String written : List.of(name, "origin/" + name)) {
            try {
                ObjectId commit = repository.resolve(written + "^{commit}");
                if (commit != null) {
                    return Optional.of(new Revision(written, commit.name()));
                }
            } catch (RevisionSyntaxException notARevision) {
                return Optional.empty();
            } catch (MissingObjectException gone) {
                throw new IOException("the repository does not hold the commit of " + written
                        + "; fetch it, since only a part of the history was cloned");
            }
        }
        return Optional.empty();
    }

    /** The last commit that both have in common; nothing where the histories, as far as they are here, have none. */
    public Optional<Revision> mergeBase(Revision one, Revision other) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(ObjectId.fromString(one.commit())));
            walk.markStart(walk.parseCommit(ObjectId.fromString(other.commit())));
            return Optional.ofNullable(walk.next()).map(RevCommit::name).map(id -> new Revision(one.name(), id));
        } catch (MissingObjectException cut) {
            return Optional.empty();
        }
    }

    /**
     * The files of the whole repository that are not as they stood at a revision, by their paths in it: changed since then, committed
     * or not, new or gone. What git ignores is none of them.
     */
    public NavigableSet<String> changedSince(Revision revision) throws IOException {
        IndexDiff changes =
                new IndexDiff(repository, ObjectId.fromString(revision.commit()), new FileTreeIterator(repository));
        changes.diff();
        NavigableSet<String> paths = new TreeSet<>();
        Stream.of(
                        changes.getAdded(),
                        changes.getChanged(),
                        changes.getRemoved(),
                        changes.getMissing(),
                        changes.getModified(),
                        changes.getUntracked(),
                        changes.getConflicting())
                .forEach(paths::addAll);
        return paths;
    }

    /** Whether only the latest part of the history was cloned. */
    public boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    /** The folder that is cloned, of which the site may be a part. */
    public Path top() {
        return repository.getWorkTree().toPath();
    }

    /** When the commit that is checked out was made; nothing where there is none yet. */
    public Optional<Instant> lastCommit() throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD + "^{commit}");
        if (head == null) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return Optional.of(Instant.ofEpochSecond(walk.parseCommit(head).getCommitTime()));
        }
    }

    /** The site's files as they are in the commit that is checked out. */
    Committed committed() throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD + "^{commit}");
        return head == null ? Committed.NOTHING : new FileTimes(repository, prefix).upTo(head);
    }

    /**
     * Since when a file of the site says about something what it says now.
     *
     * @param line of commits up to the one that is checked out
     */
    Optional<Instant> unaltered(CountedLine line, String file, Predicate<byte[]> same) throws IOException {
        String path = prefix.isEmpty() ? file : prefix + "/" + file;
        return new Unaltered(repository, path, same).along(line);
    }

    /** What files below some folders of the site held before the commit that is checked out; unknown without a commit. */
    EarlierFiles earlierFiles(List<String> folders, Instant since, EarlierVersions.OnDisk disk) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD + "^{commit}");
        return head == null
                ? EarlierFiles.UNKNOWN
                : new EarlierVersions(repository, prefix, folders).since(since, head, disk);
    }

    /**
     * The site's files as they stood at a revision.
     *
     * @param parts files and folders of the site that are wanted
     */
    public Snapshot snapshot(Revision revision, List<String> parts) throws IOException {
        TemporaryFolder folder = TemporaryFolder.make();
        boolean whole = false;
        try (TreeCopy copy = new TreeCopy(repository, prefix, folder.path())) {
            copy.copy(ObjectId.fromString(revision.commit()), parts);
            whole = true;
            return new Snapshot(folder, copy.leftOut());
        } catch (MissingObjectException gone) {
            throw new IOException(
                    "the repository does not hold all files of " + revision.name()
                            + "; fetch them, since only a part of it was cloned",
                    gone);
        } finally {
            if (!whole) {
                folder.close();
            }
        }
    }

    /**
     * The files of another folder as they stood at a revision, if the repository has them: as a folder of its own, or in a
     * submodule, of which the revision names a commit.
     *
     * @param folder anywhere
     * @param parts files and folders in it that are wanted
     */
    public Optional<Snapshot> snapshot(Revision revision, Path folder, List<String> parts) throws IOException {
        Path top = top().toRealPath();
        Path place = folder.toAbsolutePath().normalize();
        if (!place.startsWith(top) || place.equals(top)) {
            return Optional.empty();
        }
        Optional<FolderAt> found =
                FolderAt.of(repository, ObjectId.fromString(revision.commit()), FolderAt.path(top, place));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        FolderAt at = found.get();
        Revision there = new Revision(revision.name(), at.commit().name());
        if (at.submodule().isEmpty()) {
            return Optional.of(new History(repository, at.path()).snapshot(there, parts));
        }
        Path module = top.resolve(at.submodule().get());
        Optional<History> other = Files.isDirectory(module) ? around(module) : Optional.empty();
        if (other.isEmpty() || other.get().top().toRealPath().equals(top)) {
            return Optional.empty();
        }
        try (History inner = other.get()) {
            return Optional.of(new History(inner.repository, at.path()).snapshot(there, parts));
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
