package dev.prospectus.template;

/** Where words and characters begin and end in UTF-8. */
final class Letters {

    private static final int TABLE = 0x80;

    private static final boolean[] ASCII = new boolean[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            ASCII[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}

    static boolean isAscii(byte b) {
        return b >= 0 && ASCII[b];
    }

    /** The end of the letters and digits that begin there; the same place if there is none. Those beyond U+FFFF do not count. */
    static int end(byte[] utf8, int from) {
        int at = from;
        while (at < utf8.length) {
            int b = utf8[at];
            if (b >= 0) {
                if (!ASCII[b]) {
                    return at;
                }
                at++;
            } else {
                int length = length(b);
                if (length == 4
                        || at + length > utf8.length
                        || !Character.isLetterOrDigit(character(utf8, at, length))) {
                    return at;
                }
                at += length;
            }
        }
        return at;
    }

    /** So many characters before, or the start. */
    static int back(byte[] utf8, int from, int characters) {
        int at = from;
        for (int left = characters; left > 0 && at > 0; left--) {
            at--;
            while (at > 0 && isInner(utf8[at])) {
                at--;
            }
        }
        return at;
    }

    /** So many characters on, or the end. */
    static int forth(byte[] utf8, int from, int characters) {
        int at = from;
        for (int left = characters; left > 0 && at < utf8.length; left--) {
            at++;
            while (at < utf8.length && isInner(utf8[at])) {
                at++;
            }
        }
        return at;
    }

    private static boolean isInner(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** Of a character, by its first byte; 1 in the middle of one. */
    private static int length(int first) {
        return (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : (first & 0xF8) == 0xF0 ? 4 : 1;
    }

    private static int character(byte[] utf8, int at, int length) {
        return switch (length) {
            case 2 -> (utf8[at] & 0x1F) << 6 | (utf8[at + 1] & 0x3F);
            case 3 -> (utf8[at] & 0x0F) << 12 | (utf8[at + 1] & 0x3F) << 6 | (utf8[at + 2] & 0x3F);
            default -> 0;
        };
    }
}
