package dev.prospectus.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file or folder lies outside a site's folder, by the names above it or by a link. */
public final class LeadsOut {

    private LeadsOut() {}

    /**
     * False for one that does not exist.
     *
     * @throws UncheckedIOException when the machine fails
     */
    public static boolean is(Path site, Path path) {
        try {
            return Files.exists(path) && !path.toRealPath().startsWith(site.toRealPath());
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + path, failure);
        }
    }
}
