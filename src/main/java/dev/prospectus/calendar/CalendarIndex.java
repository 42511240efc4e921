package dev.prospectus.calendar;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The calendar's pages about what is to come, as an index of the site names them: months, and the dates of some. */
public final class CalendarIndex {

    private CalendarIndex() {}

    /**
     * A page of the calendar.
     *
     * @param title "Calendar: January 2027"
     * @param words further words by which it is found
     * @param about one sentence
     */
    public record Page(String title, String path, List<String> words, String about) {

        public Page {
            words = List.copyOf(words);
        }
    }

    public static List<Page> of(Edition edition) {
        CalendarDates dates = CalendarDates.of(edition);
        List<Page> pages = new ArrayList<>();
        dates.entries()
                .byMonth()
                .tailMap(YearMonth.from(edition.today()))
                .keySet()
                .forEach(month -> pages.add(month(month)));
        CalendarSelection openings = dates.openings();
        if (!openings.entries().isEmpty()) {
            pages.add(selection(
                    openings.title(), openings, List.of("applications open soon", "opens soon", "opening dates")));
        }
        dates.selections()
                .values()
                .forEach(group -> group.forEach(some ->
                        pages.add(selection("Calendar: " + some.label(), some, List.of(some.title(), "calendar")))));
        return pages;
    }

    /** Found by whatever is asked of a month; what happens in it stands there. */
    private static Page month(YearMonth month) {
        String name = DateWords.month(month.atDay(1));
        return new Page(
                "Calendar: " + name,
                Routes.calendar(month),
                List.of(
                        "Applications open in " + name,
                        "Applications close in " + name,
                        "Starts in " + name,
                        "dates",
                        "sessions"),
                "Sessions and application deadlines of " + name + ".");
    }

    private static Page selection(String title, CalendarSelection selection, List<String> words) {
        return new Page(title, selection.path(), words, selection.title() + ".");
    }
}
