package dev.prospectus.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;

/**
 * The text of an SVG file, with {@code \n} between lines and blanks in place of its DOCTYPE. So the XML reader meets no
 * bytes that it could stumble over, and no definitions.
 */
final class SvgSource {

    private static final Map<String, Charset> ENCODINGS = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf8", StandardCharsets.UTF_8,
            "utf-16", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.UTF_8,
            "ascii", StandardCharsets.UTF_8,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"));

    private static final int DECLARATION = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,100}?\\sencoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final String DOCTYPE = "<!DOCTYPE";

    private final String text;
    private final int[] lineStarts;

    private SvgSource(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    static SvgSource of(byte[] bytes) throws PictureFault {
        String decoded = decoded(new FileBytes(bytes)).replace("\r\n", "\n").replace('\r', '\n');
        return new SvgSource(withoutDoctype(decoded));
    }

    String text() {
        return text;
    }

    /** Where the tag starts that ends at a place. In a tag there is no other {@code <}. */
    int tagThatEndsAt(Location end) {
        return Math.max(0, text.lastIndexOf('<', offset(end) - 1));
    }

    /** Where an instruction for programs starts, which ends before a place. */
    int instruction(String target, Location end) {
        return Math.max(0, text.lastIndexOf("<?" + target, offset(end)));
    }

    /** Where an attribute of a tag stands; the tag's start if that can't be told. */
    int attribute(String name, int tag, Location end) {
        Matcher found = Pattern.compile("\\s" + Pattern.quote(name) + "\\s*+=").matcher(text);
        found.region(tag, Math.max(tag, Math.min(text.length(), offset(end))));
        return found.find() ? found.start() + 1 : tag;
    }

    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    PictureFault at(int offset, PictureFault fault) {
        int line = line(offset);
        return fault.at(line, 1 + text.codePointCount(lineStarts[line - 1], offset));
    }

    /** Line and column are what the XML reader knows for sure; its offsets are wrong in long files. */
    private int offset(Location place) {
        int line = Math.min(Math.max(1, place.getLineNumber()), lineStarts.length);
        return Math.min(text.length(), Math.max(0, lineStarts[line - 1] + place.getColumnNumber() - 1));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        int line = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[++line] = at + 1;
        }
        return starts;
    }

    private static String decoded(FileBytes file) throws PictureFault {
        byte[] bytes = file.bytes();
        if (file.hasAt(0, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        } else if (file.hasAt(0, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        } else if (file.hasAt(0, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        String start = new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        String name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        Charset encoding = ENCODINGS.get(name);
        if (encoding == null) {
            throw unreadable("the drawing's file is written in the encoding '" + name + "'");
        }
        return decoded(bytes, 0, encoding);
    }

    private static String decoded(byte[] bytes, int from, Charset encoding) throws PictureFault {
        try {
            return encoding.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw unreadable("the drawing's file is not written in " + encoding.name() + ", as it says or should be");
        }
    }

    private static PictureFault unreadable(String message) {
        return new PictureFault(
                PictureCode.DAMAGED, message, "open it in the program it was made with and save it as SVG in UTF-8");
    }

    private static String withoutDoctype(String text) throws PictureFault {
        int start = doctype(text);
        if (start < 0) {
            return text;
        }
        int at = start;
        while (at < text.length() && text.charAt(at) != '>') {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = Math.max(at, text.indexOf(c, at + 1));
            } else if (c == '[') {
                int close = text.indexOf(']', at);
                if (close < 0 || !text.substring(at + 1, close).isBlank()) {
                    throw new SvgSource(text).at(at, definitions());
                }
            }
            at++;
        }
        int end = Math.min(text.length(), at + 1);
        return text.substring(0, start) + text.substring(start, end).replaceAll("[^\\n]", " ") + text.substring(end);
    }

    private static PictureFault definitions() {
        return new PictureFault(
                PictureCode.ACTIVE,
                "the drawing defines abbreviations of its own in its DOCTYPE, which may hide anything",
                "save it again as plain SVG (in Illustrator without 'Preserve Illustrator Editing Capabilities')");
    }

    /** The start of the DOCTYPE, before which only comments and instructions may stand; -1 if there is none. */
    private static int doctype(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 4);
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at + 2);
            } else {
                return text.startsWith(DOCTYPE, at) ? at : -1;
            }
        }
        return -1;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}
