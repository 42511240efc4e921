package dev.prospectus.cli;

import dev.prospectus.history.Snapshot;
import dev.prospectus.load.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One of the sites that {@code diff} compares.
 *
 * @param words what it is, such as "main (1a2b3c4)"
 * @param snapshot its files, where they come from a revision
 * @param catalogues those that it builds on
 */
record ComparedSite(Path folder, String words, Optional<Snapshot> snapshot, ComparedCatalogues catalogues)
        implements AutoCloseable {

    /** @param catalogues folders of catalogues that are not where the site names them */
    static ComparedSite folder(Path folder, String words, Map<String, Path> catalogues) {
        return new ComparedSite(folder, words, Optional.empty(), ComparedCatalogues.inPlace(catalogues));
    }

    static ComparedSite of(Snapshot snapshot, String words, ComparedCatalogues catalogues) {
        return new ComparedSite(snapshot.folder(), words, Optional.of(snapshot), catalogues);
    }

    boolean isThere() {
        return Files.exists(folder.resolve("site-config.yml"));
    }

    List<String> leftOut() {
        return snapshot.map(Snapshot::leftOut).orElse(List.of());
    }

    /** Refuses ids of catalogues on which the site does not build. */
    void requireNamed(Collection<String> ids) throws ComparedSites.UnknownName {
        Set<String> named = new TreeSet<>(
                snapshot.isPresent()
                        ? catalogues.folders().keySet()
                        : Loader.namedCatalogues(folder).keySet());
        for (String id : ids) {
            if (!named.contains(id)) {
                throw new ComparedSites.UnknownName("the site builds on no catalogue '" + id + "'; it has "
                        + (named.isEmpty() ? "none" : String.join(", ", named)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (catalogues) {
            if (snapshot.isPresent()) {
                snapshot.get().close();
            }
        }
    }
}
