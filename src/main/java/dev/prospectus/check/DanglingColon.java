package dev.prospectus.check;

/** Warning: a paragraph ends with a colon and nothing follows. */
final class DanglingColon implements FileCheck {

    /** CommonMark section 4.2. */
    private static final int HIGHEST_LEVEL = 6;

    @Override
    public Rule rule() {
        return Rule.warning("TXT008");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            String words = text.visible();
            for (int colon = words.indexOf(':'); colon >= 0; colon = words.indexOf(':', colon + 1)) {
                if (!dangles(words, colon)) {
                    continue;
                }
                int lineStart = words.lastIndexOf('\n', colon) + 1;
                if (!words.startsWith("#", lineStart)) {
                    report.add(
                            text.pointer(lineStart),
                            "'" + shortened(text.quote(lineStart, colon + 1)) + "' is followed by nothing",
                            "add what should follow, or end the sentence with a full stop");
                }
            }
        }
    }

    /** Whether a colon ends its line, and the text ends or a heading comes behind it. */
    private static boolean dangles(String words, int colon) {
        int at = colon + 1;
        while (at < words.length() && " \t*_".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        boolean ends = false;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            ends |= words.charAt(at) == '\n';
            at++;
        }
        int level = 0;
        while (level <= HIGHEST_LEVEL && words.startsWith("#", at + level)) {
            level++;
        }
        boolean heading = level > 0 && level <= HIGHEST_LEVEL && words.startsWith(" ", at + level);
        return at == words.length() || (ends && heading);
    }

    private static String shortened(String words) {
        int start = words.length() <= 40 ? 0 : words.indexOf(' ', words.length() - 40) + 1;
        return start == 0 ? words : "... " + words.substring(start);
    }
}
