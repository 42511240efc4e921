package dev.prospectus.output.network;

import dev.prospectus.markup.XmlWriter;
import dev.prospectus.model.PublishedRun;
import dev.prospectus.output.html.page.Alternate;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Every run that takes applications, of hubs whose word is not old, as Atom (RFC 4287) and JSON Feed 1.1 (jsonfeed.org). An entry's time is
 * the first at which its run is known to take them, so that a hub that builds its site again has nothing new to tell.
 */
final class NetworkFeed {

    private static final String ADDRESS = Routes.FEEDS + "open";
    private static final String TITLE = "Open for applications";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final NetworkTools tools;
    private final List<Item> items;

    NetworkFeed(NetworkTools tools, Offers offers) {
        this.tools = tools;
        Map<String, Map<String, Instant>> since = new HashMap<>();
        this.items = offers.all().stream()
                .filter(offer -> !offer.old())
                .flatMap(offer -> offer.runs().stream()
                        .filter(run -> run.timeline().initial().isOpen())
                        .map(run -> item(
                                offer,
                                run,
                                since.computeIfAbsent(
                                        offer.member().hub().id(),
                                        id -> offer.hub()
                                                .openSince(tools.edition().asOf())))))
                .toList();
    }

    private record Item(String url, String title, String summary, String region, Instant updated) {}

    /** How the head of a page names it, in both forms. */
    static PageHead onto(PageHead head) {
        return head.also(new Alternate("application/atom+xml", TITLE, Routes.atom(ADDRESS)))
                .also(new Alternate("application/feed+json", TITLE, Routes.jsonFeed(ADDRESS)));
    }

    private static Item item(Offer offer, PublishedRun run, Map<String, Instant> since) {
        String place = OfferViews.place(run);
        return new Item(
                run.page().toString(),
                offer.programme().title() + ", " + offer.member().hub().name() + ": " + run.title(),
                (place.isEmpty() ? "" : place + ". ") + offer.programme().summary(),
                offer.member().region(),
                since.getOrDefault(run.id(), offer.hub().asOf()));
    }

    List<Output> files() {
        return List.of(
                new Output.Bytes(Routes.file(Routes.atom(ADDRESS)), this::atom),
                new Output.Bytes(Routes.file(Routes.jsonFeed(ADDRESS)), this::json));
    }

    private String absolute(String path) {
        return tools.edition().routes().absolute(path);
    }

    private String title() {
        return tools.network().network().naming().title() + ": " + TITLE;
    }

    private Instant updated() {
        return items.stream()
                .map(Item::updated)
                .max(Instant::compareTo)
                .orElse(tools.edition().asOf());
    }

    private byte[] atom() {
        XmlWriter xml = new XmlWriter().open("feed").with("xmlns", ATOM);
        xml.with("xml:lang", tools.edition().catalogue().site().language());
        xml.element("id", absolute(Routes.atom(ADDRESS)));
        xml.element("title", title());
        xml.element("updated", time(updated()));
        link(xml, "alternate", "text/html", absolute(Routes.PROGRAMMES));
        link(xml, "self", "application/atom+xml", absolute(Routes.atom(ADDRESS)));
        xml.open("author");
        xml.element("name", tools.network().network().naming().title());
        xml.close();
        for (Item item : items) {
            xml.open("entry");
            xml.element("id", item.url());
            xml.element("title", item.title());
            xml.element("updated", time(item.updated()));
            link(xml, "alternate", "text/html", item.url());
            xml.open("category").with("term", item.region()).close();
            xml.element("summary", item.summary());
            xml.close();
        }
        return xml.close().bytes();
    }

    private static void link(XmlWriter xml, String relation, String type, String address) {
        xml.open("link")
                .with("rel", relation)
                .with("type", type)
                .with("href", address)
                .close();
    }

    private byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
            json.writeStringProperty("title", title());
            json.writeStringProperty("home_page_url", absolute(Routes.PROGRAMMES));
            json.writeStringProperty("feed_url", absolute(Routes.jsonFeed(ADDRESS)));
            json.writeArrayPropertyStart("items");
            for (Item item : items) {
                json.writeStartObject();
                json.writeStringProperty("id", item.url());
                json.writeStringProperty("url", item.url());
                json.writeStringProperty("title", item.title());
                json.writeStringProperty("content_text", item.summary());
                json.writeStringProperty("date_modified", time(item.updated()));
                json.writeArrayPropertyStart("tags");
                json.writeString(item.region());
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
