package dev.prospectus.check;

import dev.prospectus.check.Text.Life;

/**
 * Info: search engines cut a title or summary. They give a title one line of 600 pixels in letters of 20 pixels, and a
 * description two lines, of which 920 pixels in letters of 14 hold text.
 */
final class CutInResults implements FileCheck {

    private static final int TITLE = 600 * 1000 / 20;
    private static final int SUMMARY = 920 * 1000 / 14;
    private static final int WIDEST = 1015;

    @Override
    public Rule rule() {
        return Rule.info("TXT030");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        boolean brief =
                file.texts().stream().anyMatch(text -> text.pointer().path().equals("/short-title"));
        for (Text text : file.texts()) {
            String path = text.pointer().path();
            if (text.life() == Life.DATED || !isPage(text.pointer().file())) {
                continue;
            }
            if (path.equals("/title") && !brief) {
                tell(text, TITLE, hint(file), report);
            } else if (path.equals("/summary")) {
                tell(
                        text,
                        SUMMARY,
                        "say the most important first and shorten it; the rest can stand in the text below",
                        report);
            }
        }
    }

    private static boolean isPage(String file) {
        return file.startsWith("data/programmes/") || file.startsWith("data/pathways/") || file.startsWith("content/");
    }

    private static String hint(FileContents file) {
        return file.programme().isPresent()
                ? "shorten it, or add a 'short-title' for cards and lists"
                : "shorten it, or let it begin with the words that tell it from others";
    }

    private static void tell(Text text, int room, String hint, Report report) {
        String words = text.visible().strip();
        if (words.length() > room / WIDEST && TextWidth.of(words) > room) {
            String fits = TextWidth.thatFits(words, room);
            String end =
                    fits.substring(fits.lastIndexOf(' ', fits.lastIndexOf(' ', fits.lastIndexOf(' ') - 1) - 1) + 1);
            report.add(text.pointer(), "search results show this only up to '... " + end + "'", hint);
        }
    }
}
