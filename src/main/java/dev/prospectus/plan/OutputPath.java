package dev.prospectus.plan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where one file of the site goes, relative to its root: {@code programmes/sktm/index.html}.
 *
 * <p>A path that exists can be written on any common file system and can't leave the site: no empty, {@code .} or
 * {@code ..} segment, none of the characters and device names that Windows reserves, composed Unicode (NFC), so that macOS
 * does not turn two paths into one. Ids are checked long before they become paths, so a bad path is a defect of ours and
 * the constructor says so loudly.
 *
 * @param value segments joined by {@code /}, without a leading or trailing one; at most {@value #MAX_BYTES} bytes of
 *     UTF-8, each segment at most {@value #MAX_SEGMENT_BYTES}
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

    /** Leaves room for the output folder within the 4,096 bytes that Linux and the 1,024 that macOS allow a path. */
    static final int MAX_BYTES = 700;

    /** A file name's limit on the common file systems is 255 bytes. */
    static final int MAX_SEGMENT_BYTES = 255;

    /** Naming Files, Paths, and Namespaces (Microsoft): reserved with any extension, in any case. */
    private static final Pattern DEVICE_NAME =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final String RESERVED_CHARACTERS = "<>:\"|?*\\";

    public OutputPath {
        String fault = faultOf(value);
        if (!fault.isEmpty()) {
            throw new IllegalArgumentException("not an output path: '" + value + "' " + fault);
        }
    }

    /** A path from its segments, none of which may hold a slash. */
    public static OutputPath of(String... segments) {
        for (String segment : segments) {
            if (segment.indexOf('/') >= 0) {
                throw new IllegalArgumentException("not one segment of an output path: '" + segment + "'");
            }
        }
        return new OutputPath(String.join("/", segments));
    }

    /** At least one; all but the last are folders. */
    public List<String> segments() {
        return List.of(value.split("/", -1));
    }

    /** By code unit, so that the order depends on no locale. */
    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** What is wrong, to follow the path in a sentence; empty when nothing is. */
    private static String faultOf(String value) {
        if (bytes(value) > MAX_BYTES) {
            return "is longer than " + MAX_BYTES + " bytes";
        }
        if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
            return "is not in Unicode's composed form (NFC)";
        }
        for (String segment : value.split("/", -1)) {
            String fault = faultOfSegment(segment);
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return "";
    }

    private static String faultOfSegment(String segment) {
        if (segment.isEmpty()) {
            return "has an empty segment";
        }
        if (segment.endsWith(".") || segment.startsWith(" ") || segment.endsWith(" ")) {
            return "has a segment that ends in a dot, or starts or ends in a space";
        }
        if (bytes(segment) > MAX_SEGMENT_BYTES) {
            return "has a segment longer than " + MAX_SEGMENT_BYTES + " bytes";
        }
        if (!segment.codePoints().allMatch(OutputPath::isAllowed)) {
            return "holds a character that file systems reserve";
        }
        return DEVICE_NAME.matcher(segment).matches() ? "holds a name that Windows reserves" : "";
    }

    private static boolean isAllowed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> RESERVED_CHARACTERS.indexOf(codePoint) < 0;
        };
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
