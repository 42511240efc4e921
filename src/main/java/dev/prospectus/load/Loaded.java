package dev.prospectus.load;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.rules.Rulings;
import dev.prospectus.source.Diagnostic;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A loaded site.
 *
 * @param catalogue all sound entities
 * @param brokenFiles files with errors. Their entities may be missing from the catalogue, so a reference to one of them is
 *     no finding.
 * @param findings sorted by place
 * @param locator finds the places of the findings of checks
 * @param assets files of {@code content/} that are published unchanged, by their path below it
 * @param unpublished drafts and news that waits for its date, which are not in the catalogue
 * @param runs reads earlier versions of the files of runs
 */
public record Loaded(
        Catalogue catalogue,
        Set<String> brokenFiles,
        List<Diagnostic> findings,
        Locator locator,
        SortedMap<String, Path> assets,
        List<ContentPage> unpublished,
        RunFiles runs) {
    public Loaded {
        brokenFiles = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(brokenFiles));
        findings = List.copyOf(findings);
        unpublished = List.copyOf(unpublished);
        assets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }

    /** What the hub's own settings make of findings, as of an instant. */
    public Rulings rulings(Instant asOf) {
        SiteConfig config = catalogue.site();
        return new Rulings(config.checks(), LocalDate.ofInstant(asOf, config.timeZone()), locator, locator);
    }
}
