package dev.prospectus.model;

import java.time.LocalDate;

/**
 * A term or a holiday of the schools that a hub serves, for its calendar.
 *
 * @param until the last day of it
 */
public record AcademicTerm(String id, String title, Kind kind, LocalDate from, LocalDate until) {

    public AcademicTerm {
        Slug.require(id);
    }

    public boolean contains(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether it has a day in common with the days from first to last. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && !first.isAfter(until);
    }

    /** Whether schools are open. */
    public enum Kind implements FixedChoice {
        TERM("Term"),
        HOLIDAY("Holiday");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
