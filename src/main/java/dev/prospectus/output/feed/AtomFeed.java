package dev.prospectus.output.feed;

import dev.prospectus.markup.XmlWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A feed as Atom (RFC 4287). When it changes next is said as RSS's syndication module says it ({@code sy}), which readers of Atom know
 * as well: asking once a day from then on is enough.
 */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SYNDICATION = "http://purl.org/rss/1.0/modules/syndication/";

    private final XmlWriter xml = new XmlWriter();

    private AtomFeed() {}

    /** @param self its own address */
    static byte[] bytes(Feed feed, String self) {
        AtomFeed atom = new AtomFeed();
        atom.write(feed, self);
        return atom.xml.bytes();
    }

    private void write(Feed feed, String self) {
        xml.open("feed").with("xmlns", ATOM).with("xmlns:sy", SYNDICATION);
        xml.with("xml:lang", feed.names().language());
        xml.element("id", feed.id());
        xml.element("title", feed.names().title());
        xml.element("subtitle", feed.names().about());
        xml.element("updated", time(feed.updated()));
        link("alternate", "text/html", feed.page());
        link("self", "application/atom+xml", self);
        xml.open("author");
        xml.element("name", feed.author().name());
        xml.element("uri", feed.author().home().toString());
        xml.element("email", feed.author().email());
        xml.close();
        xml.element("generator", "Prospectus");
        xml.element("sy:updatePeriod", "daily");
        xml.element("sy:updateFrequency", "1");
        feed.next().ifPresent(at -> xml.element("sy:updateBase", time(at)));
        feed.entries().forEach(this::write);
        xml.close();
    }

    private void write(Entry entry) {
        xml.open("entry");
        xml.element("id", entry.id());
        xml.element("title", entry.title());
        xml.element("updated", time(entry.times().updated()));
        entry.times().published().ifPresent(at -> xml.element("published", time(at)));
        link("alternate", "text/html", entry.url());
        entry.subjects()
                .forEach(subject -> xml.open("category").with("term", subject).close());
        xml.element("summary", entry.summary());
        xml.open("content").with("type", "html").text(entry.html().get()).close();
        xml.close();
    }

    private void link(String relation, String type, String address) {
        xml.open("link")
                .with("rel", relation)
                .with("type", type)
                .with("href", address)
                .close();
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
