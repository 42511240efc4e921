package dev.prospectus.output.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as Atom (RFC 4287). When it changes next is said as RSS's syndication module says it ({@code sy}), which readers of Atom know
 * as well: asking once a day from then on is enough.
 */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SYNDICATION = "http://purl.org/rss/1.0/modules/syndication/";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param self its own address */
    static byte[] bytes(Feed feed, String self) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            new AtomFeed(xml).write(feed, self);
            xml.writeCharacters("\n");
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed can't be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Feed feed, String self) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("sy", SYNDICATION);
        xml.writeAttribute("xml:lang", feed.names().language());
        element("id", feed.id());
        element("title", feed.names().title());
        element("subtitle", feed.names().about());
        element("updated", time(feed.updated()));
        link("alternate", "text/html", feed.page());
        link("self", "application/atom+xml", self);
        start("author");
        element("name", feed.author().name());
        element("uri", feed.author().home().toString());
        element("email", feed.author().email());
        xml.writeEndElement();
        element("generator", "Prospectus");
        syndication("updatePeriod", "daily");
        syndication("updateFrequency", "1");
        if (feed.next().isPresent()) {
            syndication("updateBase", time(feed.next().get()));
        }
        for (Entry entry : feed.entries()) {
            write(entry);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void write(Entry entry) throws XMLStreamException {
        start("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", time(entry.times().updated()));
        Optional<Instant> published = entry.times().published();
        if (published.isPresent()) {
            element("published", time(published.get()));
        }
        link("alternate", "text/html", entry.url());
        for (String subject : entry.subjects()) {
            xml.writeCharacters("\n");
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", LegalText.of(subject));
        }
        element("summary", entry.summary());
        xml.writeCharacters("\n");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(LegalText.of(entry.html().get()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
    }

    private void element(String name, String text) throws XMLStreamException {
        start(name);
        xml.writeCharacters(LegalText.of(text));
        xml.writeEndElement();
    }

    private void syndication(String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("sy", name, SYNDICATION);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", LegalText.of(address));
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
