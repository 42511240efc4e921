package dev.prospectus.load;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.rules.Rulings;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
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
 * @param published addresses that were published once, with their lines in {@code data/published-urls.txt}
 * @param runs reads earlier versions of the files of runs
 */
public record Loaded(
        Catalogue catalogue,
        Set<String> brokenFiles,
        List<Diagnostic> findings,
        Locator locator,
        SortedMap<String, Path> assets,
        List<ContentPage> unpublished,
        SortedMap<String, Integer> published,
        RunFiles runs) {
    public Loaded {
        brokenFiles = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(brokenFiles));
        findings = List.copyOf(findings);
        unpublished = List.copyOf(unpublished);
        published = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(published));
        assets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }

    /**
     * All findings as they are told: as the hub's own settings have them as of an instant, by place, each once and with its length.
     *
     * @param all those of loading and all others
     */
    public List<Diagnostic> told(List<Diagnostic> all, Instant asOf) {
        return told(rulings(asOf).apply(all, brokenFiles.isEmpty()));
    }

    /** The same for who looks for some findings only. */
    public List<Diagnostic> toldOfSome(List<Diagnostic> some, Instant asOf) {
        return told(rulings(asOf).applyToSome(some));
    }

    private List<Diagnostic> told(List<Diagnostic> ruled) {
        OwnNames names = new OwnNames(catalogue.site().folders());
        return ruled.stream()
                .sorted()
                .distinct()
                .map(locator::measured)
                .map(names::told)
                .toList();
    }

    /** A place that the locator found, as it is told. */
    public SourceLocation told(SourceLocation place) {
        return new OwnNames(catalogue.site().folders()).told(place);
    }

    private Rulings rulings(Instant asOf) {
        SiteConfig config = catalogue.site();
        return new Rulings(config.checks(), LocalDate.ofInstant(asOf, config.timeZone()), locator, locator);
    }
}
