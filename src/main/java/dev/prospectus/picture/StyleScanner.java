package dev.prospectus.picture;

/** Moves through a style token by token (CSS Syntax Module Level 3, section 4); escapes are read as what they stand for. */
final class StyleScanner {

    private final String css;
    private int at;

    StyleScanner(String css) {
        this.css = css;
    }

    boolean isAtEnd() {
        return at >= css.length();
    }

    int place() {
        return at;
    }

    /** The sign here; 0 at the end. */
    char sign() {
        return isAtEnd() ? 0 : css.charAt(at);
    }

    boolean isAt(String words) {
        return css.startsWith(words, at);
    }

    void skip(int signs) {
        at = Math.min(css.length(), at + signs);
    }

    void skipBehind(String words) {
        int found = css.indexOf(words, at);
        at = found < 0 ? css.length() : found + words.length();
    }

    boolean startsWord() {
        return startsWord(at);
    }

    boolean startsAtRule() {
        return sign() == '@' && startsWord(at + 1);
    }

    /** What stands up to a bracket that closes. */
    String upToBracket() {
        StringBuilder words = new StringBuilder();
        while (!isAtEnd() && sign() != ')') {
            if (sign() == '\\' && at + 1 < css.length()) {
                words.appendCodePoint(escaped());
            } else {
                words.append(css.charAt(at++));
            }
        }
        return words.toString().strip();
    }

    /** Where the declaration around a place starts. Of a long one, no more than a message can repeat is looked at. */
    int declaration(int place) {
        int from = place;
        while (from > 0 && ";{}".indexOf(css.charAt(from - 1)) < 0 && place - from < 2 * SvgFaults.LONGEST) {
            from--;
        }
        return from;
    }

    /** What was typed around a place, up to one of these signs. */
    String quoted(int from, int place, String ends) {
        int to = place;
        while (to < css.length() && ends.indexOf(css.charAt(to)) < 0 && to - place < 2 * SvgFaults.LONGEST) {
            to++;
        }
        return SvgFaults.abridged(css.substring(from, to).strip());
    }

    void skipSpace() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
    }

    /** A string up to its closing quote, the line's end, or the style's. */
    String string() {
        char quote = css.charAt(at++);
        StringBuilder string = new StringBuilder();
        while (at < css.length() && css.charAt(at) != quote) {
            char c = css.charAt(at);
            if (isNewline(c)) {
                return string.toString();
            } else if (c == '\\') {
                if (at + 1 >= css.length()) {
                    at++;
                } else if (isNewline(css.charAt(at + 1))) {
                    at += 2;
                } else {
                    string.appendCodePoint(escaped());
                }
            } else {
                string.append(c);
                at++;
            }
        }
        at = Math.min(css.length(), at + 1);
        return string.toString();
    }

    String word() {
        StringBuilder word = new StringBuilder();
        while (at < css.length()) {
            if (isEscape(at)) {
                word.appendCodePoint(escaped());
            } else if (isInWord(css.charAt(at))) {
                word.append(css.charAt(at++));
            } else {
                break;
            }
        }
        return word.toString();
    }

    /** Up to six hexadecimal digits and a space, or any other sign (section 4.3.7). */
    private int escaped() {
        at++;
        int start = at;
        int value = 0;
        while (at < css.length()
                && at - start < 6
                && Character.digit(css.charAt(at), 16) >= 0
                && css.charAt(at) < 128) {
            value = value * 16 + Character.digit(css.charAt(at++), 16);
        }
        if (at == start) {
            int sign = css.codePointAt(at);
            at += Character.charCount(sign);
            return sign;
        }
        if (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        boolean sign = value > 0 && value <= Character.MAX_CODE_POINT && (value < 0xD800 || value > 0xDFFF);
        return sign ? value : 0xFFFD;
    }

    private boolean isEscape(int place) {
        return place + 1 < css.length() && css.charAt(place) == '\\' && !isNewline(css.charAt(place + 1));
    }

    private boolean startsWord(int place) {
        if (place >= css.length()) {
            return false;
        }
        char c = css.charAt(place);
        if (c == '-') {
            return place + 1 < css.length()
                    && (css.charAt(place + 1) == '-' || isStart(css.charAt(place + 1)) || isEscape(place + 1));
        }
        return isStart(c) || isEscape(place);
    }

    private static boolean isStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
    }

    static boolean isInWord(char c) {
        return isStart(c) || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isNewline(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }
}
