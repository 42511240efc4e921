package dev.prospectus.output.html.calendar;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * A month: a table for wide screens, the same as a list for narrow ones; or some days of a month with many entries, as a
 * list.
 *
 * @param weeks of the table; none where there is only the list
 */
public record CalendarMonthView(
        Frame frame, String title, Agenda.Marks marks, List<Week> weeks, Agenda.Month agenda, Ways ways) {

    /**
     * Links to other pages of the calendar.
     *
     * @param before the last month before it that has a page
     * @param after the first month after it that has a page
     * @param all what is to come
     * @param parts the pages of the month, in order; none when this page has all of it
     */
    public record Ways(Optional<Link> before, Optional<Link> after, String all, List<Part> parts) {}

    /** @param current whether it is this page */
    public record Part(String title, String href, boolean current) {}

    /** @param days seven, from Monday; those of other months are empty */
    public record Week(List<Cell> days) {}

    /**
     * @param iso empty for a day of another month
     * @param notes what terms and holidays say about the day
     */
    public record Cell(String iso, String number, List<Note> notes, boolean holiday, List<Agenda.Entry> entries) {}

    /** @param shown whether it is to be seen, or only heard: a holiday is written once a week */
    public record Note(String text, boolean shown) {}
}
