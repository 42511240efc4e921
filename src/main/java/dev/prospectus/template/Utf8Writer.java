package dev.prospectus.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Encodes a page as UTF-8 while it is written. A Java string that contains a single dash or curly quote takes twice
 * the memory, and encoding it afterwards would take longer than rendering the page.
 */
final class Utf8Writer extends Writer {

    /** The most bytes that a {@code char} can take. */
    private static final int MOST_BYTES = 3;

    /** The most bytes of a page, a thousand times those of a usual one. */
    private static final int MOST = 64 << 20;

    /** From this length on, the JDK's own encoder is quicker, although it makes an array for each text. */
    private static final int LONG = 64;

    private byte[] bytes;
    private int size;
    private char[] characters = new char[256];
    private char first;

    Utf8Writer(int sizeGuess) {
        bytes = new byte[sizeGuess];
    }

    /** A page has grown beyond what any page is. */
    static final class EndlessPage extends RuntimeException {
        private static final long serialVersionUID = 1;

        EndlessPage() {
            super("a page of more than " + (MOST >> 20) + " MB");
        }
    }

    /** What was written so far. */
    byte[] bytes() {
        replaceHalf();
        return Arrays.copyOf(bytes, size);
    }

    /** Bytes so far; half a surrogate pair does not count yet. */
    int size() {
        return size;
    }

    /** Takes back what was written from there on. */
    byte[] cut(int from) {
        replaceHalf();
        byte[] part = Arrays.copyOfRange(bytes, from, size);
        size = from;
        return part;
    }

    /** Writes what is UTF-8 already. */
    void write(byte[] utf8, int from, int length) {
        replaceHalf();
        ensure(length);
        System.arraycopy(utf8, from, bytes, size, length);
        size += length;
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int length) {
        if (length >= LONG
                && length == text.length()
                && first == 0
                && !Character.isHighSurrogate(text.charAt(length - 1))) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            write(utf8, 0, utf8.length);
            return;
        }
        if (characters.length < length) {
            characters = new char[2 * length];
        }
        text.getChars(from, from + length, characters, 0);
        write(characters, 0, length);
    }

    @Override
    public void write(char[] text, int from, int length) {
        ensure((long) MOST_BYTES * length);
        int at = from;
        int end = from + length;
        if (first == 0) {
            at = ascii(text, from, end);
        }
        while (at < end) {
            encode(text[at++]);
        }
    }

    /** Nearly all of a page is ASCII, so this loop is what counts: it works on locals only. */
    private int ascii(char[] text, int from, int end) {
        byte[] target = bytes;
        int to = size;
        int at = from;
        while (at < end) {
            char c = text[at];
            if (c >= 0x80) {
                break;
            }
            target[to++] = (byte) c;
            at++;
        }
        size = to;
        return at;
    }

    private void ensure(long room) {
        // And one more for half a pair that is waiting.
        long needed = (long) size + room + 1;
        if (needed > bytes.length) {
            if (needed > MOST) {
                throw new EndlessPage();
            }
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, (int) needed));
        }
    }

    /** Encodes a character other than ASCII. The two halves of a surrogate pair may come in two writes. */
    private void encode(char c) {
        if (first != 0 && Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(first, c);
            first = 0;
            bytes[size++] = (byte) (0xF0 | (point >> 18));
            bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (point & 0x3F));
            return;
        }
        replaceHalf();
        if (Character.isHighSurrogate(c)) {
            first = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = '?';
        } else if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    /** Replaces an unpaired surrogate by a question mark, as Java's own encoder does. */
    private void replaceHalf() {
        if (first != 0) {
            ensure(0);
            bytes[size++] = '?';
            first = 0;
        }
    }

    /** Nothing to do: the page is in memory. */
    @Override
    public void flush() {}

    /** Nothing to do: the page is in memory. */
    @Override
    public void close() {}
}
