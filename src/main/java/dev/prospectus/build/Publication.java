package dev.prospectus.build;

import java.nio.file.Path;
import java.util.List;

/**
 * What was published.
 *
 * @param folder the output
 * @param files how many, without the manifest
 * @param bytes their total size
 * @param kept folders beside the output that hold what was left of an old site: files that are not ours to remove and turned
 *     up while a build went on, or what could not be removed; usually empty, and worth telling the user
 */
public record Publication(Path folder, int files, long bytes, List<Path> kept) {

    public Publication {
        kept = List.copyOf(kept);
    }
}
