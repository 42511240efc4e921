package dev.prospectus.check;

import dev.prospectus.check.Text.Life;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warning: a text of a programme or pathway names an academic year. */
final class YearInEvergreenText implements FileCheck {

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d-])(?<![Ss]ince )20\\d\\d[-\u2013/](?:20)?\\d\\d(?![\\d/-])");

    @Override
    public Rule rule() {
        return Rule.warning("TXT004");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.life() != Life.EVERGREEN || !text.visible().contains("20")) {
                continue;
            }
            Matcher year = YEAR.matcher(text.visible());
            while (year.find()) {
                report.add(
                        text.pointer(year.start()),
                        "'" + year.group() + "' will be out of date in other years",
                        "delete it, or say it in the notes of the cohorts of that year");
            }
        }
    }
}
