package dev.prospectus.load.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times as people in England write them, for hints only. In figures the day comes first; the month comes first
 * only where the other order is no date.
 */
final class HumanDates {

    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?,?\\s+)?";
    private static final String MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?,?";
    private static final Pattern YEAR_FIRST = pattern("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})");
    private static final Pattern COMPACT = pattern("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern FIGURES = pattern("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]((?:[0-9]{2}){1,2})");
    private static final Pattern DAY_MONTH =
            pattern("([0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[-\\s]+" + MONTH + "[-\\s]+((?:[0-9]{2}){1,2})");
    private static final Pattern MONTH_DAY =
            pattern(MONTH + "\\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\\s+((?:[0-9]{2}){1,2})");
    private static final Pattern CLOCK = Pattern.compile(
            "([0-9]{1,2})(?:[:.h]?([0-9]{2}))?(?::[0-9]{2})?\\s*([ap])?(?:\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);

    private HumanDates() {}

    static Optional<LocalDate> day(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = YEAR_FIRST.matcher(folded);
        if (matcher.matches()) {
            return date(matcher.group(1), number(matcher.group(2)), number(matcher.group(3)));
        }
        matcher = COMPACT.matcher(folded);
        if (matcher.matches()) {
            return date(matcher.group(1), number(matcher.group(2)), number(matcher.group(3)));
        }
        matcher = FIGURES.matcher(folded);
        if (matcher.matches()) {
            int first = number(matcher.group(1));
            int second = number(matcher.group(2));
            String year = matcher.group(3);
            return date(year, second, first).or(() -> date(year, first, second));
        }
        matcher = DAY_MONTH.matcher(folded);
        if (matcher.matches()) {
            return date(matcher.group(3), month(matcher.group(2)), number(matcher.group(1)));
        }
        matcher = MONTH_DAY.matcher(folded);
        return matcher.matches()
                ? date(matcher.group(3), month(matcher.group(1)), number(matcher.group(2)))
                : Optional.empty();
    }

    /** The last day of the month in which a text names a day that the month does not have, such as 31 September. */
    static Optional<LocalDate> lastDayMeant(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        Matcher named = DAY_MONTH.matcher(folded);
        if (named.matches()) {
            return lastDay(named.group(3), month(named.group(2)), named.group(1));
        }
        named = MONTH_DAY.matcher(folded);
        if (named.matches()) {
            return lastDay(named.group(3), month(named.group(1)), named.group(2));
        }
        Matcher figures = FIGURES.matcher(folded);
        if (figures.matches()) {
            return lastDay(figures.group(3), number(figures.group(2)), figures.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(folded);
        return yearFirst.matches()
                ? lastDay(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> lastDay(String year, int month, String day) {
        return number(day) > 31
                ? Optional.empty()
                : date(year, month, 1).map(first -> first.plusMonths(1).minusDays(1));
    }

    static Optional<LocalTime> time(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        if (folded.equals("noon") || folded.equals("midday")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher matcher = CLOCK.matcher(folded);
        if (!matcher.matches() || (matcher.group(2) == null && matcher.group(3) == null)) {
            return Optional.empty();
        }
        int hour = number(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : number(matcher.group(2));
        String half = matcher.group(3);
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (half != null) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(number(year) + (year.length() == 2 ? 2000 : 0), month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
                return month.getValue();
            }
        }
        throw new IllegalStateException("not the start of a month: " + name);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(WEEKDAY + form);
    }
}
