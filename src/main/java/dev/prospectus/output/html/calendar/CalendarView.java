package dev.prospectus.output.html.calendar;

import dev.prospectus.output.html.page.CalendarLinks;
import dev.prospectus.output.html.page.CountedLink;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * What is to come, of all programmes or of some.
 *
 * @param what it shows, as a sentence begins
 * @param programme the programme it is about, if it is one
 * @param all the page of all programmes
 * @param calendar the same dates for other programs; absent where there never was one
 * @param ways to other pages of the calendar; absent on the pages of some programmes, and where no month has a page
 */
public record CalendarView(
        Frame frame,
        String what,
        Optional<Link> programme,
        String all,
        Agenda.Marks marks,
        Dates dates,
        Optional<Ways> ways,
        Optional<CalendarLinks> calendar) {

    /**
     * The agenda.
     *
     * @param months those with something in them
     * @param later the months after those, each with the dates of all programmes; none on the page of one programme
     */
    public record Dates(List<Agenda.Month> months, List<Link> later, List<Agenda.Unconfirmed> unconfirmed) {}

    /**
     * Links to the calendar by month, by role, phase and town, and by programme.
     *
     * @param months every month from this one on that has a page
     * @param past the months before, the latest first
     * @param openings the days on which applications open, if any are known
     * @param programmes the agendas of single programmes; none where there are too many to list
     * @param everyProgramme leads to all programmes, each of which leads to its agenda
     */
    public record Ways(
            List<Link> months,
            List<Link> past,
            Optional<CountedLink> openings,
            List<Group> groups,
            List<CountedLink> programmes,
            String everyProgramme) {}

    /** @param title "By role" */
    public record Group(String id, String title, List<CountedLink> choices) {}
}
