package dev.prospectus.markup;

/** Text without what XML can't hold: control characters, halves of characters, and what is no character (XML 1.0, 2.2). */
public final class LegalText {

    private LegalText() {}

    /** The same text where there is nothing of that kind. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(LegalText::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    /** Whether each of its characters is one by itself, and legal: so of nearly all texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLegal(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0xD800)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
