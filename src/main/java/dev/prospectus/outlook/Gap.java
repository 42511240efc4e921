package dev.prospectus.outlook;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Role;
import dev.prospectus.source.SourceLocation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that schools will miss if nobody edits anything. */
public sealed interface Gap {

    /** The first day of it, by which gaps are told. */
    LocalDate from();

    /**
     * Whole weeks in which somebody in a role can apply for nothing.
     *
     * @param from the first day: a Monday, or the first day of all
     * @param until the last day: a Sunday, or the last day of all
     * @param next when something opens again, if that is known
     * @param opens what opens then
     */
    record NothingOpen(
            Role role, LocalDate from, LocalDate until, int weeks, Optional<Instant> next, List<Cohort> opens)
            implements Gap {
        public NothingOpen {
            opens = List.copyOf(opens);
        }
    }

    /**
     * Applications close on a day on which schools are closed.
     *
     * @param from that day
     * @param closed why, as in "Easter holiday" or "the early May bank holiday"
     * @param before the last day before that on which schools are open
     */
    record ClosedDeadline(Cohort run, LocalDate from, String closed, LocalDate before, SourceLocation place)
            implements Gap {}

    /**
     * Nothing is written of a year in which an offer is due to run.
     *
     * @param from the day by which earlier years could be known at the latest
     * @param earlier since when each earlier year of which that is known could be known: the first day of its applications, or of its publication
     * @param file where it belongs
     */
    record NotAnnounced(OfferId offer, AcademicYear year, LocalDate from, List<Earlier> earlier, String file)
            implements Gap {
        public NotAnnounced {
            earlier = List.copyOf(earlier);
        }
    }

    /** Since when a year's run could be known. */
    record Earlier(AcademicYear year, LocalDate day) {}
}
