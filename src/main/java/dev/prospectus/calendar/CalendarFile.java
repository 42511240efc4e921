package dev.prospectus.calendar;

import java.util.List;
import java.util.function.Supplier;

/**
 * A calendar that other programs read: all dates, or some of them. It has an address as soon as there was a date for it, and keeps
 * it while there is none, since whoever subscribed waits for the next.
 *
 * @param label "Teacher"; of dates of one kind alone what these are, "Opening dates"
 * @param title "Dates for teachers"
 * @param page site path of the page that shows the same
 * @param path its own site path
 * @param dates what stands in it, worked out when somebody asks
 * @param alone the same with dates of one kind each, where there are several kinds
 */
public record CalendarFile(
        String label,
        String title,
        String page,
        String path,
        Supplier<List<CalendarEntry>> dates,
        List<CalendarFile> alone) {

    public CalendarFile {
        alone = List.copyOf(alone);
    }
}
