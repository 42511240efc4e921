package dev.prospectus.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of several lines as one, so that its words can be compared. What lies between words may mean something in Markdown, so
 * signs stand for it: an arrow for the end of a line, a pilcrow for each blank line, a dot for each space beyond the first.
 */
final class OneLine {

    private static final Pattern GAP = Pattern.compile("^[ \\t]+|\\s*\\n[ \\t]*|[ \\t]{2,}|\\t");

    private OneLine() {}

    static String of(String text) {
        return GAP.matcher(text.stripTrailing())
                .replaceAll(gap -> Matcher.quoteReplacement(" " + signs(gap.group()) + " "))
                .strip();
    }

    private static String signs(String gap) {
        int last = gap.lastIndexOf('\n');
        String indent = gap.substring(last + 1).replace(' ', '\u00b7').replace('\t', '\u2192');
        long lines = gap.chars().filter(sign -> sign == '\n').count();
        String ends = lines == 1 ? "\u21b5" : "\u00b6".repeat((int) Math.max(0, lines - 1));
        return ends.isEmpty() || indent.isEmpty() ? ends + indent : ends + " " + indent;
    }
}
