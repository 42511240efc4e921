package dev.prospectus.cli;

import dev.prospectus.history.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One of the sites that {@code diff} compares.
 *
 * @param words what it is, such as "main (1a2b3c4)"
 * @param snapshot its files, where they come from a revision
 */
record ComparedSite(Path folder, String words, Optional<Snapshot> snapshot) implements AutoCloseable {

    static ComparedSite folder(Path folder, String words) {
        return new ComparedSite(folder, words, Optional.empty());
    }

    static ComparedSite of(Snapshot snapshot, String words) {
        return new ComparedSite(snapshot.folder(), words, Optional.of(snapshot));
    }

    boolean isThere() {
        return Files.exists(folder.resolve("site-config.yml"));
    }

    List<String> leftOut() {
        return snapshot.map(Snapshot::leftOut).orElse(List.of());
    }

    @Override
    public void close() throws IOException {
        if (snapshot.isPresent()) {
            snapshot.get().close();
        }
    }
}
