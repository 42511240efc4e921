package dev.prospectus.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A run of another hub.
 *
 * @param id begins with that of its programme, then a slash
 * @param offers what it is a run of: the programme, or strands of it as {@code programme/strand}
 * @param page of the hub itself
 * @param sessions in their order; none where the hub does not tell them
 * @param timeline from the instant of the publication on
 */
public record PublishedRun(
        String id,
        List<String> offers,
        String title,
        URI page,
        Place place,
        Time time,
        List<PublishedSession> sessions,
        StatusTimeline timeline) {

    public PublishedRun {
        offers = List.copyOf(offers);
        sessions = List.copyOf(sessions);
    }

    /** The same from an instant on. */
    public PublishedRun since(Instant instant) {
        return new PublishedRun(id, offers, title, page, place, time, sessions, timeline.since(instant));
    }

    /**
     * How and where people meet.
     *
     * @param modes as the hub says them
     * @param towns parts of the region, or names of venues; none where it is all online
     */
    public record Place(List<String> modes, List<String> towns) {
        public Place {
            modes = List.copyOf(modes);
            towns = List.copyOf(towns);
        }
    }

    /** Its first and last instant, once they are known. */
    public record Time(Optional<Instant> starts, Optional<Instant> ends) {}

    /** Whether it takes place on its dates, as {@link Cohort#holds} has it. */
    public boolean holds() {
        BookingStatus now = timeline.initial();
        return now != BookingStatus.CANCELLED && now != BookingStatus.POSTPONED;
    }

    /** The id of its programme. */
    public String programme() {
        return id.substring(0, id.indexOf('/'));
    }
}
