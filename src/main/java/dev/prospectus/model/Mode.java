package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * How people meet.
 *
 * @param where what kind of place that is
 */
public record Mode(String id, String word, List<String> also, Where where) implements Word {

    public Mode {
        also = List.copyOf(also);
    }

    /** Where people are who meet, as far as rules ask. */
    public enum Where implements FixedChoice {
        VENUE("a place that the run names"),
        ONLINE("everybody online, so that nobody travels"),
        BOTH("now online, now at a place"),
        SCHOOLS("in the participants' own schools"),
        ANYWHERE("wherever each of them is, in their own time");

        private final String label;

        Where(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public Optional<String> meaning() {
            return Optional.of(label);
        }
    }

    public boolean isOnline() {
        return where == Where.ONLINE;
    }

    /** Whether people come together nowhere: online, or each in their own time. */
    public boolean needsNoPlace() {
        return where == Where.ONLINE || where == Where.ANYWHERE;
    }

    /** Whether people come together at a place that the run names. */
    public boolean isAtVenue() {
        return where == Where.VENUE;
    }

    /** Whether schools are where people meet, so that a cohort's own venue is that of none of its sessions. */
    public boolean isInSchools() {
        return where == Where.SCHOOLS;
    }
}
