package dev.prospectus.serve;

import dev.prospectus.markup.MarkupWriter;
import dev.prospectus.report.AuthorFiles;
import dev.prospectus.report.Excerpt;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Digest;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Findings as an HTML list: place, message, the line with a caret under the place, and the hint. */
final class FindingsList {

    private FindingsList() {}

    /** Each entry says in {@code data-finding} which finding it is, wherever in its file the finding stands by now. */
    static String of(List<Diagnostic> findings, Path site) {
        AuthorFiles files = AuthorFiles.of(site);
        MarkupWriter list = new MarkupWriter();
        list.open("ol");
        for (Diagnostic finding : Digest.of(worstFirst(findings))) {
            list.open("li")
                    .with("class", finding.severity().word())
                    .with(
                            "data-finding",
                            String.join("|", finding.location().file(), finding.code(), finding.message()));
            list.open("code")
                    .with("class", "place")
                    .text(finding.location().toString())
                    .close();
            list.open("strong").text(finding.message()).close().text(" ");
            list.open("small")
                    .text(finding.severity().word() + " " + finding.code())
                    .close();
            files.excerpt(finding)
                    .ifPresent(excerpt -> write(list, finding.location().line(), excerpt));
            finding.hint().ifPresent(hint -> hint(list, hint));
            list.close();
        }
        return list.close().toString();
    }

    private static List<Diagnostic> worstFirst(List<Diagnostic> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).reversed())
                .toList();
    }

    /** The caret is for the eye: the place stands above in words. */
    private static void write(MarkupWriter list, int line, Excerpt excerpt) {
        String number = line + " | ";
        list.open("pre")
                .with("tabindex", "0")
                .with("aria-label", "Line " + line)
                .with("role", "group");
        list.open("code").text(number + excerpt.line() + "\n").close();
        if (excerpt.caret() >= 0) {
            list.open("span")
                    .with("class", "caret")
                    .with("aria-hidden", "true")
                    .text(" ".repeat(number.length()) + excerpt.carets())
                    .close();
        }
        list.close();
    }

    /** A hint of several lines has something to copy. */
    private static void hint(MarkupWriter list, String hint) {
        List<String> lines = hint.lines().toList();
        list.open("p").text(lines.get(0)).close();
        if (lines.size() > 1) {
            list.open("pre")
                    .with("tabindex", "0")
                    .with("aria-label", "To copy")
                    .with("role", "group")
                    .open("code")
                    .text(String.join("\n", lines.subList(1, lines.size())))
                    .close()
                    .close();
        }
    }
}
