package dev.prospectus.report;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Workflow commands of GitHub Actions. GitHub keeps ten annotations of each kind for a step, so the first ten of each severity
 * are annotations and all others are plain lines of the log below them.
 */
final class GithubReport implements FindingsWriter {

    private static final int MOST_OF_A_KIND = 10;

    @Override
    public void write(Inspection site, PrintWriter out) {
        List<Diagnostic> findings = site.findings().stream()
                .sorted(Comparator.comparing(Diagnostic::severity).reversed())
                .toList();
        Map<Severity, Integer> annotations = new EnumMap<>(Severity.class);
        int left = 0;
        for (Diagnostic finding : findings) {
            if (annotations.merge(finding.severity(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                annotate(finding, site.files(), out);
            } else {
                left++;
            }
        }
        if (left == 0) {
            return;
        }
        out.print(left + (left == 1 ? " more finding" : " more findings") + ", since GitHub shows " + MOST_OF_A_KIND
                + " annotations of a kind:\n");
        annotations.clear();
        for (Diagnostic finding : findings) {
            if (annotations.merge(finding.severity(), 1, Integer::sum) > MOST_OF_A_KIND) {
                // A line that is no command must not look like one.
                String line = site.files().place(finding) + ": "
                        + finding.severity().word() + "[" + finding.code() + "]: " + finding.message();
                out.print("  - " + VisibleText.of(line).replace("##[", "#[") + "\n");
            }
        }
    }

    private static void annotate(Diagnostic finding, AuthorFiles files, PrintWriter out) {
        StringBuilder command = new StringBuilder("::" + kind(finding.severity()));
        command.append(" file=")
                .append(property(files.inRepository(finding.location().file())));
        if (finding.location().line() > 0) {
            command.append(",line=").append(finding.location().line());
        }
        if (finding.location().column() > 0) {
            command.append(",col=").append(finding.location().column());
        }
        finding.end().ifPresent(end -> command.append(",endColumn=").append(end.column()));
        command.append(",title=").append(property(finding.code()));
        String text = finding.message()
                + finding.hint().map(hint -> "\nhint: " + hint).orElse("");
        out.print(command.append("::").append(data(text)).append('\n'));
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
