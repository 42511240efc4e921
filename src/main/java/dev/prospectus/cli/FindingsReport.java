package dev.prospectus.cli;

import dev.prospectus.model.HeldBack;
import dev.prospectus.report.AuthorFiles;
import dev.prospectus.report.Tally;
import dev.prospectus.report.TextReport;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** What commands say of the findings in a site. */
final class FindingsReport {

    private FindingsReport() {}

    static void print(List<Diagnostic> findings, Path site, PrintWriter out, boolean coloured) {
        new TextReport(out, AuthorFiles.of(site), coloured).print(findings);
    }

    /** The number of findings of each severity, and behind it which pages are left out on purpose. */
    static String summary(List<Diagnostic> findings, List<HeldBack> heldBack) {
        String pages = LeftOut.words(heldBack);
        return Tally.of(findings).words() + (pages.isEmpty() ? "" : System.lineSeparator() + pages);
    }

    static boolean reaches(List<Diagnostic> findings, Severity threshold) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(threshold) >= 0);
    }
}
