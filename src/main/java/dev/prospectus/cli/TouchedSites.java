package dev.prospectus.cli;

import dev.prospectus.build.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which of several sites a change touches: in their own folders, or in what they share with others. */
final class TouchedSites {

    static final TouchedSites ALL = new TouchedSites(null);

    private final @Nullable Source source;
    private final Map<Path, Changes> known = new HashMap<>();
    private final SortedSet<Path> outside = new TreeSet<>();

    private TouchedSites(@Nullable Source source) {
        this.source = source;
    }

    /**
     * What changed in a repository.
     *
     * @param top its folder
     * @param paths of files, with forward slashes; that of a submodule, where another commit of it is checked out or its files differ
     */
    record Changes(Path top, NavigableSet<String> paths) {

        private boolean hold(Path folder) {
            return folder.startsWith(top);
        }

        private boolean touch(Path folder) {
            String below = top.relativize(folder).toString().replace('\\', '/');
            return below.isEmpty()
                    ? !paths.isEmpty()
                    : paths.contains(below)
                            || paths.tailSet(below + "/").stream()
                                    .findFirst()
                                    .filter(path -> path.startsWith(below + "/"))
                                    .isPresent()
                            || paths.stream().anyMatch(path -> below.startsWith(path + "/"));
        }
    }

    /** Finds what changed around a folder. */
    interface Source {
        Changes around(Path folder) throws IOException;
    }

    static TouchedSites since(Source source) {
        return new TouchedSites(source);
    }

    boolean has(Path site) throws IOException {
        if (source == null) {
            return true;
        }
        List<Path> folders = folders(site);
        Changes changes = around(folders.get(0), source);
        List<Path> others =
                folders.stream().filter(folder -> !changes.hold(folder)).toList();
        outside.addAll(others);
        return !others.isEmpty() || folders.stream().anyMatch(changes::touch);
    }

    /** Folders on which sites build and of which their repositories can't tell what changed, so that they count as changed. */
    SortedSet<Path> outside() {
        return outside;
    }

    /** Sites of one repository ask once. */
    private Changes around(Path folder, Source asked) throws IOException {
        for (Map.Entry<Path, Changes> repository : known.entrySet()) {
            if (folder.startsWith(repository.getKey()) && !isRepository(folder, repository.getKey())) {
                return repository.getValue();
            }
        }
        Changes changes = asked.around(folder);
        known.put(changes.top(), changes);
        return changes;
    }

    /** Whether a repository within another lies between. */
    private static boolean isRepository(Path folder, Path top) {
        for (Path at = folder; at != null && !at.equals(top); at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    /** Where links lead, too: a theme that sites share is one. */
    private static List<Path> folders(Path site) throws IOException {
        List<Path> folders = new ArrayList<>();
        folders.add(site.toRealPath());
        for (String own : SiteBuilder.folders(site).sources()) {
            if (Files.isDirectory(site.resolve(own))) {
                folders.add(site.resolve(own).toRealPath());
            }
        }
        for (Path catalogue : SiteBuilder.catalogueFolders(site)) {
            folders.add(catalogue.toRealPath());
        }
        return folders;
    }
}
