package dev.prospectus.check;

import java.util.Optional;

/**
 * Warning: a line begins with the mark of a list item or heading that Markdown does not take for one, because no space
 * follows it ({@code -You will}, {@code ##Parking}, {@code 1.Ring the bell}) or because it is the bullet of a word
 * processor. Readers would see the mark as it was typed.
 */
final class MarkWithoutSpace implements FileCheck {

    private static final int QUOTED = 20;
    private static final int MOST_DIGITS = 3;

    /** CommonMark section 4.2. */
    private static final int HIGHEST_LEVEL = 6;

    private static final String BULLETS = "•◦▪▫■□●○‣⁃➢➤❖";

    /** Bullets where a space follows: a middle dot, and the signs of symbol fonts, which no other font knows. */
    private static final String BULLETS_BEFORE_A_SPACE = "·\uf0b7\uf0a7\uf0d8\uf076\uf0fc";

    /** @param instead what to write */
    private record Mark(String why, String instead) {}

    @Override
    public Rule rule() {
        return Rule.warning("TXT023");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            String words = text.visible();
            for (int line = 0; line < words.length(); line = lineEnd(words, line) + 1) {
                int start = line;
                while (start < words.length() && " \t".indexOf(words.charAt(start)) >= 0) {
                    start++;
                }
                int from = start;
                mark(words, from, text.outline().isPresent()).ifPresent(mark -> {
                    int to = Math.min(from + QUOTED, lineEnd(words, from));
                    report.add(text.pointer(from), "'" + text.quote(from, to) + "' is not " + mark.why, mark.instead);
                });
            }
        }
    }

    /** A hyphen is looked for in all texts: in a list of YAML, it makes one text of several items. */
    private static Optional<Mark> mark(String text, int at, boolean markdown) {
        char first = at < text.length() ? text.charAt(at) : '\n';
        if (first == '-') {
            return before(text, at + 1, "a list item", "write '- ' in front of each item");
        }
        if (!markdown) {
            return Optional.empty();
        }
        int end = at;
        if (first == '#') {
            while (end < text.length() && text.charAt(end) == '#') {
                end++;
            }
            return end - at > HIGHEST_LEVEL
                    ? Optional.empty()
                    : before(text, end, "a heading", "write '" + text.substring(at, end) + " ' in front of a heading");
        }
        if (BULLETS.indexOf(first) >= 0 || (BULLETS_BEFORE_A_SPACE.indexOf(first) >= 0 && spaceAt(text, at + 1))) {
            String sign = Character.getType(first) == Character.PRIVATE_USE ? "of a symbol font" : "'" + first + "'";
            String why = "a list item: Markdown does not know the sign " + sign;
            return Optional.of(new Mark(why, "write '- ' in its place, in front of each item"));
        }
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean numbered =
                end > at && end - at <= MOST_DIGITS && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        return numbered
                ? before(
                        text,
                        end + 1,
                        "a list item",
                        "write '" + text.substring(at, end + 1) + " ' in front of the item")
                : Optional.empty();
    }

    private static boolean spaceAt(String text, int at) {
        return at < text.length() && " \t\u00a0".indexOf(text.charAt(at)) >= 0;
    }

    /** A mark that a letter follows. What else follows may be meant: a rule, a negative number, a time. */
    private static Optional<Mark> before(String text, int end, String meant, String instead) {
        return end < text.length() && Character.isLetter(text.charAt(end))
                ? Optional.of(new Mark(meant + ", because no space follows the mark", instead))
                : Optional.empty();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
