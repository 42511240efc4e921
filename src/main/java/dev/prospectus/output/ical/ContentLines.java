package dev.prospectus.output.ical;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Lines of a calendar as they are sent: RFC 5545 section 3.1. */
final class ContentLines {

    static final String END = "\r\n";

    /** The octets of a line without its end. Later lines of the same begin with a space, which counts. */
    private static final int LONGEST = 75;

    /**
     * What no text may hold: section 3.3.11 leaves out all control characters but the tab. Other ends of lines than our own would be
     * taken for some by programs that read more into them than the standard says.
     */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\t\\n]]");

    private ContentLines() {}

    /** A text that a calendar can hold, without spaces around it, which some programs drop; each line of it stays one. */
    static String clean(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        return CONTROL.matcher(withoutHalves(text.replace("\r\n", "\n").replace('\r', '\n')))
                .replaceAll("")
                .strip();
    }

    /** Whether nothing of it needs a closer look, as of nearly all texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || (character > '~' && character < '\u00a0') || character >= '\u2028') {
                return false;
            }
        }
        return true;
    }

    /** Half a character of two can't be written in UTF-8. */
    private static String withoutHalves(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point > Character.MAX_SURROGATE || point < Character.MIN_SURROGATE)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /**
     * Folds long lines. ical4j counts characters where the standard counts octets, and would cut between the two halves of one.
     *
     * @param lines each with its end
     */
    static String folded(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 32);
        int octets = 0;
        int done = 0;
        for (int i = 0; i < lines.length(); ) {
            int point = lines.codePointAt(i);
            int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (point == '\n' || point == '\r') {
                octets = 0;
                size = 0;
            } else if (octets + size > LONGEST) {
                folded.append(lines, done, i).append(END).append(' ');
                done = i;
                octets = 1;
            }
            octets += size;
            i += Character.charCount(point);
        }
        return folded.append(lines, done, lines.length()).toString();
    }

    static byte[] utf8(String lines) {
        return lines.getBytes(StandardCharsets.UTF_8);
    }
}
