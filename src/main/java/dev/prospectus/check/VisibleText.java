package dev.prospectus.check;

/** Replaces the invisible parts of Markdown by U+FFFC, one for each character, so that offsets stay the same. */
final class VisibleText {

    private static final char BLANK = '\uFFFC';

    private final String source;
    private final char[] chars;

    private VisibleText(String source) {
        this.source = source;
        this.chars = source.toCharArray();
    }

    static String of(String source) {
        if (source.indexOf('`') < 0
                && source.indexOf('<') < 0
                && source.indexOf("](") < 0
                && source.indexOf("]:") < 0
                && source.indexOf("://") < 0) {
            return source;
        }
        VisibleText text = new VisibleText(source);
        text.blankCode();
        text.blankBetween("<!--", "-->");
        text.blankBetween("<", ">");
        text.blankDestinations();
        text.blankAddresses();
        return new String(text.chars);
    }

    /** The text with only its code replaced. */
    static String withoutCode(String source) {
        VisibleText text = new VisibleText(source);
        text.blankCode();
        return new String(text.chars);
    }

    /** Replaces code spans and fenced blocks: everything from a run of backticks to the next run of the same length. */
    private void blankCode() {
        int from = source.indexOf('`');
        while (from >= 0) {
            int end = from;
            while (end < source.length() && source.charAt(end) == '`') {
                end++;
            }
            int close = source.indexOf(source.substring(from, end), end);
            if (close >= 0) {
                blank(from, close + end - from);
                end = close + end - from;
            }
            from = source.indexOf('`', end);
        }
    }

    private void blankBetween(String open, String close) {
        int from = source.indexOf(open);
        while (from >= 0) {
            int end = source.indexOf(close, from);
            if (end < 0) {
                return;
            }
            if (open.length() > 1 || isTag(from, end)) {
                blank(from, end + close.length());
            }
            from = source.indexOf(open, from + 1);
        }
    }

    private boolean isTag(int from, int end) {
        char next = source.charAt(from + 1);
        return (Character.isLetter(next) || next == '/') && end - from < 200;
    }

    private void blankDestinations() {
        for (int from = source.indexOf("]("); from >= 0; from = source.indexOf("](", from + 2)) {
            int end = endOfDestination(from + 2);
            if (end >= 0) {
                blank(from + 2, end);
            }
        }
        for (int from = source.indexOf("]:"); from >= 0; from = source.indexOf("]:", from + 2)) {
            int end = source.indexOf('\n', from);
            blank(from + 2, end < 0 ? source.length() : end);
        }
    }

    /** The end of a link's address. A title behind it stays, since readers see it as a tooltip or caption. */
    private int endOfDestination(int from) {
        int end = source.indexOf(')', from);
        int space = source.indexOf(' ', from);
        boolean titled = space > from && space < end && "\"'(".indexOf(source.charAt(space + 1)) >= 0;
        return titled ? space : end;
    }

    private void blankAddresses() {
        for (int colon = source.indexOf("://"); colon >= 0; colon = source.indexOf("://", colon + 3)) {
            int from = colon;
            while (from > 0 && Character.isLetter(source.charAt(from - 1))) {
                from--;
            }
            int end = colon;
            while (end < source.length() && " \t\n)]>".indexOf(source.charAt(end)) < 0) {
                end++;
            }
            blank(from, end);
        }
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] != '\n') {
                chars[i] = BLANK;
            }
        }
    }
}
