package dev.prospectus.doctor;

import dev.prospectus.model.SiteConfig;
import dev.prospectus.source.Diagnostic;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A site that was loaded and checked, and what is around it.
 *
 * @param site its folder
 * @param top the folder in which a git host looks for its files: that of the repository, or the site's own where there is none
 * @param config its settings, as far as they can be read
 * @param findings everything wrong with its files
 * @param asOf the instant of the examination
 * @param version of Prospectus
 */
record Patient(
        Path site,
        Path top,
        SiteConfig config,
        List<Diagnostic> findings,
        Instant asOf,
        String version,
        Machine machine) {

    Patient {
        findings = List.copyOf(findings);
    }
}
