package dev.prospectus.output.html.calendar;

import dev.prospectus.words.Phrase;
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
     * A session or a deadline.
     *
     * @param kind its id, for style sheets
     * @param what such as "Applications open"
     * @param when the time, or the last day; absent when only the day is known
     * @param parts whether the session has parts, which that tells
     * @param where the town, or how people meet; of a deadline only what the title of its run does not tell
     * @param note "Cancelled", "Postponed", "Ended" or "Under way"; absent otherwise
     */
    public record Entry(
            String kind,
            String what,
            Optional<String> when,
            boolean parts,
            Optional<String> where,
            Optional<String> note,
            Run run,
            Span span) {}

    /**
     * The run that an entry belongs to.
     *
     * @param href its page
     * @param offer what the programme is called where space is short
     * @param plan the address that adds it to a plan; absent of one that nobody can plan with
     */
    public record Run(String title, String href, String offer, Optional<String> plan) {}

    /**
     * Instants for scripts, ISO 8601.
     *
     * @param begins when a session of several days begins; absent of anything else
     * @param ends when the entry is over; absent when it is over already
     */
    public record Span(Optional<String> begins, Optional<String> ends) {}

    /**
     * Notes that a script adds to entries as time passes.
     *
     * @param ended of a session that is over
     * @param underWay of a session of several days in the midst of them
     */
    public record Marks(String ended, String underWay) {}

    /**
     * A run whose dates are not all known.
     *
     * @param known when they will be
     */
    public record Unconfirmed(String offer, String run, Phrase known, String href) {}
}
