package dev.prospectus.paper;

import dev.prospectus.plan.ContentHash;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Document;

/**
 * HTML made ready for paper: its bookmarks, its links, and nothing that only a browser can use.
 *
 * @param document the elements, as what prints takes them
 * @param hash names the HTML
 */
record Sheets(Document document, String hash) {

    private static final String BOOKMARK = "data-bookmark";
    private static final String FIT = "data-fit";
    private static final String FLOATS = "data-floats";
    private static final String PAGE = "data-page";

    static Sheets of(String html, Letters letters, URI base) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        page.select("script, template, [hidden]").remove();
        links(page, base);
        drawings(page);
        bookmarks(page);
        int beside = 0;
        for (Element element : page.select("[" + FLOATS + "]")) {
            ReadingOrder.mark(element, beside++);
        }
        page.nodeStream(TextNode.class).forEach(text -> text.text(letters.printable(text.getWholeText())));
        // What comes from jsoup holds on to its own nodes; a copy does not.
        Document copy =
                (Document) new W3CDom().namespaceAware(true).fromJsoup(page).cloneNode(true);
        return new Sheets(copy, ContentHash.of(html.getBytes(StandardCharsets.UTF_8)));
    }

    /** A link to a page that the document has leads there; each says in words where it leads (PDF/UA-1, 7.18.5). */
    private static void links(org.jsoup.nodes.Document page, URI base) {
        Map<String, String> places = new HashMap<>();
        page.select("[" + PAGE + "]").forEach(place -> places.putIfAbsent(place.attr(PAGE), "#" + place.id()));
        for (Element link : page.select("a[href]")) {
            String href = link.attr("href");
            String place = places.get(href);
            if (place == null && href.indexOf('#') > 0) {
                place = places.get(href.substring(0, href.indexOf('#')));
            }
            if (place != null) {
                link.attr("href", place);
            } else if (href.startsWith("/") && !href.startsWith("//")) {
                link.attr("href", base.resolve("/") + href.substring(1));
            } else {
                // A second mark of a fragment, as some forms have it, is none to what prints unless it is escaped.
                int fragment = href.indexOf('#') + 1;
                link.attr(
                        "href",
                        href.substring(0, fragment) + href.substring(fragment).replace("#", "%23"));
            }
            if (!link.hasAttr("title")) {
                link.attr("title", link.text());
            }
        }
    }

    /** What a drawing shows, for those who don't see it (PDF/UA-1, 7.3). */
    private static void drawings(org.jsoup.nodes.Document page) {
        for (Element drawing : page.select("svg:not([alt])")) {
            String told = drawing.select("> title, > desc").eachText().stream().collect(Collectors.joining(". "));
            drawing.attr("alt", told);
        }
        for (Element room : page.select("[" + FIT + "]")) {
            String[] sides = room.attr(FIT).split(" ", -1);
            room.select("> svg")
                    .forEach(drawing -> fit(drawing, Double.parseDouble(sides[0]), Double.parseDouble(sides[1])));
        }
    }

    private static void fit(Element drawing, double mostWidth, double mostHeight) {
        double width = Double.parseDouble(drawing.attr("width"));
        double height = Double.parseDouble(drawing.attr("height"));
        double scale = Math.min(mostWidth / width, mostHeight / height);
        drawing.attr(
                "style", String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", width * scale, height * scale));
    }

    /** The engine reads bookmarks from an element of its own in the head. */
    private static void bookmarks(org.jsoup.nodes.Document page) {
        Element all = page.head().appendElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>();
        open.push(all);
        for (Element heading : page.select("[" + BOOKMARK + "]")) {
            int level = Integer.parseInt(heading.attr(BOOKMARK));
            while (open.size() > level) {
                open.pop();
            }
            open.push(open.element()
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id()));
        }
    }
}
