package dev.prospectus.load;

import dev.prospectus.model.Catalogue;
import dev.prospectus.source.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a site's folder holds.
 *
 * @param catalogue all that is sound
 * @param brokenFiles files in which something is wrong: what they were to supply exists, but is not (all) in the
 *     catalogue, so that references to it are not to be doubted
 * @param findings sorted by place
 * @param locator finds places for findings that others have
 * @param assets files of {@code content/} to publish as they are, by their path below it
 */
public record Loaded(
        Catalogue catalogue,
        Set<String> brokenFiles,
        List<Diagnostic> findings,
        Locator locator,
        SortedMap<String, Path> assets) {
    public Loaded {
        brokenFiles = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(brokenFiles));
        findings = List.copyOf(findings);
        assets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }
}
