package dev.prospectus.testing;

import dev.prospectus.source.Diagnostic;
import java.util.List;

/** Findings as {@code expected.txt} holds them: one line each, the hint on an indented line below. */
public final class GoldenFindings {

    private GoldenFindings() {}

    /** In the order given; empty text when there are none. */
    public static String text(List<Diagnostic> findings) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic finding : findings) {
            text.append(finding).append('\n');
            finding.hint()
                    .ifPresent(hint -> text.append("  hint: ").append(hint).append('\n'));
        }
        return text.toString();
    }
}
