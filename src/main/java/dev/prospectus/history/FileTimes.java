package dev.prospectus.history;

import dev.prospectus.history.CountedLine.Counted;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Walks from a commit back over the first parents, and notes for each file the first commit that differs from its parent there.
 * Compares no more commits as soon as all files are found, and looks into no folder that a commit left as it was.
 */
final class FileTimes {

    private final Repository repository;
    private final String prefix;

    /** @param prefix the folder of the site within the repository; empty for its top */
    FileTimes(Repository repository, String prefix) {
        this.repository = repository;
        this.prefix = prefix;
    }

    Committed upTo(ObjectId head) throws IOException {
        Map<String, CommittedFile> found = new HashMap<>();
        try (RevWalk walk = new RevWalk(repository)) {
            CountedLine line = CountedLine.upTo(head, repository, walk);
            List<Counted> commits = line.commits();
            Map<String, ObjectId> missing = files(line.last().commit());
            int known = line.whole() ? commits.size() : commits.size() - 1;
            for (int i = 0; i < known && !missing.isEmpty(); i++) {
                Counted now = commits.get(i);
                Optional<RevCommit> parent =
                        i + 1 < commits.size() ? Optional.of(commits.get(i + 1).commit()) : Optional.empty();
                try (TreeWalk changed = trees(parent, now.commit())) {
                    while (changed.next()) {
                        String path = name(changed.getPathString());
                        ObjectId content = missing.remove(path);
                        if (content != null) {
                            found.put(path, new CommittedFile(content, Optional.of(now.from())));
                        }
                    }
                }
            }
            missing.forEach((path, content) -> found.put(path, new CommittedFile(content, Optional.empty())));
            return new Committed(found, Optional.of(line));
        }
    }

    private Map<String, ObjectId> files(RevCommit commit) throws IOException {
        Map<String, ObjectId> files = new HashMap<>();
        try (TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(commit.getTree());
            tree.setRecursive(true);
            tree.setFilter(inSite());
            while (tree.next()) {
                files.put(name(tree.getPathString()), tree.getObjectId(0));
            }
        }
        return files;
    }

    private TreeWalk trees(Optional<RevCommit> parent, RevCommit commit) throws IOException {
        TreeWalk trees = new TreeWalk(repository);
        if (parent.isPresent()) {
            trees.addTree(parent.get().getTree());
        } else {
            trees.addTree(new EmptyTreeIterator());
        }
        trees.addTree(commit.getTree());
        trees.setRecursive(true);
        trees.setFilter(prefix.isEmpty() ? TreeFilter.ANY_DIFF : AndTreeFilter.create(inSite(), TreeFilter.ANY_DIFF));
        return trees;
    }

    private TreeFilter inSite() {
        return prefix.isEmpty() ? TreeFilter.ALL : PathFilter.create(prefix);
    }

    private String name(String path) {
        return prefix.isEmpty() ? path : path.substring(prefix.length() + 1);
    }
}
