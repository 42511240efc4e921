package dev.prospectus.serve;

import dev.prospectus.source.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Findings as HTML: the overlay's content, and a page of its own when there is no good site to lay it over. */
final class FindingsPage {

    private FindingsPage() {}

    /** A whole page, for when nothing could be built yet. */
    static byte[] of(List<Diagnostic> findings) {
        String page = "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>This site can't be shown yet</title></head>"
                + "<body class=\"preview-findings\"><main>" + html(findings) + "</main></body></html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** The part that the overlay shows. */
    static byte[] list(List<Diagnostic> findings) {
        return html(findings).getBytes(StandardCharsets.UTF_8);
    }

    private static String html(List<Diagnostic> findings) {
        StringBuilder list = new StringBuilder();
        list.append("<h1>").append(findings.size()).append(findings.size() == 1 ? " finding" : " findings");
        list.append(
                "</h1><p>The page behind this is the last good version. It is renewed as soon as the files are mended.</p><ol>");
        for (Diagnostic finding : findings) {
            list.append("<li class=\"").append(finding.severity().word()).append("\"><code>");
            list.append(escape(finding.location().toString())).append("</code><strong>");
            list.append(escape(finding.message())).append("</strong> <small>");
            list.append(finding.severity().word())
                    .append(' ')
                    .append(escape(finding.code()))
                    .append("</small>");
            finding.hint()
                    .ifPresent(hint -> list.append("<p>").append(escape(hint)).append("</p>"));
            list.append("</li>");
        }
        return list.append("</ol>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
