package dev.prospectus.check;

/** Warning: a title or a summary is so long that cards and lists have no room for it. */
final class LongTitle implements FileCheck {

    private static final int TITLE = 110;
    private static final int LABEL = 60;
    private static final int SUMMARY = 400;

    @Override
    public Rule rule() {
        return Rule.warning("TXT025");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            String path = text.pointer().path();
            int most = most(text, path);
            int length = text.visible().strip().length();
            if (length > most) {
                report.add(
                        text.pointer(),
                        "this has " + length + " characters, and there is room for " + most,
                        hint(text.pointer().file(), path));
            }
        }
    }

    private static String hint(String file, String path) {
        boolean hasMore = file.startsWith("data/programmes/") || file.startsWith("data/cohorts/");
        if (!hasMore) {
            return "shorten it";
        }
        return path.endsWith("/summary")
                ? "say the rest in 'body' or 'notes'"
                : "shorten it, and say the rest in another key such as 'notes' or 'body'";
    }

    private static int most(Text text, String path) {
        if (path.endsWith("/short-title") || path.startsWith("/navigation/") || path.startsWith("/footer/")) {
            return LABEL;
        }
        if (text.title() || path.endsWith("/format/duration") || path.endsWith("/timing")) {
            return TITLE;
        }
        return path.endsWith("/summary") ? SUMMARY : Integer.MAX_VALUE;
    }
}
