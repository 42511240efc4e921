package dev.prospectus.cli;

import dev.prospectus.history.History;
import dev.prospectus.history.Revision;
import dev.prospectus.history.Snapshot;
import dev.prospectus.load.Loader;
import dev.prospectus.model.DataFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalogues that a site at a revision builds on: as the revision has them, if its repository holds them, and else as they
 * are now.
 *
 * @param folders by the ids of the catalogues: {@code national}, or {@code region/national} for what that one builds on
 * @param snapshots the copies among them
 * @param asNow the ids of those that the repository does not hold
 */
record ComparedCatalogues(Map<String, Path> folders, List<Snapshot> snapshots, List<String> asNow)
        implements AutoCloseable {

    private static final List<String> PARTS = List.of(DataFiles.DATA, DataFiles.siteConfig());

    ComparedCatalogues {
        folders = Map.copyOf(folders);
        snapshots = List.copyOf(snapshots);
        asNow = List.copyOf(asNow);
    }

    /** Those of a site in a folder, which names them from there. */
    static ComparedCatalogues inPlace(Map<String, Path> given) {
        return new ComparedCatalogues(given, List.of(), List.of());
    }

    /**
     * Those of a copy of a site.
     *
     * @param site the site's own folder, from which it names catalogues
     * @param copy its files at the revision
     * @param given folders that somebody named
     */
    static ComparedCatalogues at(Revision revision, History git, Path site, Path copy, Map<String, Path> given)
            throws IOException {
        Search search = new Search(revision, git, given, new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        boolean whole = false;
        try {
            search.add("", site.toRealPath(), copy, List.of());
            ComparedCatalogues found = new ComparedCatalogues(search.folders(), search.snapshots(), search.asNow());
            whole = true;
            return found;
        } finally {
            if (!whole) {
                close(search.snapshots());
            }
        }
    }

    private record Search(
            Revision revision,
            History git,
            Map<String, Path> given,
            Map<String, Path> folders,
            List<Snapshot> snapshots,
            List<String> asNow) {

        /**
         * Adds what a site or a catalogue builds on, also through others.
         *
         * @param ids of the catalogues through which one gets here, each with a slash behind it
         * @param place its own folder
         * @param copy its files at the revision
         * @param around the folders through which one gets here
         */
        private void add(String ids, Path place, Path copy, List<Path> around) throws IOException {
            List<Path> within = new ArrayList<>(around);
            within.add(place);
            for (Map.Entry<String, String> named : Loader.namedCatalogues(copy).entrySet()) {
                String id = ids + named.getKey();
                Path now = place.resolve(named.getValue()).normalize();
                Path old = given.get(id);
                if (old == null) {
                    Optional<Snapshot> then = git.snapshot(revision, now, PARTS);
                    then.ifPresentOrElse(snapshots::add, () -> asNow.add(id));
                    old = then.map(Snapshot::folder).orElse(now);
                }
                folders.put(id, old);
                if (!within.contains(now)) {
                    add(id + "/", given.containsKey(id) ? old : now, old, within);
                }
            }
        }
    }

    /** What is to be said of the choice. */
    List<String> notes() {
        return asNow.stream()
                .map(id -> "The catalogue '" + id
                        + "' is not in this repository, so both sides are compared with it as it is"
                        + " now. Name a folder with an older release: --catalogue " + id + "=FOLDER.")
                .toList();
    }

    @Override
    public void close() throws IOException {
        close(snapshots);
    }

    private static void close(List<Snapshot> snapshots) throws IOException {
        for (Snapshot snapshot : snapshots) {
            snapshot.close();
        }
    }
}
