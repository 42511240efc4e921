package dev.prospectus.check;

import dev.prospectus.check.Text.Life;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Warning: an academic year is written with a slash.
 *
 * <p>In texts of programmes and pathways no academic year may stand at all ({@link YearInEvergreenText}), except
 * behind "since".
 */
final class YearWithSlash implements FileCheck {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d/])(20\\d\\d)\\s?/\\s?(?:20)?(\\d\\d)(?![\\d/])");

    @Override
    public Rule rule() {
        return Rule.warning("TXT003");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.visible().indexOf('/') < 0) {
                continue;
            }
            Matcher year = YEAR.matcher(text.visible());
            while (year.find()) {
                if (text.life() == Life.EVERGREEN
                        && !text.sentenceBefore(year.start())
                                .toLowerCase(Locale.ROOT)
                                .endsWith("since ")) {
                    continue;
                }
                report.add(
                        text.pointer(year.start()),
                        "the academic year '" + year.group() + "' has a slash",
                        "write " + year.group(1) + "-" + year.group(2));
            }
        }
    }
}
