package dev.prospectus.model;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A part of a session that begins and ends at times of its own.
 *
 * @param whom those who come to it; empty for all who take part
 * @param mode how people meet for it, if not as for the session
 * @param venue where, if not where the session is
 */
public record SessionPart(
        Optional<String> title,
        LocalTime start,
        LocalTime end,
        List<Role> whom,
        Optional<Mode> mode,
        Optional<VenueId> venue) {

    public SessionPart {
        whom = List.copyOf(whom);
    }
}
