package dev.prospectus.check;

import dev.prospectus.model.SiteConfig.Nation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The bank holidays that recur by rule in a nation of the United Kingdom (Banking and Financial Dealings Act 1971, and
 * custom). Those that are proclaimed for one year, and those of Scotland and Northern Ireland alone, are left out.
 */
final class BankHolidays {

    private BankHolidays() {}

    static Optional<String> on(LocalDate day, Nation nation) {
        LocalDate easter = easterSunday(day.getYear());
        boolean scotland = nation == Nation.SCOTLAND;
        if (isObserved(day, Month.JANUARY, 1)) {
            return Optional.of("New Year's Day");
        }
        if (day.equals(easter.minusDays(2))) {
            return Optional.of("Good Friday");
        }
        if (day.equals(easter.plusDays(1)) && !scotland) {
            return Optional.of("Easter Monday");
        }
        if (day.getDayOfWeek() == DayOfWeek.MONDAY && day.getMonth() == Month.MAY) {
            if (day.getDayOfMonth() <= 7) {
                return Optional.of("the early May bank holiday");
            }
            if (isLastMonday(day)) {
                return Optional.of("the spring bank holiday");
            }
        }
        if (day.getMonth() == Month.AUGUST && isLastMonday(day) && !scotland) {
            return Optional.of("the summer bank holiday");
        }
        return christmas(day);
    }

    /** Christmas Day and Boxing Day or, where one falls on a weekend, the working days that stand in for them. */
    private static Optional<String> christmas(LocalDate day) {
        if (day.getMonth() != Month.DECEMBER || day.getDayOfMonth() < 25 || day.getDayOfMonth() > 28) {
            return Optional.empty();
        }
        return switch (day.getDayOfMonth()) {
            case 25 -> Optional.of("Christmas Day");
            case 26 -> Optional.of("Boxing Day");
            case 27 ->
                day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.TUESDAY
                        ? Optional.of("a bank holiday for Christmas")
                        : Optional.empty();
            default ->
                day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.TUESDAY
                        ? Optional.of("a bank holiday for Boxing Day")
                        : Optional.empty();
        };
    }

    /** Whether a day of the year, or the Monday after a weekend that it falls on, is a day. */
    private static boolean isObserved(LocalDate day, Month month, int dayOfMonth) {
        LocalDate holiday = LocalDate.of(day.getYear(), month, dayOfMonth);
        boolean weekend = holiday.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return day.equals(weekend ? holiday.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : holiday);
    }

    private static boolean isLastMonday(LocalDate day) {
        return day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    }

    /** The Gregorian rule in the form that was printed in Nature, 20 April 1876. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
