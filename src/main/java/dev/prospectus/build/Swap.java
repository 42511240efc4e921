package dev.prospectus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the finished staging folder into the output's place.
 *
 * <p>In one step, wherever the system can exchange two folders. Elsewhere (Windows, some network file systems) it takes two
 * renames: for an instant there is no output, and a process killed just then leaves the old site under the name {@link
 * OutputPlace#setAside()}. That name is the record of what was going on: {@link #recover} puts the old site back at the
 * start of the next build.
 */
final class Swap {

    private Swap() {}

    /** Ends what a killed build left half done; the output is then the old site or the new one. */
    static void recover(OutputPlace place) throws IOException {
        if (exists(place.setAside()) && !exists(place.folder())) {
            Files.move(place.setAside(), place.folder());
        }
    }

    /**
     * Publishes where there is nothing yet, or an empty folder.
     *
     * @throws IOException if something turned up there meanwhile
     */
    static void intoFreePlace(OutputPlace place) throws IOException {
        if (exists(place.folder())) {
            Files.delete(place.folder());
        }
        Files.move(place.staging(), place.folder(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Publishes over an old site.
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
     * Removes the trees of builds that did not come to their end.
     *
     * @return where files in them that are not ours were moved to
     */
    static List<Path> clear(OutputPlace place) throws IOException {
        List<Path> kept = new ArrayList<>();
        TreeRemoval.remove(place.staging(), place).ifPresent(kept::add);
        TreeRemoval.remove(place.setAside(), place).ifPresent(kept::add);
        return kept;
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
