package dev.prospectus.history;

import dev.prospectus.source.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A site's files as they stood at a revision, in a temporary folder that is gone when this is closed.
 *
 * @param files where they are
 * @param leftOut what could not be taken over, a sentence each
 */
public record Snapshot(TemporaryFolder files, List<String> leftOut) implements AutoCloseable {

    public Snapshot {
        leftOut = List.copyOf(leftOut);
    }

    /** Its path. */
    public Path folder() {
        return files.path();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
