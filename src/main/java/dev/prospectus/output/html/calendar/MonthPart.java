package dev.prospectus.output.html.calendar;

import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The days of a month that share a page: all of them or, in a month with many entries, some days in a row.
 *
 * @param first the first day of the month, or a later day on which something happens
 * @param last its last day, inclusive
 * @param whole whether it is the whole month
 * @param entries that take place on one of its days
 */
record MonthPart(LocalDate first, LocalDate last, boolean whole, List<CalendarEntry> entries) {

    /** Entries of one page. A page of a whole month with so many takes about 150 KB. A day is never cut. */
    private static final int MOST_ENTRIES = 150;

    MonthPart {
        entries = List.copyOf(entries);
    }

    /** @param entries of the month, by day */
    static List<MonthPart> of(YearMonth month, List<CalendarEntry> entries) {
        List<LocalDate> starts = new ArrayList<>(List.of(month.atDay(1)));
        int onPage = 0;
        for (Map.Entry<LocalDate, Long> day : byDay(entries).entrySet()) {
            if (onPage > 0
                    && onPage + day.getValue() > MOST_ENTRIES
                    && day.getKey().isAfter(month.atDay(1))) {
                starts.add(day.getKey());
                onPage = 0;
            }
            onPage += day.getValue().intValue();
        }
        List<MonthPart> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean isLast = i == starts.size() - 1;
            LocalDate first = starts.get(i);
            LocalDate last = isLast ? month.atEndOfMonth() : starts.get(i + 1).minusDays(1);
            parts.add(new MonthPart(
                    first,
                    last,
                    starts.size() == 1,
                    entries.stream()
                            .filter(entry -> !entry.first().isAfter(last)
                                    && !entry.last().isBefore(first))
                            .toList()));
        }
        return List.copyOf(parts);
    }

    private static SortedMap<LocalDate, Long> byDay(List<CalendarEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(CalendarEntry::first, TreeMap::new, Collectors.counting()));
    }

    YearMonth month() {
        return YearMonth.from(first);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** "December 2026", "1 to 6 December 2026". */
    String title() {
        return whole ? DateWords.month(first) : DateWords.days(first, last);
    }

    String path() {
        return first.getDayOfMonth() == 1 ? Routes.calendar(month()) : Routes.calendar(first);
    }
}
