package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the size of an SVG drawing and refuses active content. Browsers run no script of a drawing that is part of a
 * page. But a drawing that is opened by itself is a page of the site, so it may neither run scripts nor fetch
 * anything from elsewhere.
 */
final class SvgParser {

    private static final Pattern PIXELS = Pattern.compile("^([0-9]{1,5})(?:\\.[0-9]+)?(?:px)?$");

    /** Four numbers separated by white space or commas, the last two being width and height (SVG 2, section 8.6). */
    private static final Pattern VIEW_BOX =
            Pattern.compile("^\\S+[\\s,]+\\S+[\\s,]+([0-9]{1,5})(?:\\.[0-9]+)?[\\s,]+([0-9]{1,5})(?:\\.[0-9]+)?$");

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener");

    /** The parts of a style that make a browser fetch something. References within the drawing begin with a hash. */
    private static final Pattern FETCHES =
            Pattern.compile("@import|url\\(\\s*[\"']?\\s*(?![#\"'\\s])|\\\\", Pattern.CASE_INSENSITIVE);

    /** The size of a drawing that states none (CSS 2.2, section 10.3.2). */
    private static final PictureSize UNSAID = new PictureSize(300, 150);

    private PictureSize size = UNSAID;
    private int depth;
    private boolean inStyle;

    private SvgParser() {}

    /** The size at which browsers show the drawing. */
    static PictureSize read(byte[] bytes) throws PictureFault {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        SvgParser file = new SvgParser();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                file.take(xml.next(), xml);
            }
        } catch (XMLStreamException e) {
            throw PictureFault.damaged("the drawing is not well-formed XML, near line "
                    + e.getLocation().getLineNumber());
        }
        return file.size;
    }

    private void take(int event, XMLStreamReader xml) throws PictureFault {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> element(xml);
            case XMLStreamConstants.END_ELEMENT -> inStyle = false;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inStyle && FETCHES.matcher(xml.getText()).find()) {
                    throw active("its style fetches something", xml);
                }
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw active("it holds instructions for programs", xml);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw active("it holds definitions of its own (DOCTYPE)", xml);
            default -> {}
        }
    }

    private void element(XMLStreamReader xml) throws PictureFault {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (depth++ == 0) {
            if (!name.equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
                throw PictureFault.damaged("the file holds no SVG drawing");
            }
            size = size(attribute(xml, "width"), attribute(xml, "height"))
                    .or(() -> viewBox(attribute(xml, "viewBox")))
                    .orElse(UNSAID);
        }
        inStyle = name.equals("style");
        if (ACTIVE.contains(name)) {
            throw active("it holds <" + xml.getLocalName() + ">", xml);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(
                    xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT),
                    xml.getAttributeValue(i).strip(),
                    xml);
        }
    }

    private static void attribute(String name, String value, XMLStreamReader xml) throws PictureFault {
        boolean own =
                value.startsWith("#") || value.startsWith("data:image/png") || value.startsWith("data:image/jpeg");
        if (name.startsWith("on")) {
            throw active("it has the handler '" + name + "'", xml);
        } else if (name.equals("href") && !own && !xml.getLocalName().equals("a")) {
            throw active("it fetches '" + abridged(value) + "'", xml);
        } else if (name.equals("href") && !own && !value.startsWith("https://")) {
            throw active("it leads to '" + abridged(value) + "'", xml);
        } else if (FETCHES.matcher(value).find()) {
            throw active("it fetches '" + abridged(value) + "'", xml);
        } else if (name.equals("attributename")
                && value.toLowerCase(Locale.ROOT).endsWith("href")) {
            throw active("it changes where a link leads", xml);
        }
    }

    private static PictureFault active(String what, XMLStreamReader xml) {
        return new PictureFault(
                PictureCode.ACTIVE,
                "the drawing could act by itself: " + what + " in line "
                        + xml.getLocation().getLineNumber(),
                "save it as plain SVG, without scripts, links to files and fonts from elsewhere");
    }

    private static String abridged(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "..." : value;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    private static Optional<PictureSize> size(String width, String height) {
        Matcher across = PIXELS.matcher(width);
        Matcher down = PIXELS.matcher(height);
        return across.matches() && down.matches() ? numbers(across.group(1), down.group(1)) : Optional.empty();
    }

    private static Optional<PictureSize> viewBox(String box) {
        Matcher numbers = VIEW_BOX.matcher(box);
        return numbers.matches() ? numbers(numbers.group(1), numbers.group(2)) : Optional.empty();
    }

    private static Optional<PictureSize> numbers(String width, String height) {
        int across = Integer.parseInt(width);
        int down = Integer.parseInt(height);
        return across > 0 && down > 0 ? Optional.of(new PictureSize(across, down)) : Optional.empty();
    }
}
