package dev.prospectus.report;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.util.List;

/**
 * What was found in a site.
 *
 * @param findings by place
 * @param files that the findings are about
 * @param failOn the mildest findings that count as failures
 */
public record Inspection(List<Diagnostic> findings, AuthorFiles files, Severity failOn) {

    public Inspection {
        findings = List.copyOf(findings);
    }

    /** Whether a finding makes the command fail. */
    boolean fails(Diagnostic finding) {
        return finding.severity().compareTo(failOn) >= 0;
    }
}
