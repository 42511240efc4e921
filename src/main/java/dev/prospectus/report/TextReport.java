package dev.prospectus.report;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Digest;
import dev.prospectus.source.Severity;
import java.io.PrintWriter;
import java.util.List;

/** Findings as lines for people: place, code and message, the line with a caret under the place, and the fix. */
public final class TextReport {

    private static final String BOLD = "1";
    private static final String FAINT = "2";

    private final PrintWriter out;
    private final AuthorFiles files;
    private final boolean coloured;

    /** @param coloured whether the reader is a terminal that shows colours */
    public TextReport(PrintWriter out, AuthorFiles files, boolean coloured) {
        this.out = out;
        this.files = files;
        this.coloured = coloured;
    }

    /** Prints the findings; of many alike in one file, the first. */
    public void print(List<Diagnostic> findings) {
        for (Diagnostic finding : Digest.of(findings)) {
            out.println(in(BOLD, VisibleText.of(finding.location().toString())) + ": "
                    + in(colour(finding.severity()), finding.severity().word() + "[" + finding.code() + "]") + ": "
                    + VisibleText.of(finding.message()));
            files.excerpt(finding).ifPresent(excerpt -> print(finding, excerpt));
            finding.hint().ifPresent(this::printHint);
        }
        out.flush();
    }

    private void print(Diagnostic finding, Excerpt excerpt) {
        String number = Integer.toString(finding.location().line());
        out.println(in(FAINT, "  " + number + " | ") + excerpt.line());
        if (excerpt.caret() >= 0) {
            out.println(in(FAINT, "  " + " ".repeat(number.length()) + " | ")
                    + " ".repeat(excerpt.caret())
                    + in(colour(finding.severity()), excerpt.carets().strip()));
        }
    }

    /** A hint of several lines has something to copy, which stands on lines of its own. */
    private void printHint(String hint) {
        List<String> lines = hint.lines().toList();
        out.println("  hint: " + VisibleText.of(lines.get(0)));
        lines.subList(1, lines.size()).forEach(line -> out.println("        " + VisibleText.of(line)));
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case INFO -> "36";
        };
    }

    /** The text in a style of ECMA-48, if colours are shown. */
    private String in(String style, String text) {
        return coloured ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
