package dev.prospectus.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warning: a line begins with a hyphen but no space behind it ({@code -You will ...}), so it doesn't become a list
 * item.
 */
final class ListWithoutSpace implements FileCheck {

    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*-(?=\\p{L})");

    @Override
    public Rule rule() {
        return Rule.warning("TXT023", "A space follows the hyphen that begins a list item.");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.visible().indexOf('-') < 0) {
                continue;
            }
            Matcher item = ITEM.matcher(text.visible());
            while (item.find()) {
                int hyphen = item.end() - 1;
                int end = Math.min(text.visible().length(), hyphen + 20);
                int lineEnd = text.visible().indexOf('\n', hyphen);
                report.add(
                        text.pointer(hyphen),
                        "'" + text.quote(hyphen, lineEnd < 0 ? end : Math.min(end, lineEnd))
                                + "' is not a list item, because no space follows the '-'",
                        "write '- ' in front of each item");
            }
        }
    }
}
