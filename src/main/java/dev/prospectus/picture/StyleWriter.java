package dev.prospectus.picture;

/** Writes a style; words and strings are escaped where they hold signs of CSS. */
final class StyleWriter {

    private final StringBuilder out = new StringBuilder();

    void plain(String css) {
        out.append(css);
    }

    void plain(char sign) {
        out.append(sign);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    void string(String string) {
        out.append('"');
        string.codePoints().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ' || c == 127) {
                escape(c);
            } else {
                out.appendCodePoint(c);
            }
        });
        out.append('"');
    }

    void word(String word) {
        int start = out.length();
        word.codePoints().forEach(c -> {
            boolean first = out.length() == start;
            boolean digit = c >= '0' && c <= '9';
            if (c >= 128
                    || (StyleScanner.isInWord((char) c)
                            && !(digit && (first || (out.length() == start + 1 && out.charAt(start) == '-'))))) {
                out.appendCodePoint(c);
            } else {
                escape(c);
            }
        });
    }

    private void escape(int c) {
        out.append('\\').append(Integer.toHexString(c)).append(' ');
    }
}
