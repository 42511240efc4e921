package dev.prospectus.output.html.page;

import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.plan.Routes;
import java.util.List;

/**
 * Where a calendar for other programs is.
 *
 * @param label what tells it from others of its kind
 * @param subscribe address that makes a program subscribe to it
 * @param file the same as a file, and as an address to paste
 * @param alone the same with dates of one kind each
 * @param help how to do that
 */
public record CalendarLinks(
        String label, String title, String subscribe, String file, List<CalendarLinks> alone, String help) {

    public CalendarLinks {
        alone = List.copyOf(alone);
    }

    public static CalendarLinks of(CalendarFile calendar, Routes routes) {
        return new CalendarLinks(
                calendar.label(),
                calendar.title(),
                routes.webcal(calendar.path()),
                routes.href(calendar.path()),
                calendar.alone().stream().map(alone -> of(alone, routes)).toList(),
                routes.href(Routes.CALENDAR_SUBSCRIBE));
    }

    /** As the head of a page names it. */
    public static Alternate alternate(CalendarFile calendar) {
        return new Alternate("text/calendar", calendar.title(), calendar.path());
    }
}
