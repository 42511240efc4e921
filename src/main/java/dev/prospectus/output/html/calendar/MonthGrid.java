package dev.prospectus.output.html.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The weeks of a month as a wall calendar shows them: from Monday to Sunday, four to six of them. */
final class MonthGrid {

    private MonthGrid() {}

    /** Seven days each; days of other months are left empty. */
    static List<List<Optional<LocalDate>>> weeks(YearMonth month) {
        List<List<Optional<LocalDate>>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<Optional<LocalDate>> week = new ArrayList<>();
            for (int i = 0; i < DayOfWeek.values().length; i++) {
                week.add(Optional.of(monday.plusDays(i))
                        .filter(day -> YearMonth.from(day).equals(month)));
            }
            weeks.add(week);
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }
}
