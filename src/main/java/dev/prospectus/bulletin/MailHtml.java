package dev.prospectus.bulletin;

import dev.prospectus.markup.MarkupWriter;

/**
 * A bulletin as HTML that mail programs keep: styles at the elements, since many of them drop style sheets; nothing that is loaded; whole
 * addresses. It names no colour of text or background, so that each program shows it in its own, by day and by night.
 */
public final class MailHtml {

    private static final String PAGE =
            "max-width:600px;margin:0 auto;padding:16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5";
    private static final String TITLE = "font-size:24px;line-height:1.25;margin:0 0 16px";
    private static final String HEADING =
            "font-size:20px;line-height:1.25;margin:32px 0 8px;padding-top:16px;border-top:2px solid";
    private static final String NAME = "font-size:16px;margin:16px 0 4px";
    private static final String LINE = "margin:0 0 4px";
    private static final String CLOSING = "font-size:14px;margin:32px 0 8px;padding-top:16px;border-top:2px solid";

    private MailHtml() {}

    public static String of(Bulletin bulletin) {
        MarkupWriter html = new MarkupWriter();
        html.markup("<!doctype html>\n").open("html").with("lang", bulletin.language());
        html.open("head");
        html.open("meta").with("charset", "utf-8").closeVoid();
        html.open("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1")
                .closeVoid();
        html.open("meta")
                .with("name", "color-scheme")
                .with("content", "light dark")
                .closeVoid();
        html.open("title").text(bulletin.title()).close().close();
        html.markup("\n").open("body").with("style", "margin:0");
        html.open("div").with("style", PAGE);
        line(html, "h1", TITLE, bulletin.title());
        line(html, "p", LINE, bulletin.opening());
        for (Bulletin.Section section : bulletin.sections()) {
            line(html, "h2", HEADING, section.heading());
            section.items().forEach(item -> item(html, item));
        }
        line(html, "p", CLOSING, bulletin.closing());
        html.markup("\n").open("p").with("style", LINE);
        link(html, bulletin.home(), bulletin.home());
        html.close().close().close().close();
        return html.toString() + "\n";
    }

    private static void item(MarkupWriter html, Bulletin.Item item) {
        html.markup("\n").open("h3").with("style", NAME);
        link(html, item.url(), item.title());
        html.close();
        item.lines().forEach(words -> line(html, "p", LINE, words));
    }

    private static void line(MarkupWriter html, String element, String style, String words) {
        html.markup("\n").open(element).with("style", style).text(words).close();
    }

    private static void link(MarkupWriter html, String url, String words) {
        html.open("a").with("href", url).text(words).close();
    }
}
