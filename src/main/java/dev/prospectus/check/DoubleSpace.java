package dev.prospectus.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Info: two or more spaces stand between two words. */
final class DoubleSpace implements FileCheck {

    /** Two or more spaces between words; not those behind a list marker, and not those that align a table. */
    private static final Pattern SPACES =
            Pattern.compile("(?m)(?<=[^\\s|])(?<!^[ \\t]{0,9}(?:[-*+>#]|\\d{1,3}[.)])) {2,}+(?=[^\\s|])");

    @Override
    public Rule rule() {
        return Rule.info("TXT016");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (!text.visible().contains("  ")) {
                continue;
            }
            Matcher spaces = SPACES.matcher(text.visible());
            if (spaces.find()) {
                int from = Math.max(text.visible().lastIndexOf('\n', spaces.start()) + 1, spaces.start() - 12);
                report.add(
                        text.pointer(spaces.start()),
                        "there are " + (spaces.end() - spaces.start()) + " spaces behind '"
                                + text.quote(from, spaces.start()) + "'",
                        "delete all but one",
                        spaces.group(),
                        " ");
            }
        }
    }
}
