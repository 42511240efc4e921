package dev.prospectus.output.ical;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Lines of a calendar as they are sent: RFC 5545 section 3.1. */
final class ContentLines {

    static final String END = "\r\n";

    private static final byte[] FOLD = (END + " ").getBytes(StandardCharsets.US_ASCII);

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
     * As they are sent: in UTF-8, long ones folded. ical4j counts characters where the standard counts octets, and would cut between the
     * two halves of one.
     *
     * @param lines each with its end
     */
    static byte[] folded(String lines) {
        byte[] whole = lines.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream folded = new ByteArrayOutputStream(whole.length + whole.length / 24 + FOLD.length);
        int done = 0;
        int end = LONGEST;
        for (int i = 0; i < whole.length; i++) {
            if (whole[i] == '\n') {
                end = i + 1 + LONGEST;
            } else if (i >= end && whole[i] != '\r') {
                while (isInside(whole[i])) {
                    i--;
                }
                folded.write(whole, done, i - done);
                folded.writeBytes(FOLD);
                done = i;
                end = i + LONGEST - 1;
            }
        }
        folded.write(whole, done, whole.length - done);
        return folded.toByteArray();
    }

    /** Whether a character began before this byte. */
    private static boolean isInside(byte octet) {
        return (octet & 0xc0) == 0x80;
    }
}
