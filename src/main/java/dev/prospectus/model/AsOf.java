package dev.prospectus.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * The instant a build speaks of. Local forms are meant in the site's time zone, which is known only once the site is
 * loaded.
 */
public final class AsOf {

    private final Function<ZoneId, Instant> instant;

    private AsOf(Function<ZoneId, Instant> instant) {
        this.instant = instant;
    }

    public static AsOf of(Instant instant) {
        return new AsOf(zone -> instant);
    }

    /** The start of a day. */
    public static AsOf day(LocalDate day) {
        return new AsOf(zone -> day.atStartOfDay(zone).toInstant());
    }

    /**
     * Reads {@code 2026-10-01T09:00:00Z}, {@code 2026-10-01T09:00+01:00}, {@code 2026-10-01T09:00} or {@code
     * 2026-10-01} (the start of that day).
     *
     * @throws DateTimeException when it is none of these
     */
    public static AsOf parse(String text) {
        if (text.indexOf('T') < 0) {
            return day(LocalDate.parse(text));
        }
        boolean local = text.matches("[^T]*T[0-9:.]*");
        if (local) {
            LocalDateTime time = LocalDateTime.parse(text);
            return new AsOf(zone -> time.atZone(zone).toInstant());
        }
        return of(OffsetDateTime.parse(text).toInstant());
    }

    public Instant in(ZoneId zone) {
        return instant.apply(zone);
    }
}
