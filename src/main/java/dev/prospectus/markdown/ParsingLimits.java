package dev.prospectus.markdown;

/**
 * Limits that keep hostile Markdown away from flexmark. Too many marks in one paragraph, or too long a word, would
 * exhaust the thread's stack or take quadratic time. The limits are counts, so that the answer doesn't depend on the
 * machine.
 */
final class ParsingLimits {

    /** A list of 300 items with several links each and no blank line stays below this. */
    private static final int MAX_MARKS = 2_000;

    private static final int MAX_WORD = 4_000;

    /** Bullets and numbers on one line, each of which may open a list inside the last. Ends of sentences count too. */
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

    /** Whether a character is the bullet of a list item, or the sign behind its number. */
    private static boolean opensItem(String text, int i) {
        return "-+.)".indexOf(text.charAt(i)) >= 0
                && i + 1 < text.length()
                && Character.isWhitespace(text.charAt(i + 1));
    }
}
