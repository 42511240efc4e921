package dev.prospectus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces the output by the finished staging folder.
 *
 * <p>This is one step on systems that can exchange two folders. Elsewhere (Windows, some network file systems) it
 * takes two renames. Between them there is no output, and a process killed then leaves the old site under the name
 * {@link OutputPlace#setAside()}. That name tells the next build what happened: {@link #recover} moves the old site
 * back.
 */
final class Swap {

    private Swap() {}

    /** Moves an old site back that a killed build had set aside. The output is then the old site or the new one. */
    static void recover(OutputPlace place) throws IOException {
        if (!place.inPlace() && exists(place.setAside()) && !exists(place.folder())) {
            Files.move(place.setAside(), place.folder());
        }
    }

    /**
     * Publishes to an output that is missing or an empty folder.
     *
     * @throws IOException if another file has appeared there
     */
    static void intoFreePlace(OutputPlace place) throws IOException {
        if (exists(place.folder())) {
            Files.delete(place.folder());
        }
        Files.move(place.staging(), place.folder(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Publishes in place of an old site.
     *
     * @return where the old site is now
     */
    static Path overOldSite(OutputPlace place, AtomicExchange exchange) throws IOException {
        if (exchange.swap(place.staging(), place.folder())) {
            return place.staging();
        }
        Files.move(place.folder(), place.setAside(), StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(place.staging(), place.folder(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            recover(place);
            throw e;
        }
        return place.setAside();
    }

    /**
     * Removes the trees that killed builds left behind.
     *
     * @return the folders to which files of others in these trees were moved
     */
    static List<Path> clear(OutputPlace place) throws IOException {
        List<Path> kept = new ArrayList<>();
        if (!place.inPlace() && Files.isDirectory(place.folder(), LinkOption.NOFOLLOW_LINKS)) {
            TreeRemoval.remove(place.innerStaging(), place).ifPresent(kept::add);
            Files.deleteIfExists(place.innerLock());
        }
        TreeRemoval.remove(place.staging(), place).ifPresent(kept::add);
        TreeRemoval.remove(place.setAside(), place).ifPresent(kept::add);
        return kept;
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
