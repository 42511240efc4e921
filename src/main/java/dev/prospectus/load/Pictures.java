package dev.prospectus.load;

import dev.prospectus.model.PictureSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Sizes of the pictures in {@code content/}, read from their first bytes when somebody asks; for any number of threads. */
public final class Pictures {

    private static final Pattern PIXELS = Pattern.compile("^([0-9]{1,5})(?:\\.[0-9]+)?(?:px)?$");

    /** SVG 2, section 8.6: four numbers between white space or commas, the last two being width and height. */
    private static final Pattern VIEW_BOX =
            Pattern.compile("^\\S+[\\s,]+\\S+[\\s,]+([0-9]{1,5})(?:\\.[0-9]+)?[\\s,]+([0-9]{1,5})(?:\\.[0-9]+)?$");

    private final Path folder;
    private final Map<String, Optional<PictureSize>> sizes = new ConcurrentHashMap<>();

    Pictures(Path folder) {
        this.folder = folder;
    }

    /**
     * The size of a picture; absent when there is no such picture, or it does not say.
     *
     * @param path below {@code content/}, such as {@code images/ratio-blocks.svg}
     */
    public Optional<PictureSize> size(String path) {
        return sizes.computeIfAbsent(path, this::read);
    }

    private Optional<PictureSize> read(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return path.toLowerCase(Locale.ROOT).endsWith(".svg") ? drawing(file) : photograph(file);
        } catch (IOException | XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> drawing(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext() && !xml.isStartElement()) {
                xml.next();
            }
            return size(attribute(xml, "width"), attribute(xml, "height")).or(() -> viewBox(attribute(xml, "viewBox")));
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.isStartElement() ? xml.getAttributeValue(null, name) : null;
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

    private static Optional<PictureSize> photograph(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        }
    }
}
