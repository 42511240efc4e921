package dev.prospectus.cli;

import dev.prospectus.load.Loaded;
import dev.prospectus.model.HeldBack;
import dev.prospectus.report.AuthorFiles;
import dev.prospectus.report.Tally;
import dev.prospectus.report.TextReport;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What commands say of the findings in a site. */
final class FindingsReport {

    private FindingsReport() {}

    static void print(List<Diagnostic> findings, Path site, PrintWriter out, boolean coloured) {
        new TextReport(out, AuthorFiles.of(site), coloured).print(findings);
    }

    /** Prints what keeps data from being read, for who tells of the rest, and returns the exit code. All other findings are told by check. */
    static int errors(Loaded loaded, Instant asOf, Path site, PrintWriter err, boolean coloured) {
        List<Diagnostic> errors = loaded.toldOfSome(loaded.findings(), asOf).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        print(errors, site, err, coloured);
        return errors.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
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
