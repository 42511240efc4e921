package dev.prospectus.cli;

import dev.prospectus.model.HeldBack;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Digest;
import dev.prospectus.source.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** Prints findings as lines of text, in colour on a terminal. */
final class FindingsReport {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final PrintWriter out;
    private final Ansi ansi;

    FindingsReport(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void print(List<Diagnostic> findings) {
        for (Diagnostic finding : Digest.of(findings)) {
            out.println(bold(visible(finding.location().toString())) + ": "
                    + coloured(finding.severity(), finding.severity().word() + "[" + finding.code() + "]") + ": "
                    + visible(finding.message()));
            finding.hint().ifPresent(this::printHint);
        }
        out.flush();
    }

    /** A hint of several lines has something to copy, which stands on lines of its own. */
    private void printHint(String hint) {
        List<String> lines = hint.lines().toList();
        out.println("  hint: " + visible(lines.get(0)));
        lines.subList(1, lines.size()).forEach(line -> out.println("        " + visible(line)));
    }

    /** The number of findings of each severity, such as "2 errors, 1 warning", or "no findings". */
    static String summary(List<Diagnostic> findings) {
        long errors = count(findings, Severity.ERROR);
        long warnings = count(findings, Severity.WARNING);
        long infos = count(findings, Severity.INFO);
        StringBuilder summary = new StringBuilder();
        append(summary, errors, "error");
        append(summary, warnings, "warning");
        append(summary, infos, "note");
        return summary.isEmpty() ? "no findings" : summary.toString();
    }

    /** The same, and behind it which pages are left out on purpose. */
    static String summary(List<Diagnostic> findings, List<HeldBack> heldBack) {
        String pages = LeftOut.words(heldBack);
        return summary(findings) + (pages.isEmpty() ? "" : System.lineSeparator() + pages);
    }

    static boolean reaches(List<Diagnostic> findings, Severity threshold) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(threshold) >= 0);
    }

    private static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static void append(StringBuilder summary, long count, String word) {
        if (count > 0) {
            summary.append(summary.isEmpty() ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(word);
            summary.append(count == 1 ? "" : "s");
        }
    }

    /**
     * The text without characters that could move a terminal's cursor or change the direction of writing. File names
     * may contain them.
     */
    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("\uFFFD");
    }

    private String bold(String text) {
        return ansi.enabled() ? Ansi.Style.on(Ansi.Style.bold) + text + Ansi.Style.off(Ansi.Style.bold) : text;
    }

    private String coloured(Severity severity, String text) {
        Ansi.Style style = switch (severity) {
            case ERROR -> Ansi.Style.fg_red;
            case WARNING -> Ansi.Style.fg_yellow;
            case INFO -> Ansi.Style.fg_cyan;
        };
        return ansi.enabled() ? Ansi.Style.on(style) + text + Ansi.Style.off(style) : text;
    }
}
