package dev.prospectus.output.html.programme;

import dev.prospectus.output.html.page.ActionView;
import dev.prospectus.output.html.page.Ask;
import dev.prospectus.output.html.page.CalendarLinks;
import dev.prospectus.output.html.page.Fact;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.util.List;
import java.util.Optional;

/** The page of one run. */
public record CohortView(Frame frame, Head head, Booking booking, Content content, More more) {

    /**
     * What it is.
     *
     * @param offer what the programme, or its strand, is called where its title was told, with a link
     * @param years "the academic year 2026-27"
     */
    public record Head(String title, Link offer, String years) {}

    /**
     * How booking stands.
     *
     * @param reason why it was cancelled or postponed, or why the editors set its status
     * @param facts the key facts
     * @param apply absent of a run that nobody will be able to apply for
     * @param plan the address that adds it to a plan
     */
    public record Booking(
            StatusView status,
            ActionView action,
            Optional<String> reason,
            List<Fact> facts,
            Optional<Apply> apply,
            Optional<String> plan) {}

    /**
     * How to apply.
     *
     * @param html safe to print as it is
     * @param shown while a school can apply, or wait for that
     */
    public record Apply(String html, Rollover<Boolean> shown) {

        /** For an attribute in single quotes. */
        public String later() {
            return RolloverJson.attribute(shown);
        }
    }

    /**
     * When and where it takes place.
     *
     * @param awaited by when its dates will be known, while no session is
     * @param notes safe HTML
     * @param handouts what participants get and bring
     * @param elsewhere where people meet for sessions without a venue
     * @param adjustments to whom somebody tells what they need to take part: a message
     * @param figures whether pictures on the page open larger
     */
    public record Content(
            List<SessionView> sessions,
            Optional<Phrase> awaited,
            Optional<String> notes,
            HandoutsView handouts,
            List<VenueView> venues,
            Optional<String> elsewhere,
            Optional<Link> adjustments,
            boolean figures) {}

    /** @param features what it has for people with access needs */
    public record VenueView(
            String name,
            List<String> address,
            List<String> features,
            Optional<String> access,
            Optional<String> travel) {}

    /**
     * @param archive all runs of its year, once it is past
     * @param calendar its dates for other programs, as long as it is not past
     * @param calendarOfAll whether these are all of its programme, whose page tells of them too
     */
    public record More(
            List<Ask> asks, Optional<Link> archive, Optional<CalendarLinks> calendar, boolean calendarOfAll) {}
}
