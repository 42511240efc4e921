package dev.prospectus.calendar;

import dev.prospectus.plan.Edition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dates of an edition and the selections of them that have a page: the calendar shows them, the search and the list from A to Z
 * lead to them.
 *
 * @param openings may be empty
 * @param selections by the kind of choice
 * @param known all that ever had a date, with all of these, by the kind of choice
 */
public record CalendarDates(
        CalendarEntries entries,
        CalendarSelection openings,
        Map<String, List<CalendarSelection>> selections,
        Map<String, List<CalendarSelection>> known) {

    public CalendarDates {
        selections = Collections.unmodifiableMap(new LinkedHashMap<>(selections));
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    public static CalendarDates of(Edition edition) {
        return edition.once(CalendarDates.class, CalendarDates::workedOut);
    }

    private static CalendarDates workedOut(Edition edition) {
        CalendarEntries entries = new CalendarEntries(edition);
        List<CalendarEntry> upcoming = entries.upcoming();
        return new CalendarDates(
                entries,
                CalendarSelection.openings(edition, upcoming),
                CalendarSelection.all(edition, upcoming),
                CalendarSelection.among(edition, entries.all()));
    }
}
