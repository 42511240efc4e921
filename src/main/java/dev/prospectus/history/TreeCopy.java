package dev.prospectus.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/**
 * Copies the plain files of a commit into a folder. A repository may hold names that lead elsewhere, links and other repositories:
 * these are left out, and told.
 */
final class TreeCopy implements AutoCloseable {

    /** A larger file is no part of a website. */
    private static final long LARGEST_FILE = 100L * 1024 * 1024;

    private static final String LFS = "version https://git-lfs";

    private static final long MOST_BYTES = 4L * 1024 * 1024 * 1024;

    private final ObjectReader reader;
    private final String before;
    private final Path folder;
    private final List<String> leftOut = new ArrayList<>();
    private long bytes;
    private int pointers;

    /**
     * @param prefix the site's folder in the repository; empty for the whole of it
     * @param folder an empty one
     */
    TreeCopy(Repository repository, String prefix, Path folder) {
        this.reader = repository.newObjectReader();
        this.before = prefix.isEmpty() ? "" : prefix + "/";
        this.folder = folder;
    }

    List<String> leftOut() {
        return pointers == 0
                ? leftOut
                : Stream.concat(
                                leftOut.stream(),
                                Stream.of((pointers == 1 ? "1 file is" : pointers + " files are")
                                        + " kept by Git LFS: no more is known than whether they differ"))
                        .toList();
    }

    void copy(ObjectId commit, List<String> parts) throws IOException {
        try (RevWalk commits = new RevWalk(reader);
                TreeWalk files = new TreeWalk(reader)) {
            files.addTree(commits.parseCommit(commit).getTree());
            files.setRecursive(true);
            files.setFilter(PathFilterGroup.createFromStrings(
                    parts.stream().map(part -> before + part).toList()));
            while (files.next()) {
                String path = files.getPathString().substring(before.length());
                FileMode mode = files.getFileMode(0);
                if (mode == FileMode.SYMLINK) {
                    leftOut.add(path + " is a link, which is not followed");
                } else if (mode == FileMode.GITLINK) {
                    leftOut.add(path + " is a submodule, which is not looked into");
                } else if (!isSafe(path)) {
                    leftOut.add(path + " is no name of a file here");
                } else {
                    copy(files.getObjectId(0), path);
                }
            }
        }
    }

    private void copy(ObjectId id, String path) throws IOException {
        ObjectLoader file = reader.open(id, Constants.OBJ_BLOB);
        if (file.getSize() > LARGEST_FILE) {
            leftOut.add(path + " is larger than 100 MB");
            return;
        }
        bytes += file.getSize();
        pointers += isPointer(file) ? 1 : 0;
        if (bytes > MOST_BYTES) {
            throw new FileSystemException(folder.toString(), null, "the files of the revision are more than 4 GB");
        }
        Path target = folder.resolve(path);
        try {
            Path above = target.getParent();
            if (above != null) {
                Files.createDirectories(above);
            }
            try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
                file.copyTo(out);
            }
        } catch (FileAlreadyExistsException twice) {
            leftOut.add(path + " has the name of another file, but for capitals");
        }
    }

    private static boolean isPointer(ObjectLoader file) {
        return file.getSize() < 1024 && new String(file.getCachedBytes(), StandardCharsets.UTF_8).startsWith(LFS);
    }

    /** Whether a path stays in the folder on every system. */
    private boolean isSafe(String path) {
        boolean plain = Arrays.stream(path.split("/", -1))
                .noneMatch(name ->
                        name.isEmpty() || name.equals(".") || name.equals("..") || name.equalsIgnoreCase(".git"));
        if (!plain || path.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':' || c == '\uFFFD')) {
            return false;
        }
        try {
            return folder.resolve(path).normalize().startsWith(folder);
        } catch (InvalidPathException notHere) {
            return false;
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
