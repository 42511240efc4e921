package dev.prospectus.serve;

import dev.prospectus.markup.MarkupWriter;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Findings as HTML: the content of the overlay, and a whole page as long as there is no good site. */
final class FindingsPage {

    private FindingsPage() {}

    /** A whole page, shown as long as no build has succeeded. */
    static byte[] of(List<Diagnostic> findings) {
        String page = "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>This site can't be shown yet</title></head>"
                + "<body class=\"preview-findings\"><main>" + html(findings) + "</main></body></html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** The content of the overlay. */
    static byte[] list(List<Diagnostic> findings) {
        return html(findings).getBytes(StandardCharsets.UTF_8);
    }

    private static String html(List<Diagnostic> findings) {
        MarkupWriter list = new MarkupWriter();
        list.open("h1")
                .text(findings.size() + (findings.size() == 1 ? " finding" : " findings"))
                .close();
        list.open("p")
                .text("The page behind this is the last good version. It is renewed as soon as the files are mended.")
                .close();
        list.open("ol");
        for (Diagnostic finding : Digest.of(findings)) {
            list.open("li").with("class", finding.severity().word());
            list.open("code").text(finding.location().toString()).close();
            list.open("strong").text(finding.message()).close().text(" ");
            list.open("small")
                    .text(finding.severity().word() + " " + finding.code())
                    .close();
            finding.hint().ifPresent(hint -> list.open("p").text(hint).close());
            list.close();
        }
        return list.close().toString();
    }
}
