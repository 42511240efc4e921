package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * What taking part involves.
 *
 * @param duration in words, such as "one academic year"
 * @param volume how much time that is altogether, such as four days
 * @param participants whom a school sends
 * @param releaseDays days of teaching time that a school frees, over all its participants
 * @param coverDays days of cover that a school pays for, over all its participants
 */
public record Format(
        String duration,
        Optional<Volume> volume,
        List<Participants> participants,
        List<Meeting> meetings,
        Optional<GroupSize> group,
        Optional<Quantity> releaseDays,
        Optional<Quantity> coverDays) {

    public Format {
        participants = List.copyOf(participants);
        meetings = List.copyOf(meetings);
    }

    /** Where the hub says neither who takes part, nor how much time it is altogether, nor how much cover it takes. */
    public Format(String duration, List<Meeting> meetings, Optional<GroupSize> group, Optional<Quantity> releaseDays) {
        this(duration, Optional.empty(), List.of(), meetings, group, releaseDays, Optional.empty());
    }

    /** Time altogether. */
    public record Volume(Quantity quantity, Unit unit) {

        /** What it is counted in. */
        public enum Unit implements FixedChoice {
            HOUR("Hour"),
            DAY("Day");

            private final String label;

            Unit(String label) {
                this.label = label;
            }

            @Override
            public String label() {
                return label;
            }

            public String plural() {
                return inText() + "s";
            }
        }
    }

    /**
     * One kind of meeting.
     *
     * @param what in words, such as "work group meetings hosted by the schools in turn"
     * @param every in words, such as "every half term"
     * @param whom those who come; empty for all who take part
     */
    public record Meeting(
            String what,
            Optional<Quantity> count,
            Optional<Length> length,
            Optional<String> every,
            Optional<Mode> mode,
            List<Role> whom) {

        public Meeting {
            whom = List.copyOf(whom);
        }

        /** For all who take part. */
        public Meeting(
                String what,
                Optional<Quantity> count,
                Optional<Length> length,
                Optional<String> every,
                Optional<Mode> mode) {
            this(what, count, length, every, mode, List.of());
        }
    }

    /**
     * How many work together.
     *
     * @param schools in one group
     * @param perSchool participants from each school
     * @param people in one group, where schools are not the unit
     */
    public record GroupSize(Optional<Quantity> schools, Optional<Quantity> perSchool, Optional<Quantity> people) {}
}
