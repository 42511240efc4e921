package dev.prospectus.linkeddata;

import dev.prospectus.model.Mode;
import java.util.List;
import java.util.Optional;

/** How people meet, in the two vocabularies that schema.org has for it. */
enum Attendance {
    ONSITE("Onsite", "OfflineEventAttendanceMode"),
    ONLINE("Online", "OnlineEventAttendanceMode"),
    BOTH("Blended", "MixedEventAttendanceMode");

    private final String ofCourse;
    private final String ofEvent;

    Attendance(String ofCourse, String ofEvent) {
        this.ofCourse = ofCourse;
        this.ofEvent = ofEvent;
    }

    /** Empty where nothing is known of it, and where each works in their own time. */
    static Optional<Attendance> of(List<Mode> modes) {
        return modes.stream().flatMap(mode -> of(mode).stream()).reduce((one, other) -> one == other ? one : BOTH);
    }

    private static Optional<Attendance> of(Mode mode) {
        return switch (mode.where()) {
            case VENUE, SCHOOLS -> Optional.of(ONSITE);
            case ONLINE -> Optional.of(ONLINE);
            case BOTH -> Optional.of(BOTH);
            case ANYWHERE -> Optional.empty();
        };
    }

    String ofCourse() {
        return ofCourse;
    }

    String ofEvent() {
        return ofEvent;
    }
}
