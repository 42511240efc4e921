package dev.prospectus.markdown;

/**
 * Tells text that only an attack contains: so many marks in one paragraph, or so long a word, that flexmark would
 * exhaust the thread's stack or take time that grows with the square of the length. Counted before parsing, so that
 * the answer is the same on every machine, whatever its stack.
 */
final class ParsingLimits {

    /** A list of 300 items with several links each, unbroken by blank lines, stays below this. */
    private static final int MAX_MARKS = 2_000;

    private static final int MAX_WORD = 4_000;

    /** Bullets and numbers on one line, each of which may open a list inside the last; ends of sentences count too. */
    private static final int MAX_ITEMS_ON_LINE = 200;

    private ParsingLimits() {}

    static boolean areExceededBy(String text) {
        int marks = 0;
        int word = 0;
        int items = 0;
        boolean blankLine = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                marks = blankLine ? 0 : marks;
                blankLine = true;
                items = 0;
            } else if (!Character.isWhitespace(c)) {
                blankLine = false;
            }
            word = Character.isWhitespace(c) ? 0 : word + 1;
            marks += isMark(c) ? 1 : 0;
            items += opensItem(text, i) ? 1 : 0;
            if (marks > MAX_MARKS || word > MAX_WORD || items > MAX_ITEMS_ON_LINE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '>' || c == '[' || c == '`';
    }

    /** A bullet or a number's dot: nested lists can open many on one line. */
    private static boolean opensItem(String text, int i) {
        return "-+.)".indexOf(text.charAt(i)) >= 0
                && i + 1 < text.length()
                && Character.isWhitespace(text.charAt(i + 1));
    }
}
