package dev.prospectus.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warning: a paragraph ends with a colon and nothing follows. */
final class DanglingColon implements FileCheck {

    /** A colon at the end of a line, followed by the end of the text or by a heading. */
    private static final Pattern DANGLING = Pattern.compile(":[ \\t*_]*(?=\\s*(\\z|\\n\\s*\\n?#{1,6} ))");

    @Override
    public Rule rule() {
        return Rule.warning("TXT008", "Something follows after a colon at the end of a paragraph.");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.visible().indexOf(':') < 0) {
                continue;
            }
            Matcher colon = DANGLING.matcher(text.visible());
            while (colon.find()) {
                int lineStart = text.visible().lastIndexOf('\n', colon.start()) + 1;
                if (!text.visible().startsWith("#", lineStart)) {
                    report.add(
                            text.pointer(lineStart),
                            "'" + shortened(text.quote(lineStart, colon.start() + 1)) + "' is followed by nothing",
                            "add what should follow, or end the sentence with a full stop");
                }
            }
        }
    }

    private static String shortened(String words) {
        int start = words.length() <= 40 ? 0 : words.indexOf(' ', words.length() - 40) + 1;
        return start == 0 ? words : "... " + words.substring(start);
    }
}
