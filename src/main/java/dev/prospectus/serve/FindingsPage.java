package dev.prospectus.serve;

import dev.prospectus.markup.MarkupWriter;
import dev.prospectus.report.Tally;
import dev.prospectus.source.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A whole page in place of one that can't be shown. */
final class FindingsPage {

    private FindingsPage() {}

    static byte[] of(List<Diagnostic> findings, Path site) {
        MarkupWriter words = new MarkupWriter();
        words.open("h1").text("This page can't be shown yet").close();
        words.open("p")
                .text("The page that belongs here can't be made from the files as they are: "
                        + Tally.of(findings).words() + ". It is renewed as soon as the files are mended.");
        return page(
                "This page can't be shown yet",
                words.close().markup(FindingsList.of(findings, site)).toString());
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
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"color-scheme\" content=\"light dark\"><title>" + title
                + "</title><link rel=\"stylesheet\" href=\"" + LiveReload.FOLDER
                + "live.css\"></head><body class=\"preview-findings\"><main>" + content + "</main></body></html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
