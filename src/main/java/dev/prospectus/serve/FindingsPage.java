package dev.prospectus.serve;

import dev.prospectus.markup.MarkupWriter;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Findings as HTML: the content of the overlay, and a whole page in place of one that can't be shown. */
final class FindingsPage {

    private static final String RENEWED = " It is renewed as soon as the files are mended.";

    private FindingsPage() {}

    /** A whole page, in place of one that can't be shown. */
    static byte[] of(List<Diagnostic> findings) {
        return page(
                "This page can't be shown yet",
                html(findings, "The page that belongs here can't be made from the files as they are." + RENEWED));
    }

    /** The content of the overlay. */
    static byte[] list(Preview.State state) {
        String behind = state.lastGood().isPresent()
                ? "The page behind this shows the last state of the files that could be published."
                : "The files could not be published since this preview was started.";
        return html(state.findings(), behind + RENEWED).getBytes(StandardCharsets.UTF_8);
    }

    /** What an address outside of the site answers: where it will be published, another site answers there. */
    static byte[] outside(String basePath) {
        MarkupWriter words = new MarkupWriter();
        words.open("h1").text("This address is not on the site").close();
        words.open("p")
                .text("The site is published below " + basePath + ", as base-url in site-config.yml says. ")
                .open("a")
                .with("href", basePath)
                .text("Go to its home page")
                .close();
        return page("This address is not on the site", words.close().toString());
    }

    private static byte[] page(String title, String content) {
        String page = "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + title
                + "</title></head><body class=\"preview-findings\"><main>" + content + "</main></body></html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String html(List<Diagnostic> findings, String explanation) {
        MarkupWriter list = new MarkupWriter();
        list.open("h1")
                .text(findings.size() + (findings.size() == 1 ? " finding" : " findings"))
                .close();
        list.open("p").text(explanation).close();
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
