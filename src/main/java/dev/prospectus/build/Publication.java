package dev.prospectus.build;

import java.nio.file.Path;
import java.util.List;

/**
 * A site that has been published.
 *
 * @param folder the output
 * @param files the number of files, without the manifest
 * @param bytes their total size
 * @param changed whether anything differed from the site that was there
 * @param kept folders beside the output with the rest of an old site: files of others that appeared during a build,
 *     or files that could not be removed; usually empty, and reported to the user
 */
public record Publication(Path folder, int files, long bytes, boolean changed, List<Path> kept) {

    public Publication {
        kept = List.copyOf(kept);
    }
}
