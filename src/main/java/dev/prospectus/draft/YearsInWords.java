package dev.prospectus.draft;

import dev.prospectus.model.AcademicYear;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in which the years of a run are counted on: "from September 2026", "2026-27". Other years stay. */
final class YearsInWords {

    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9-])(20[0-9]{2})(?:([-/–])([0-9]{2}))?(?![0-9])(?!-[0-9])");

    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b[0-3]?[0-9](st|nd|rd|th)? (jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\b");

    private YearsInWords() {}

    /**
     * The words some years later.
     *
     * @param first the academic year in which what they speak of begins
     * @param last the one in which it ends
     */
    static String later(String words, AcademicYear first, AcademicYear last, int years) {
        Matcher matcher = YEAR.matcher(words);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(later(matcher, first, last, years)));
        }
        return matcher.appendTail(out).toString();
    }

    private static String later(Matcher year, AcademicYear first, AcademicYear last, int years) {
        int start = Integer.parseInt(year.group(1));
        boolean own = start >= first.startYear() && start <= last.startYear() + 1;
        if (year.group(3) == null) {
            return own ? Integer.toString(start + years) : year.group();
        }
        boolean follows = (start + 1) % 100 == Integer.parseInt(year.group(3));
        if (!own || !follows) {
            return year.group();
        }
        String later = new AcademicYear(start + years).toString();
        return later.replace("-", year.group(2));
    }

    /** Whether words name the month of one day, which is not that of another. */
    static boolean nameAnotherMonth(String words, LocalDate day, LocalDate later) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return !day.getMonth().equals(later.getMonth()) && words.matches("(?s).*\\b" + month + "\\b.*");
    }

    /** Whether words name a day, which nobody can count on. */
    static boolean nameADay(String words) {
        return DAY.matcher(words).find();
    }
}
