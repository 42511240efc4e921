package dev.prospectus.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A session of a run of another hub, on days that are known.
 *
 * @param key by what it is known within its run, in the hub's own calendars too
 * @param last differs from the first day only for a session over several days
 * @param towns parts of the region, or names of venues
 */
public record PublishedSession(
        String key,
        Optional<String> title,
        LocalDate first,
        LocalDate last,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        List<String> towns) {

    public PublishedSession {
        towns = List.copyOf(towns);
    }

    /**
     * The first instant at which it is over.
     *
     * @param zone of its hub
     */
    public Instant ends(ZoneId zone) {
        return end.map(time -> last.atTime(time).atZone(zone))
                .orElseGet(() -> last.plusDays(1).atStartOfDay(zone))
                .toInstant();
    }
}
