package dev.prospectus.picture;

import dev.prospectus.markup.MarkupWriter;
import dev.prospectus.model.PictureSize;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an SVG drawing by what a drawing may hold, and writes that anew. Browsers run no script of a drawing that is part
 * of a page. But a drawing that is opened by itself is a page of the site, so what is published can neither run scripts nor
 * fetch anything, and tells nothing of the computer and the people that made it.
 */
final class SvgParser {

    private static final String HREF = "href";

    /** Addresses that a link may lead to. A browser would skip tabs and line ends in any other. */
    private static final Pattern WHOLE_ADDRESS =
            Pattern.compile("(?:https?://|mailto:)[^\\s\\p{Cntrl}]++", Pattern.CASE_INSENSITIVE);

    private static final Pattern FRAGMENT = Pattern.compile("#[^\\s\\p{Cntrl}]*+");

    private final SvgSource source;
    private final SvgFaults faults;
    private final MarkupWriter out = new MarkupWriter();

    /** The elements that are open and written, the innermost first. */
    private final Deque<String> open = new ArrayDeque<>();

    private final SvgCopies copies = new SvgCopies();

    private Optional<SvgStyle> style = Optional.empty();
    private Optional<PictureSize> size = Optional.empty();

    /** How many elements are open and not written. */
    private int skipped;

    /** Whether nothing stands in the element that was opened last. */
    private boolean empty;

    private SvgParser(SvgSource source) {
        this.source = source;
        this.faults = new SvgFaults(source);
    }

    /** @throws PictureFault if the file holds no drawing that can be read to its end */
    static Drawing parse(byte[] bytes) throws PictureFault {
        SvgSource source = SvgSource.of(bytes);
        return new SvgParser(source).parse(source);
    }

