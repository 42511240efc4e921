package dev.prospectus.report;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.util.ArrayList;
import java.util.List;

/** How many findings there are of each severity. */
public record Tally(long errors, long warnings, long notes) {

    public static Tally of(List<Diagnostic> findings) {
        return new Tally(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
    }

    private static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Such as "2 errors, 1 warning", or "no findings". */
    public String words() {
        List<String> parts = new ArrayList<>();
        add(parts, errors, "error");
        add(parts, warnings, "warning");
        add(parts, notes, "note");
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String word) {
        if (count > 0) {
            parts.add(count + " " + word + (count == 1 ? "" : "s"));
        }
    }
}
