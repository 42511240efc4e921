package dev.prospectus.output.html.calendar;

import java.util.List;
import java.util.Optional;

/** Sessions and deadlines as a list, in parts that templates show. */
public final class Agenda {

    private Agenda() {}

    /**
     * @param id for the heading
     * @param terms the terms and holidays of the month, a phrase each
     */
    public record Month(String id, String title, List<String> terms, List<Day> days) {}

    /** @param iso {@code 2026-10-07} */
    public record Day(String iso, String title, List<Entry> entries) {}

    /**
     * @param kind its id, for style sheets
     * @param what such as "Applications open"
     * @param offer what the programme is called
     * @param brief the same where space is short
     * @param run which run it is
     * @param when the time, or the last day; absent when only the day is known
     * @param where the town, or how people meet; absent of a deadline
     * @param note "Cancelled", "Ended" or "Under way"; absent otherwise
     * @param begins the instant at which a session of several days begins, for scripts; absent of anything else
     * @param ends the instant at which it is over, for scripts; absent when it is over already
     * @param href the page of the run
     */
    public record Entry(
            String kind,
            String what,
            String offer,
            String brief,
            String run,
            Optional<String> when,
            Optional<String> where,
            Optional<String> note,
            Optional<String> begins,
            Optional<String> ends,
            String href) {}

    /**
     * A run whose dates are not all known.
     *
     * @param known when they will be, as a phrase
     */
    public record Unconfirmed(String offer, String run, String known, String href) {}
}
