package dev.prospectus.template;

import java.io.Writer;
import java.util.Arrays;

/**
 * Encodes a page as UTF-8 while it is written. A Java string that contains a single dash or curly quote takes twice
 * the memory, and encoding it afterwards would take longer than rendering the page.
 */
final class Utf8Writer extends Writer {

    /** The most bytes that a {@code char} can take. */
    private static final int MOST_BYTES = 3;

    private byte[] bytes;
    private int size;
    private char[] characters = new char[256];
    private char first;

    Utf8Writer(int sizeGuess) {
        bytes = new byte[sizeGuess];
    }

    byte[] bytes() {
        write(new char[0], 0, 0);
        replaceHalf();
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void write(String text, int from, int length) {
        if (characters.length < length) {
            characters = new char[2 * length];
        }
        text.getChars(from, from + length, characters, 0);
        write(characters, 0, length);
    }

    @Override
    public void write(char[] text, int from, int length) {
        int needed = MOST_BYTES * (length + 1);
        if (needed > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + needed));
        }
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            if (c < 0x80 && first == 0) {
                bytes[size++] = (byte) c;
            } else {
                encode(c);
            }
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
