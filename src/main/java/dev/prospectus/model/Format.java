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

    /** How many people each school sends, if that is one number and certain: from the group's size, else from those who take part. */
    public Optional<Integer> peoplePerSchool() {
        Optional<Integer> said = group.flatMap(GroupSize::perSchool).flatMap(Quantity::exact);
        return said.isPresent() || group.flatMap(GroupSize::perSchool).isPresent() ? said : counted();
    }

    /** Whether who takes part tells how many people come from each school, and the group's size says the same. */
    public boolean tellsPeopleTwice() {
        return counted().isPresent()
                && counted().equals(group.flatMap(GroupSize::perSchool).flatMap(Quantity::exact));
    }

    private Optional<Integer> counted() {
        List<Participants> counted = participants.stream()
                .filter(some -> !some.part() && !some.atTimes())
                .toList();
        List<Integer> numbers = counted.stream()
                .filter(some -> some.unit().isEmpty())
                .flatMap(some -> some.count().flatMap(Quantity::exact).stream())
                .toList();
        return numbers.isEmpty() || numbers.size() < counted.size()
                ? Optional.empty()
                : Optional.of(numbers.stream().mapToInt(number -> number).sum());
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
    public record GroupSize(
            Optional<Quantity> schools,
            Optional<Quantity> perSchool,
            Optional<Quantity> people,
            Optional<Units> units) {

        public GroupSize(Optional<Quantity> schools, Optional<Quantity> perSchool, Optional<Quantity> people) {
            this(schools, perSchool, people, Optional.empty());
        }

        /** A number of something else than schools or people, such as departments. */
        public record Units(Quantity count, PlaceUnit unit) {}
    }
}
