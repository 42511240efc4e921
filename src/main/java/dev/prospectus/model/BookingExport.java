package dev.prospectus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the export of a hub's booking form is read, where the form has words of its own.
 *
 * @param columns names of columns, in place of those that are usual
 * @param cohorts words of the form, and the cohort that they mean: {@code programme/cohort}, {@code programme/year/cohort} or
 *     {@link #NONE}
 * @param states words for states of a booking, beside those that are usual
 */
public record BookingExport(
        Map<Column, List<String>> columns, Map<String, String> cohorts, Map<State, List<String>> states) {

    /** Stands for bookings that are none of any cohort, such as a test of the form. */
    public static final String NONE = "none";

    /** A hub that says nothing of its form. */
    public static final BookingExport USUAL = new BookingExport(Map.of(), Map.of(), Map.of());

    public BookingExport {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        cohorts = Collections.unmodifiableMap(new LinkedHashMap<>(cohorts));
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    /** What a column holds. */
    public enum Column {
        /** Which cohort is booked. */
        COHORT("cohort", "cohort|group|which group|event|event name|event title|session|course"),
        /** What tells bookings apart: two with the same here are one. */
        BOOKED_BY(
                "booked-by", "email|e-mail|email address|e-mail address|your email address|attendee email|buyer email"),
        /** How many places one booking takes. */
        PLACES("places", "places|number of places|quantity|tickets|ticket quantity|how many places"),
        /** Whether it holds. */
        STATE("state", "status|state|attendee status|order status|booking status"),
        /** When it was made. */
        WHEN("when", "timestamp|completion time|submitted|submitted at|order date|date booked|start time|created");

        private final String id;
        private final String usual;

        Column(String id, String usual) {
            this.id = id;
            this.usual = usual;
        }

        /** The key in {@code site-config.yml}. */
        public String id() {
            return id;
        }

        /** What forms call it, where the hub says nothing. */
        public List<String> usual() {
            return List.of(usual.split("[|]"));
        }
    }

    /** Whether a booking takes a place. */
    public enum State {
        TAKEN(
                "taken|booked|confirmed|attending|accepted|approved|registered|completed|complete|paid|free order|checked in|yes"),
        WAITING("waiting|waiting list|on waiting list|waitlist|waitlisted|on waitlist|reserve|reserve list"),
        CANCELLED("cancelled|canceled|withdrawn|declined|refunded|deleted|not attending|rejected|no");

        private final String usual;

        State(String usual) {
            this.usual = usual;
        }

        /** What forms say. */
        public List<String> usual() {
            return List.of(usual.split("[|]"));
        }
    }

    /** The names that a column may have. */
    public List<String> names(Column column) {
        return columns.getOrDefault(column, column.usual());
    }
}
