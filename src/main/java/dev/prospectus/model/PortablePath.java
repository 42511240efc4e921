package dev.prospectus.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Which paths can be written on any common file system: no empty, {@code .} or {@code ..} segment, none of the characters
 * and device names that Windows reserves, composed Unicode (NFC), so that macOS does not turn two paths into one.
 */
public final class PortablePath {

    /** Leaves room for the output folder within the 4,096 bytes that Linux and the 1,024 that macOS allow a path. */
    public static final int MAX_BYTES = 700;

    /** A file name's limit on the common file systems is 255 bytes. */
    public static final int MAX_SEGMENT_BYTES = 255;

    /** Naming Files, Paths, and Namespaces (Microsoft): reserved with any extension, in any case. */
    private static final Pattern DEVICE_NAME =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    /** The letters with which a device's name begins. Most paths of a site need no pattern. */
    private static final String DEVICE_INITIALS = "cpanlCPANL";

    private static final String RESERVED_CHARACTERS = "<>:\"|?*\\";

    private PortablePath() {}

    /** What is wrong with a path, to follow it in a sentence; empty when nothing is. */
    public static String fault(String path) {
        if (bytes(path) > MAX_BYTES) {
            return "is longer than " + MAX_BYTES + " bytes";
        }
        if (!Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
            return "is not in Unicode's composed form (NFC)";
        }
        for (String segment : path.split("/", -1)) {
            String fault = faultOfSegment(segment);
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return "";
    }

    /** Whether Windows keeps a file name for a device. */
    public static boolean isDevice(String segment) {
        return mayBeDevice(segment) && DEVICE_NAME.matcher(segment).matches();
    }

    private static boolean mayBeDevice(String segment) {
        return !segment.isEmpty() && DEVICE_INITIALS.indexOf(segment.charAt(0)) >= 0;
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
        for (int i = 0; i < segment.length(); i += Character.charCount(segment.codePointAt(i))) {
            if (!isAllowed(segment.codePointAt(i))) {
                return "holds a character that file systems reserve";
            }
        }
        return isDevice(segment) ? "holds a name that Windows reserves" : "";
    }

    private static boolean isAllowed(int codePoint) {
        if ((codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9') || codePoint == '-') {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> RESERVED_CHARACTERS.indexOf(codePoint) < 0;
        };
    }

    /** In UTF-8. */
    private static int bytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            i += Character.charCount(c);
        }
        return bytes;
    }
}
