package dev.prospectus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The output folder, and the names beside it that publishing uses.
 *
 * <p>The names are siblings of the output, so they are on the same file system, where a rename is one step. All are
 * hidden and derived from the output's name, so that a later build recognises what a killed one left behind.
 *
 * @param folder an absolute path whose parent contains no links; the folder itself need not exist
 * @param inPlace whether its files are changed one by one. The names are then inside of it, where a file can be moved to
 *     its place in one step even if the folder is a mount point.
 */
record OutputPlace(Path folder, boolean inPlace) {

    private static final String INNER = ".prospectus-";

    /** Folders that version control keeps for itself. */
    private static final Set<String> OF_VERSION_CONTROL = Set.of(".git", ".hg", ".svn", ".bzr");

    static OutputPlace of(Path output) throws PublishException {
        return of(output, false);
    }

    static OutputPlace of(Path output, boolean inPlace) throws PublishException {
        Path folder;
        try {
            folder = resolve(output.toAbsolutePath());
        } catch (IOException e) {
            throw PublishException.because(output, e);
        }
        if (folder.getFileName() == null) {
            throw new PublishException(folder, "it is the root of the file system", "Choose another --out.");
        }
        for (Path name : folder) {
            if (OF_VERSION_CONTROL.contains(name.toString())) {
                throw new PublishException(
                        folder,
                        "it is in " + name + ", which version control keeps for itself",
                        "Choose another --out.");
            }
        }
        return new OutputPlace(folder, inPlace);
    }

    /** The folder in which the new site is assembled; after the swap it contains the old site until that is removed. */
    Path staging() {
        return sibling("staging");
    }

    /** What a killed build left that changed files one by one. */
    Path innerStaging() {
        return inner("staging");
    }

    Path innerLock() {
        return inner("lock");
    }

    private Path inner(String role) {
        return folder.resolve(INNER + role);
    }

    /** The old site's name while it is replaced by two renames. */
    Path setAside() {
        return sibling("old");
    }

    Path lock() {
        return sibling("lock");
    }

    /** An unused, visible name for files of others that were found in a tree to be removed. */
    Path keep() {
        Path kept = folder.resolveSibling(folder.getFileName() + ".kept");
        for (int number = 2; Files.exists(kept, LinkOption.NOFOLLOW_LINKS); number++) {
            kept = folder.resolveSibling(folder.getFileName() + ".kept-" + number);
        }
        return kept;
    }

    /**
     * Refuses an output that would replace the site's sources, or be read as sources.
     *
     * @param site the site's folder; the output may be inside it, but neither be it nor contain it
     * @param inputs folders that are read; one that doesn't exist is ignored
     */
    void mustBeAwayFrom(Path site, List<Path> inputs) throws PublishException {
        String hint = "Choose an --out beside the site's own folders, such as dist.";
        if (real(site).startsWith(folder)) {
            throw new PublishException(folder, "it is or contains the site's own folder", hint);
        }
        for (Path input : inputs) {
            Path guarded = real(input);
            if (folder.startsWith(guarded) || guarded.startsWith(folder)) {
                throw new PublishException(folder, "the site's sources are there (" + guarded + ")", hint);
            }
        }
    }

    /**
     * Refuses what can be told before any work: a folder that can't be exchanged, or that version control looks after.
     * Nothing is refused where files are changed one by one.
     */
    void mustBeExchangeable() throws PublishException {
        if (inPlace) {
            return;
        }
        for (String name : OF_VERSION_CONTROL) {
            if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new PublishException(
                        folder,
                        "it holds " + name + ", so it is a working copy of its own, which publishing would replace",
                        "Choose another --out, or build with --in-place, which leaves " + name + " as it is.");
            }
        }
        try {
            Optional<String> held = Mounts.holding(folder);
            if (held.isPresent()) {
                throw new PublishException(
                        folder,
                        held.get(),
                        "Mount the folder above it, or build with --in-place, which changes files one by one.");
            }
        } catch (IOException e) {
            throw PublishException.because(folder, e);
        }
    }

    /** Whether an entry at the top of the folder is nobody's fault: ours, or one that files changed one by one leave alone. */
    boolean isLeftAlone(String name) {
        return name.equals(INNER + "staging")
                || name.equals(INNER + "lock")
                || (inPlace && OF_VERSION_CONTROL.contains(name));
    }

    private static Path real(Path path) throws PublishException {
        try {
            return Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw PublishException.because(path, e);
        }
    }

    /** The path with all links resolved but the last: {@link OutputState} refuses an output that is a link. */
    private static Path resolve(Path path) throws IOException {
        Path name = path.getFileName();
        Path parent = path.getParent();
        if (name == null
                || parent == null
                || name.toString().equals(".")
                || name.toString().equals("..")) {
            return path.toRealPath();
        }
        Path realParent = Files.exists(parent, LinkOption.NOFOLLOW_LINKS) ? parent.toRealPath() : resolve(parent);
        return realParent.resolve(name);
    }

    private Path sibling(String role) {
        return inPlace ? inner(role) : folder.resolveSibling("." + folder.getFileName() + ".prospectus-" + role);
    }
}
