package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * What taking part involves.
 *
 * @param duration in words, such as "the equivalent of four days over one academic year"
 * @param releaseDays days of teaching time that a school frees, over all its participants
 */
public record Format(
        String duration, List<Meeting> meetings, Optional<GroupSize> group, Optional<Quantity> releaseDays) {

    public Format {
        meetings = List.copyOf(meetings);
    }

    /**
     * One kind of meeting.
     *
     * @param what in words, such as "work group meetings hosted by the schools in turn"
     * @param length in words, such as "half a day"
     * @param every in words, such as "every half term"
     */
    public record Meeting(
            String what,
            Optional<Quantity> count,
            Optional<String> length,
            Optional<String> every,
            Optional<Mode> mode) {}

    /**
     * How many work together.
     *
     * @param schools in one group
     * @param perSchool participants from each school
     * @param people in one group, where schools are not the unit
     */
    public record GroupSize(Optional<Quantity> schools, Optional<Quantity> perSchool, Optional<Quantity> people) {}
}
