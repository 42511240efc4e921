package dev.prospectus.markdown;

import java.util.OptionalInt;

/**
 * Limits that keep hostile Markdown away from flexmark. Too many marks in one paragraph, or too long a word, would
 * exhaust the thread's stack or take quadratic time. The limits are counts, so that the answer doesn't depend on the
 * machine.
 */
final class ParsingLimits {

    /** A page of 200,000 characters is a book of a hundred pages. */
    private static final int MAX_LENGTH = 200_000;

    /** A list of 300 items with several links each and no blank line stays below this. */
    private static final int MAX_MARKS = 2_000;

    private static final int MAX_WORD = 4_000;

    /** Bullets and numbers on one line, each of which may open a list inside the last. Ends of sentences count too. */
    private static final int MAX_ITEMS_ON_LINE = 200;

    /** On one line that begins with such a mark, marks of which a rule or a table is made: flexmark looks for rules by recursion. */
    private static final int MAX_RULE = 500;

    /**
     * For each entity, tag, link, code, mail address and line of a paragraph, flexmark copies what is left of the paragraph, at up to
     * 8 ns for each character. So this is a quarter of a second. A table of 500 rows stays below it.
     */
    private static final long MAX_COPIED = 30_000_000;

    private final String text;
    private int marks;
    private int word;
    private int items;
    private int rule;
    private char first = '\n';
    private boolean blankLine = true;
    private long copied;

    /** Of the paragraph so far: its beginning, and how many times what is left of it may be copied. */
    private int begin;

    private int copies;

    private ParsingLimits(String text) {
        this.text = text;
    }

    /** Where a text goes beyond what is parsed, if it does. */
    static OptionalInt exceededAt(String text) {
        return new ParsingLimits(text).exceededAt();
    }

    private OptionalInt exceededAt() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                blankLine = false;
                first = first == '\n' ? c : first;
                word++;
            } else {
                take(c, i);
            }
            if (marks > MAX_MARKS
                    || word > MAX_WORD
                    || items > MAX_ITEMS_ON_LINE
                    || rule > MAX_RULE
                    || i >= MAX_LENGTH
                    || copied + (long) copies * (i - begin) > MAX_COPIED) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Most characters of a text, which are no mark of any kind. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void take(char c, int i) {
        boolean space = Character.isWhitespace(c);
        if (c == '\n') {
            marks = blankLine ? 0 : marks;
            items = 0;
            rule = 0;
            first = '\n';
            copies++;
            if (blankLine || opensBullet(i + 1)) {
                endParagraph(i);
            }
            blankLine = true;
        } else if (!space) {
            blankLine = false;
            first = first == '\n' ? c : first;
        }
        word = space ? 0 : word + 1;
        marks += isMark(c) ? 1 : 0;
        copies += c == '\\' ? 4 : isCopied(c) ? 1 : 0;
        items += opensItem(i) ? 1 : 0;
        rule += c == '|' ? 2 : "-*_".indexOf(c) >= 0 && c == first ? 1 : 0;
    }

    private void endParagraph(int end) {
        copied += (long) copies * (end - begin);
        copies = 0;
        begin = end;
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '>' || c == '[' || c == '`' || c == '~';
    }

    private static boolean isCopied(char c) {
        return c == '&' || c == '<' || c == '(' || c == '`' || c == '@' || c == '[' || c == '\\' || c == '/';
    }

    /** Whether a character is the bullet of a list item, or the sign behind its number. */
    private boolean opensItem(int i) {
        return "-+.)".indexOf(text.charAt(i)) >= 0
                && i + 1 < text.length()
                && Character.isWhitespace(text.charAt(i + 1));
    }

    /** Whether a line begins with the bullet of an item, which ends a paragraph. */
    private boolean opensBullet(int line) {
        return line + 1 < text.length() && "-+*".indexOf(text.charAt(line)) >= 0 && text.charAt(line + 1) == ' ';
    }
}
