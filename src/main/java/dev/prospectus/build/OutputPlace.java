package dev.prospectus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The output folder and the names beside it that publishing uses.
 *
 * <p>They are siblings, and so on the same file system, where a rename is one step. All are hidden and derived from the
 * output's name, so that what a killed build left behind is recognised.
 *
 * @param folder absolute, its parent free of links; the folder itself need not exist yet
 */
record OutputPlace(Path folder) {

    static OutputPlace of(Path output) throws PublishException {
        Path folder;
        try {
            folder = resolve(output.toAbsolutePath());
        } catch (IOException e) {
            throw PublishException.because(output, e);
        }
        if (folder.getFileName() == null) {
            throw new PublishException(folder, "it is the root of the file system", "Choose another --out.");
        }
        return new OutputPlace(folder);
    }

    /** Where the new site is assembled; after the swap, the old one until it is removed. */
    Path staging() {
        return sibling("staging");
    }

    /** Where the old site waits while two renames stand in for an exchange. */
    Path setAside() {
        return sibling("old");
    }

    Path lock() {
        return sibling("lock");
    }

    /** A free, visible name for files of somebody else that were found in a tree to be removed. */
    Path keep() {
        Path kept = folder.resolveSibling(folder.getFileName() + ".kept");
        for (int number = 2; Files.exists(kept, LinkOption.NOFOLLOW_LINKS); number++) {
            kept = folder.resolveSibling(folder.getFileName() + ".kept-" + number);
        }
        return kept;
    }

    /**
     * Refuses an output that would replace the site's sources or be taken for them.
     *
     * @param site the site's folder, which the output may be in but neither be nor contain
     * @param inputs folders that are read; those that do not exist are no danger
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

    private static Path real(Path path) throws PublishException {
        try {
            return Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw PublishException.because(path, e);
        }
    }

    /** All links resolved but the last: whether the output is itself a link is for {@link Publisher} to judge. */
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
        return folder.resolveSibling("." + folder.getFileName() + ".prospectus-" + role);
    }
}
