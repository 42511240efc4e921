package dev.prospectus.source;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates and times as people in England write them, for hints only. In figures the day comes first; the month comes first
 * only where the other order is no date.
 */
public final class HumanDates {

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

    private static final Pattern HALF_SAID = Pattern.compile("(?i)[ap]|noon|midday");

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:-|–|—|\\bto\\b|\\buntil\\b|\\band\\b|&)\\s*");
    private static final Pattern DAYS_OF_MONTH = Pattern.compile(
            WEEKDAY
                    + "([0-9]{1,2})(?:st|nd|rd|th)?\\s*(?:-|–|—|to|and|&|/)\\s*([0-9]{1,2}(?:st|nd|rd|th)?)\\s+([a-z]{3,9}\\.?,? [0-9]{2,4})");

    /** What a spreadsheet writes for a day whose cell lost its format: the days since 30 December 1899. */
    private static final Pattern COUNTED = Pattern.compile("[45][0-9]{4}");

    private static final LocalDate FIRST_COUNTED = LocalDate.of(1899, 12, 30);

    /** From 8 on a time without am or pm is that of a morning. */
    private static final int LAST_HOUR_IN_DOUBT = 7;

    private HumanDates() {}

    public static Optional<LocalDate> day(String text) {
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
        if (COUNTED.matcher(folded).matches()) {
            return Optional.of(FIRST_COUNTED.plusDays(number(folded)));
        }
        matcher = MONTH_DAY.matcher(folded);
        return matcher.matches()
                ? date(matcher.group(3), month(matcher.group(1)), number(matcher.group(2)))
                : Optional.empty();
    }

    /** The day that figures mean where the month comes first, if that is another day and no weekday speaks against it. */
    public static Optional<LocalDate> monthFirst(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        Matcher figures = FIGURES.matcher(folded);
        if (!figures.matches()) {
            return Optional.empty();
        }
        boolean settled =
                Character.isLetter(folded.charAt(0)) && wrongWeekday(text).isEmpty();
        return date(figures.group(3), number(figures.group(1)), number(figures.group(2)))
                .filter(other -> !settled && !day(text).equals(Optional.of(other)));
    }

    /** The time after noon that may be meant where neither am nor pm is said: 16:15 for "4.15". */
    public static Optional<LocalTime> afterNoon(String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        return clock.matches() && clock.group(3) == null
                ? time(text)
                        .filter(time -> time.getHour() >= 1 && time.getHour() <= LAST_HOUR_IN_DOUBT)
                        .map(time -> time.plusHours(12))
                : Optional.empty();
    }

    /** Two days, in their order: the first and the last. */
    public static Optional<List<LocalDate>> span(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        Matcher oneMonth = DAYS_OF_MONTH.matcher(folded);
        return (oneMonth.matches()
                        ? two(oneMonth.group(1) + " " + oneMonth.group(3), oneMonth.group(2) + " " + oneMonth.group(3))
                        : BETWEEN.matcher(folded)
                                .results()
                                .map(gap -> two(folded.substring(0, gap.start()), folded.substring(gap.end())))
                                .flatMap(Optional::stream)
                                .findFirst())
                .filter(days -> days.get(0).isBefore(days.get(1)));
    }

    private static Optional<List<LocalDate>> two(String first, String last) {
        return day(first).flatMap(from -> day(last).map(until -> List.of(from, until)));
    }

    /** A start and an end, in their order. */
    public static Optional<List<LocalTime>> times(String text) {
        return BETWEEN.matcher(text)
                .results()
                .map(gap -> time(text.substring(gap.end()))
                        .flatMap(end -> start(text.substring(0, gap.start()), text.substring(gap.end()), end)
                                .map(start -> List.of(start, end))))
                .flatMap(Optional::stream)
                .filter(times -> times.get(0).isBefore(times.get(1)))
                .findFirst();
    }

    /** The start of what ends at a time: in "1.30-3.30pm" and "1-3pm" both are after noon. */
    private static Optional<LocalTime> start(String text, String until, LocalTime end) {
        Matcher last = CLOCK.matcher(until.strip());
        boolean half = last.matches() && last.group(3) != null;
        String typed = text.strip();
        Optional<LocalTime> start = time(half && typed.matches("[0-9]{1,2}") ? typed + ":00" : typed);
        return half && !HALF_SAID.matcher(typed).find()
                ? start.map(time -> time.getHour() >= 1
                                && time.getHour() < 12
                                && end.getHour() >= 12
                                && time.plusHours(12).isBefore(end)
                        ? time.plusHours(12)
                        : time)
                : start;
    }

    /** The day and month of a text that names no year, as {@code 10-14}. */
    public static Optional<String> withoutYear(String text) {
        // Any leap year has every day.
        return day(text.strip() + " 2028")
                .filter(day -> Pattern.compile("(?i)[a-z]{3}").matcher(text).find())
                .map(day -> day.toString().substring("2028-".length()));
    }

    /** The weekday that a text names although its day is another one. */
    public static Optional<DayOfWeek> wrongWeekday(String text) {
        Optional<LocalDate> day = day(text);
        String folded = text.strip().toLowerCase(Locale.ROOT);
        return day.flatMap(known -> Stream.of(DayOfWeek.values())
                .filter(weekday -> weekday != known.getDayOfWeek())
                .filter(weekday -> folded.startsWith(
                        weekday.name().toLowerCase(Locale.ROOT).substring(0, 3)))
                .findFirst());
    }

    /** The last day of the month in which a text names a day that the month does not have, such as 31 September. */
    public static Optional<LocalDate> lastDayMeant(String text) {
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

    public static Optional<LocalTime> time(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        if (folded.matches("(?:12 )?(?:noon|midday)")) {
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
