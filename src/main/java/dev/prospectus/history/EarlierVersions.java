package dev.prospectus.history;

import dev.prospectus.plan.EarlierFiles;
import dev.prospectus.plan.EarlierFiles.Content;
import dev.prospectus.plan.EarlierFiles.Version;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Walks from a commit back over the first parents, and notes what files in some folders held. A commit counts from its own time,
 * and never later than the one after it: a clock that was wrong changes no order. The walk ends at the first commit that is old enough,
 * where the clone ends, or after so many changes that more would take too long.
 */
final class EarlierVersions {

    /** Changes of figures every hour for 60 days are 1,440. */
    private static final int MOST_CHANGES = 5_000;

    private static final int MOST_COMMITS = 50_000;

    /** No data file may be larger. */
    private static final int MOST_BYTES = 1 << 20;

    private final Repository repository;
    private final String before;
    private final List<String> folders;
    private final Map<String, Deque<Noted>> noted = new HashMap<>();
    private final Map<String, ObjectId> oldest = new HashMap<>();
    private int changes;

    /** @param prefix the folder of the site within the repository; empty for its top */
    EarlierVersions(Repository repository, String prefix, List<String> folders) {
        this.repository = repository;
        this.before = prefix.isEmpty() ? "" : prefix + "/";
        this.folders = folders.stream().map(folder -> before + folder).toList();
    }

    /** @param content zero where there is no such file */
    private record Noted(Instant from, ObjectId content) {}

    /** Whether the file on the disk is the one that was committed. */
    @FunctionalInterface
    interface OnDisk {
        boolean holds(String file, ObjectId content) throws IOException;
    }

    EarlierFiles since(Instant since, ObjectId head, OnDisk disk) throws IOException {
        Set<ObjectId> cut = repository.getObjectDatabase().getShallowCommits();
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit last = walk.parseCommit(head);
            RevCommit commit = last;
            Instant time = Instant.ofEpochSecond(commit.getCommitTime());
            for (int seen = 0; time.isAfter(since) && seen < MOST_COMMITS && changes < MOST_CHANGES; seen++) {
                if (cut.contains(commit.getId()) || commit.getParentCount() == 0) {
                    break;
                }
                RevCommit parent = walk.parseCommit(commit.getParent(0));
                note(parent, commit, time);
                Instant earlier = Instant.ofEpochSecond(parent.getCommitTime());
                time = earlier.isBefore(time) ? earlier : time;
                commit = parent;
            }
            return files(last, time, disk);
        } catch (MissingObjectException notCloned) {
            return EarlierFiles.UNKNOWN;
        }
    }

    private void note(RevCommit parent, RevCommit commit, Instant time) throws IOException {
        try (TreeWalk trees =
                walk(AndTreeFilter.create(PathFilterGroup.createFromStrings(folders), TreeFilter.ANY_DIFF))) {
            trees.addTree(parent.getTree());
            trees.addTree(commit.getTree());
            while (trees.next()) {
                String path = trees.getPathString().substring(before.length());
                noted.computeIfAbsent(path, unseen -> new ArrayDeque<>()).addFirst(new Noted(time, content(trees, 1)));
                oldest.put(path, content(trees, 0));
                changes++;
            }
        }
    }

    private EarlierFiles files(RevCommit last, Instant from, OnDisk disk) throws IOException {
        noted.forEach(
                (path, versions) -> versions.addFirst(new Noted(from, oldest.getOrDefault(path, ObjectId.zeroId()))));
        Set<String> unchanged = new HashSet<>();
        try (TreeWalk tree = walk(PathFilterGroup.createFromStrings(folders))) {
            tree.addTree(last.getTree());
            while (tree.next()) {
                String path = tree.getPathString().substring(before.length());
                ObjectId content = content(tree, 0);
                if (!noted.containsKey(path) && disk.holds(path, content)) {
                    unchanged.add(path);
                } else if (!noted.containsKey(path)) {
                    noted.put(path, new ArrayDeque<>(List.of(new Noted(from, content))));
                }
            }
        }
        Map<String, List<Version>> changed = new HashMap<>();
        Map<ObjectId, Optional<Content>> read = new HashMap<>();
        try (ObjectReader reader = repository.newObjectReader()) {
            for (Map.Entry<String, Deque<Noted>> file : noted.entrySet()) {
                List<Version> versions = new ArrayList<>();
                for (Noted version : file.getValue()) {
                    Optional<Content> content = read.get(version.content());
                    if (content == null) {
                        content = read(reader, version.content());
                        read.put(version.content(), content);
                    }
                    versions.add(new Version(version.from(), content));
                }
                changed.put(file.getKey(), versions);
            }
        }
        return new EarlierFiles(Optional.of(from), unchanged, changed);
    }

    private TreeWalk walk(TreeFilter filter) {
        TreeWalk walk = new TreeWalk(repository);
        walk.setRecursive(true);
        walk.setFilter(filter);
        return walk;
    }

    /** Links and other repositories count as no file. */
    private static ObjectId content(TreeWalk trees, int tree) {
        int bits = trees.getRawMode(tree);
        boolean file = FileMode.REGULAR_FILE.equals(bits) || FileMode.EXECUTABLE_FILE.equals(bits);
        return file ? trees.getObjectId(tree) : ObjectId.zeroId();
    }

    /** A file that is too large was never published, so it says nothing. */
    private static Optional<Content> read(ObjectReader reader, ObjectId id) throws IOException {
        if (id.equals(ObjectId.zeroId())) {
            return Optional.empty();
        }
        try {
            byte[] bytes = reader.open(id).getCachedBytes(MOST_BYTES);
            return Optional.of(() -> bytes);
        } catch (LargeObjectException tooLarge) {
            return Optional.of(() -> new byte[0]);
        }
    }
}
