package dev.prospectus.build;

import dev.prospectus.plan.OutputPath;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns the site in a folder into the new one, file by file, for folders that can't be exchanged. Each file is replaced in
 * one step. Meanwhile readers see new files beside old ones; a build that is killed leaves such a mixture, which the next
 * build completes: until the end the manifest lists the files of both.
 *
 * <p>What pages need (pictures, scripts, style sheets) comes before them, and goes after them.
 */
final class InPlace {

    private final Path folder;
    private final Path staging;
    private final Manifest old;
    private final Manifest site;

    private InPlace(Path folder, Path staging, Manifest old, Manifest site) {
        this.folder = folder;
        this.staging = staging;
        this.old = old;
        this.site = site;
    }

    /**
     * Replaces what differs.
     *
     * @param place whose staging holds the whole new site
     * @return whether anything differed
     */
    static boolean publish(OutputPlace place, Manifest site) throws IOException {
        Path folder = place.folder();
        Manifest old = Manifest.in(folder).orElse(Manifest.NOTHING);
        return new InPlace(folder, place.staging(), old, site).publish();
    }

    private boolean publish() throws IOException {
        Set<OutputPath> different = new HashSet<>();
        for (OutputPath path : site.sizes().keySet()) {
            if (!Manifest.isSame(path, folder, staging)) {
                different.add(path);
            }
        }
        Set<OutputPath> gone = new HashSet<>(old.sizes().keySet());
        gone.removeAll(site.sizes().keySet());
        if (different.isEmpty() && gone.isEmpty() && old.sizes().equals(site.sizes())) {
            return false;
        }
        Map<OutputPath, Long> both = new TreeMap<>(old.sizes());
        both.putAll(site.sizes());
        Manifest.of(both).replace(folder, staging);
        for (boolean pages : new boolean[] {false, true}) {
            for (OutputPath path : site.sizes().keySet()) {
                if (different.contains(path) && isPage(path) == pages) {
                    replace(path);
                }
            }
        }
        for (boolean pages : new boolean[] {true, false}) {
            for (OutputPath path : old.sizes().keySet()) {
                if (gone.contains(path) && isPage(path) == pages) {
                    remove(path);
                }
            }
        }
        site.replace(folder, staging);
        return true;
    }

    private static boolean isPage(OutputPath path) {
        return path.value().endsWith(".html");
    }

    private void replace(OutputPath path) throws IOException {
        Path file = folder.resolve(path.value());
        makeWay(path.value());
        Files.createDirectories(file.getParent());
        Files.move(
                staging.resolve(path.value()),
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** An old file may stand where a folder is needed, and an old folder where a file is. */
    private void makeWay(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            Path above = folder.resolve(path.substring(0, slash));
            if (old.sizes().containsKey(new OutputPath(path.substring(0, slash)))
                    && Files.isRegularFile(above, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(above);
            }
        }
        if (Files.isDirectory(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            for (OutputPath inside : old.sizes().keySet()) {
                if (inside.value().startsWith(path + "/")) {
                    remove(inside);
                }
            }
        }
    }

    /** Removes an old file, and the folders that are empty then. */
    private void remove(OutputPath path) throws IOException {
        Path file = folder.resolve(path.value());
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file);
        }
        for (Path above = file.getParent(); above != null && !above.equals(folder); above = above.getParent()) {
            if (Files.isRegularFile(above, LinkOption.NOFOLLOW_LINKS)) {
                return; // A new file has taken the place of the folder.
            }
            try {
                Files.deleteIfExists(above);
            } catch (DirectoryNotEmptyException needed) {
                return;
            }
        }
    }
}
