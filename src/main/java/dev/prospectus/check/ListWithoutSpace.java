package dev.prospectus.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code -You will ...}: without a space the hyphen begins no list item, in Markdown or YAML, and is printed as it is. */
final class ListWithoutSpace implements FileCheck {

    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*-(?=\\p{L})");

    @Override
    public Rule rule() {
        return Rule.warning("TXT023", "A space stands behind the hyphen that begins an item of a list.");
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
                                + "' is no item of a list: a space is missing behind the '-'",
                        "write '- ' in front of each item");
            }
        }
    }
}