    private Drawing parse(SvgSource text) throws PictureFault {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.text()));
            while (xml.hasNext()) {
                take(xml.next(), xml);
            }
        } catch (XMLStreamException broken) {
            int line = Math.max(
                    1, broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber());
            throw PictureFault.damaged("the drawing's file is no well-formed XML: it breaks off or makes no sense here")
                    .at(line, 0);
        }
        copies.check();
        return new Drawing(size.orElseThrow(PictureFault::holdsNoPicture), out + "\n", faults.found());
    }

    private void take(int event, XMLStreamReader xml) throws PictureFault {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                if (xml.getPITarget().toLowerCase(Locale.ROOT).startsWith("xml-stylesheet")) {
                    faults.instruction(source.instruction(xml.getPITarget(), xml.getLocation()));
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) throws PictureFault {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        String name = xml.getLocalName();
        int tag = source.tagThatEndsAt(xml.getLocation());
        if (size.isEmpty()) {
            root(namespace, name, xml);
        } else if (skipped > 0 || style.isPresent()) {
            skipped++;
            return;
        } else if (SvgNames.isActive(namespace, name)) {
            faults.element(name, tag);
            skipped++;
            return;
        } else if (!SvgNames.isElement(namespace, name) || changesLink(xml, tag)) {
            skipped++;
            return;
        }
        empty = false;
        out.open(name);
        if (open.isEmpty()) {
            out.with("xmlns", SvgNames.SVG);
        }
        open.push(name);
        copies.open();
        String id = value(xml, "id");
        if (!id.isEmpty()) {
            copies.name(id);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(xml, i, tag);
        }
        empty = true;
        if (name.equals("style")) {
            style = Optional.of(new SvgStyle());
        }
    }

    private void root(String namespace, String name, XMLStreamReader xml) throws PictureFault {
        if (!name.equals("svg") || !namespace.equals(SvgNames.SVG)) {
            String missing = name.equals("svg") && namespace.isEmpty()
                    ? " (xmlns=\"" + SvgNames.SVG + "\" is missing in <svg>)"
                    : "";
            throw PictureFault.damaged("the file holds no SVG drawing" + missing);
        }
        size = Optional.of(SvgSize.of(value(xml, "width"), value(xml, "height"), value(xml, "viewBox")));
    }

    private void end() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        style.ifPresent(text -> {
            out.text(text.bare(faults));
            empty = false;
        });
        style = Optional.empty();
        open.pop();
        copies.close();
        if (empty) {
            out.closeEmpty();
        } else {
            out.close();
        }
        empty = false;
    }

    private void text(XMLStreamReader xml) {
        if (skipped > 0 || open.isEmpty()) {
            return;
        }
        String text = xml.getText();
        if (style.isPresent()) {
            style.get().add(text, xml.getLocation().getLineNumber());
        } else if (SvgNames.hasWords(open.element()) || text.isBlank()) {
            out.text(text);
            empty = false;
        }
    }

    private void attribute(XMLStreamReader xml, int i, int tag) {
        String namespace = xml.getAttributeNamespace(i) == null ? "" : xml.getAttributeNamespace(i);
        String name = xml.getAttributeLocalName(i);
        // As a browser would read it from what is published.
        String value = xml.getAttributeValue(i).replaceAll("[\\n\\r\\t]", " ");
        if (name.equals(HREF) ? xml.getLocalName().equals("use") : SvgNames.isStyled(name)) {
            copies.refer(value);
        }
        if (namespace.equals(SvgNames.XML) && (name.equals("space") || name.equals("lang"))) {
            out.with("xml:" + name, value);
        } else if (namespace.equals(SvgNames.XLINK) && name.equals(HREF)) {
            if (value(xml, HREF).isEmpty()) {
                link(xml, value, xml.getAttributePrefix(i) + ":" + HREF, tag);
            }
        } else if (!namespace.isEmpty()) {
            return;
        } else if (name.equals(HREF)) {
            link(xml, value, HREF, tag);
        } else if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            faults.handler(name, value, place(xml, name, tag));
        } else if (SvgNames.isStyled(name)) {
            out.with(
                    name,
                    StyleReader.bare(value, (fault, at) -> faults.styled(name, value, fault, place(xml, name, tag))));
        } else if (SvgNames.isAttribute(name)) {
            out.with(name, value);
        }
    }

    private void link(XMLStreamReader xml, String written, String typed, int tag) {
        String element = xml.getLocalName();
        String value = written.strip();
        boolean picture = element.equals("image") || element.equals("feImage");
        try {
            if (FRAGMENT.matcher(value).matches()
                    || (element.equals("a") && WHOLE_ADDRESS.matcher(value).matches())) {
                out.with(HREF, value);
            } else if (picture && EmbeddedFile.isOne(value)) {
                Optional<String> bare = EmbeddedFile.picture(value);
                bare.ifPresent(address -> out.with(HREF, address));
                if (bare.isEmpty()) {
                    faults.fetches(typed, value, place(xml, typed, tag));
                }
            } else if (element.equals("a") && !value.isEmpty()) {
                faults.leads(typed, value, place(xml, typed, tag));
            } else if (!value.isEmpty()) {
                faults.fetches(typed, value, place(xml, typed, tag));
            }
        } catch (PictureFault fault) {
            faults.add(place(xml, typed, tag), fault);
        }
    }

    private boolean changesLink(XMLStreamReader xml, int tag) {
        String changed = value(xml, "attributeName");
        boolean link = SvgNames.isAnimation(xml.getLocalName())
                && changed.toLowerCase(Locale.ROOT).endsWith(HREF);
        if (link) {
            faults.changesLink(xml.getLocalName(), changed, tag);
        }
        return link;
    }

    private int place(XMLStreamReader xml, String attribute, int tag) {
        return faults.isFull() ? tag : source.attribute(attribute, tag, xml.getLocation());
    }

    /** The value of an attribute without a namespace; the reader's own look-up would take one of any. */
    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && (namespace == null || namespace.isEmpty())) {
                return xml.getAttributeValue(i).strip();
            }
        }
        return "";
    }
}
