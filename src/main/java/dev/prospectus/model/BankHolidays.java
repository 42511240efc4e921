package dev.prospectus.model;

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
        boolean scotland = nation == Nation.SCOTLAND;
        return switch (day.getMonth()) {
            case JANUARY -> named(isNewYear(day), "New Year's Day");
            case MARCH, APRIL -> easter(day, scotland);
            case MAY ->
                day.getDayOfWeek() == DayOfWeek.MONDAY && day.getDayOfMonth() <= 7
                        ? Optional.of("the early May bank holiday")
                        : named(isLastMonday(day), "the spring bank holiday");
            case AUGUST -> named(isLastMonday(day) && !scotland, "the summer bank holiday");
            case DECEMBER -> christmas(day);
            default -> Optional.empty();
        };
    }

    private static Optional<String> named(boolean holiday, String name) {
        return holiday ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> easter(LocalDate day, boolean scotland) {
        LocalDate easter = Term.easter(day.getYear());
        return day.equals(easter.minusDays(2))
                ? Optional.of("Good Friday")
                : named(day.equals(easter.plusDays(1)) && !scotland, "Easter Monday");
    }

    /** Christmas Day and Boxing Day or, where one falls on a weekend, the working days that stand in for them. */
    private static Optional<String> christmas(LocalDate day) {
        return switch (day.getDayOfMonth()) {
            case 25 -> Optional.of("Christmas Day");
            case 26 -> Optional.of("Boxing Day");
            case 27 ->
                day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.TUESDAY
                        ? Optional.of("a bank holiday for Christmas")
                        : Optional.empty();
            case 28 ->
                day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.TUESDAY
                        ? Optional.of("a bank holiday for Boxing Day")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether a day is 1 January or, where that falls on a weekend, the Monday after it. */
    private static boolean isNewYear(LocalDate day) {
        LocalDate holiday = LocalDate.of(day.getYear(), Month.JANUARY, 1);
        boolean weekend = holiday.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return day.equals(weekend ? holiday.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : holiday);
    }

    private static boolean isLastMonday(LocalDate day) {
        return day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    }
}
