package dev.prospectus.output.html.calendar;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * A month: a table for wide screens, the same as a list for narrow ones; or some days of a month with many entries, as a
 * list.
 *
 * @param zone as in {@link CalendarView}
 * @param ended what a session that is over is called
 * @param underWay as in {@link CalendarView}
 * @param weeks of the table; none where there is only the list
 * @param parts the pages of the month, in order; none when this page has all of it
 * @param before the last month before it that has a page
 */
public record CalendarMonthView(
        Frame frame,
        String title,
        String zone,
        String ended,
        String underWay,
        List<Week> weeks,
        Agenda.Month agenda,
        List<Part> parts,
        Optional<Link> before,
        Optional<Link> after,
        String all) {

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
