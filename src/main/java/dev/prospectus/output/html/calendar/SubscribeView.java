package dev.prospectus.output.html.calendar;

import dev.prospectus.output.html.page.CalendarLinks;
import dev.prospectus.output.html.page.Frame;
import java.util.List;

/**
 * How to have dates in a calendar of one's own.
 *
 * @param programmes leads to all programmes
 * @param most dates in a calendar of many programmes
 */
public record SubscribeView(Frame frame, CalendarLinks all, List<Group> groups, String programmes, int most) {

    public SubscribeView {
        groups = List.copyOf(groups);
    }

    /** @param title "By role" */
    public record Group(String title, List<CalendarLinks> calendars) {
        public Group {
            calendars = List.copyOf(calendars);
        }
    }
}
