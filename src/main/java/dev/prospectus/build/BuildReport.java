package dev.prospectus.build;

import dev.prospectus.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param findings everything wrong with the site, sorted by place
 * @param publication absent when the findings stood against it; the old site is then untouched
 */
public record BuildReport(List<Diagnostic> findings, Optional<Publication> publication, Timings timings) {

    public BuildReport {
        findings = List.copyOf(findings);
    }
}
