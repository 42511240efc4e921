package dev.prospectus.build;

import dev.prospectus.load.Unmade;
import dev.prospectus.model.HeldBack;
import dev.prospectus.source.Diagnostic;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param findings everything wrong with the site, sorted by place
 * @param stopping those of them that stood against publishing
 * @param heldBack pages that were left out on purpose, by their path
 * @param unmade what was left out because it can't be made
 * @param freshUntil until when the pages of this build promise their statuses, where the hub is
 * @param publication absent when the findings stood against it; the old site is then untouched
 */
public record BuildReport(
        List<Diagnostic> findings,
        List<Diagnostic> stopping,
        List<HeldBack> heldBack,
        Unmade unmade,
        ZonedDateTime freshUntil,
        Optional<Publication> publication,
        Timings timings) {

    public BuildReport {
        findings = List.copyOf(findings);
        stopping = List.copyOf(stopping);
        heldBack = List.copyOf(heldBack);
    }
}
