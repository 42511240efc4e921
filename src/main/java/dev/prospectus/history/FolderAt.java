package dev.prospectus.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * What a commit has at the place of a folder: the folder itself, or a commit of another repository that holds it (a submodule).
 *
 * @param path of the folder in the repository that has it, with forward slashes
 * @param submodule the path of the other repository, if it has it
 * @param commit in which the folder stands
 */
record FolderAt(String path, Optional<String> submodule, ObjectId commit) {

    /** @param path of the folder in this repository, with forward slashes */
    static Optional<FolderAt> of(Repository repository, ObjectId commit, String path) throws IOException {
        try (RevWalk commits = new RevWalk(repository)) {
            var tree = commits.parseCommit(commit).getTree();
            for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
                String above = end < 0 ? path : path.substring(0, end);
                try (TreeWalk found = TreeWalk.forPath(repository, above, tree)) {
                    if (found == null) {
                        return Optional.empty();
                    }
                    FileMode mode = found.getFileMode(0);
                    if (mode == FileMode.GITLINK) {
                        String rest = end < 0 ? "" : path.substring(end + 1);
                        return Optional.of(new FolderAt(rest, Optional.of(above), found.getObjectId(0)));
                    }
                    if (mode != FileMode.TREE || end < 0) {
                        return mode == FileMode.TREE
                                ? Optional.of(new FolderAt(path, Optional.empty(), commit))
                                : Optional.empty();
                    }
                }
            }
        }
    }

    static String path(Path top, Path folder) {
        return top.relativize(folder).toString().replace('\\', '/');
    }
}
