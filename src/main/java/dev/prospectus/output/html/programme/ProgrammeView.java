package dev.prospectus.output.html.programme;

import dev.prospectus.diagram.Figure;
import dev.prospectus.output.html.page.ActionView;
import dev.prospectus.output.html.page.Ask;
import dev.prospectus.output.html.page.CalendarLinks;
import dev.prospectus.output.html.page.EvidenceView;
import dev.prospectus.output.html.page.Fact;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.NextDoorLine;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.output.html.page.WhoView;
import dev.prospectus.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A programme's page, in the order of the questions it answers.
 *
 * @param nextDoor runs of neighbours, where the programme is booked as a whole
 */
public record ProgrammeView(
        Frame frame,
        Head head,
        Booking booking,
        List<NextDoorLine> nextDoor,
        WhoView who,
        Content content,
        Leads leads,
        More more) {

    /**
     * What it is.
     *
     * @param id of the offer, as it is written
     * @param alsoCalled other names it has, in words
     * @param fresh that it is new, as long as it is
     */
    public record Head(String id, String title, String summary, Optional<String> alsoCalled, Phrase fresh) {}

    /**
     * How booking stands.
     *
     * @param action what to do next; absent when each strand has its own
     * @param facts the key facts
     * @param takes what taking part costs a school, in money and time
     * @param apply how to apply, safe HTML
     * @param runs the current runs of a programme without strands, best first
     */
    public record Booking(
            StatusView status,
            Optional<ActionView> action,
            List<Fact> facts,
            List<Fact> takes,
            Optional<String> apply,
            String strandKind,
            List<StrandView> strands,
            List<RunView> runs) {}

    /**
     * What it involves.
     *
     * @param body safe HTML
     * @param doing what participants do
     * @param figures whether pictures on the page open larger
     * @param expectations absent where that is not known, empty where taking part is all that is asked
     */
    public record Content(
            List<String> meetings,
            Optional<String> body,
            Doing doing,
            List<UnitView> units,
            EvidenceView evidence,
            boolean figures,
            List<String> outcomes,
            Optional<List<String>> expectations) {

        /** Whether there is anything to say about what happens. */
        public boolean said() {
            return !meetings.isEmpty()
                    || body.isPresent()
                    || doing.said()
                    || !units.isEmpty()
                    || !evidence.media().isEmpty();
        }
    }

    /**
     * What participants do.
     *
     * @param focus what it is about in one year, until that is over
     * @param work what participants work on
     * @param activities what the work may include
     * @param bring what to bring
     */
    public record Doing(List<Phrase> focus, List<String> work, List<String> activities, List<String> bring) {

        boolean said() {
            return !focus.isEmpty() || !work.isEmpty() || !activities.isEmpty() || !bring.isEmpty();
        }
    }

    /**
     * Where it leads.
     *
     * @param here drawings of its place on each pathway that has it
     * @param admits offers that ask for nothing else to have been completed and are no neighbours on a pathway
     * @param seeAlso none of those that are named already
     */
    public record Leads(List<PathwayPlace> pathways, List<Figure> here, List<Link> admits, List<Link> seeAlso) {}

    /**
     * @param finder the folder of the finder's pages
     * @param calendar its dates for other programs; absent where there never was one
     */
    public record More(
            List<Ask> asks,
            List<PastRun> past,
            String archive,
            String flyer,
            String finder,
            Optional<CalendarLinks> calendar) {}

    /**
     * A part that is booked on its own.
     *
     * @param id of its part of the page
     * @param offer as it is written
     */
    public record StrandView(
            String id,
            String offer,
            String title,
            String summary,
            StrandBooking booking,
            WhoView who,
            List<UnitView> units) {}

    /**
     * How booking of a strand stands.
     *
     * @param starts when the run starts that a school can best act on
     * @param runs the current ones, best first
     * @param lastRan the latest academic year in which it ran
     * @param rhythm in which years it runs, if not in every one
     * @param calendar its dates for other programs; absent where there never was one
     * @param nextDoor runs of neighbours
     */
    public record StrandBooking(
            StatusView status,
            Phrase starts,
            ActionView action,
            List<RunView> runs,
            Optional<String> lastRan,
            Optional<Phrase> rhythm,
            Optional<CalendarLinks> calendar,
            List<NextDoorLine> nextDoor) {}

    public record UnitView(String title, Optional<String> length, Optional<String> summary) {}
}
