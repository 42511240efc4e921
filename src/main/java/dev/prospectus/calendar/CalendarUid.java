package dev.prospectus.calendar;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * By what a calendar program knows a date again (RFC 5545 section 3.8.4.7). Nothing of it is a title, a day or a place, all of which
 * may change while it stays the same date.
 *
 * <p>A session has its own id, or else its position in its run. When a session is put before others, the positions after it move on:
 * each number then stands for the session that follows. A subscriber sees the right dates all the same, since a program takes over
 * everything that is told under a number, and what stands last gets a new one. Only what somebody added of their own, a note or an
 * alarm, stays with the number. Who cares for that writes ids.
 *
 * <p>It ends with the address where the hub says that its site stands, also when it is built for another: a preview must not double the
 * dates. So programmes of one name at several hubs stay apart, also where these share a host.
 */
public final class CalendarUid {

    private static final String SCHEME = "https";

    private final String place;

    public CalendarUid(Edition edition) {
        this.place = place(edition.catalogue().site().address().published());
    }

    /**
     * Where a hub is, as its UIDs have it: {@code hub.example}, {@code hub.example:8443} or {@code example.org/hub}. The same path is
     * the same text, whatever of it an address escapes.
     *
     * @param home the address of its home page
     */
    public static String place(URI home) {
        String path = home.getPath().replaceFirst("/$", "");
        try {
            return new URI(SCHEME, null, home.getHost(), home.getPort(), path, null, null)
                    .toASCIIString()
                    .substring(SCHEME.length() + "://".length());
        } catch (URISyntaxException none) {
            throw new IllegalArgumentException(home + " is no address of a site", none);
        }
    }

    /** {@code subject-leaders.2026-27-autumn.session-2@hub.example}. A dot is no part of an id, so no two are alike. */
    public String of(CalendarEntry entry) {
        return entry.session()
                .map(session -> of(place, run(entry), key(entry.cohort(), session)))
                .orElseGet(() -> of(place, run(entry), entry.kind().id()));
    }

    private static String run(CalendarEntry entry) {
        return entry.cohort().id().toString();
    }

    /** What differs from session to session: {@code session-2}, or {@code session.} and its id. */
    public static String key(Cohort run, Session session) {
        return session.id().map(id -> "session." + id).orElseGet(() -> "session-" + session.positionIn(run));
    }

    /**
     * The same of any hub.
     *
     * @param place of its site
     * @param run its id, {@code subject-leaders/2026-27-autumn}
     * @param key of a session, or the kind of another date
     */
    public static String of(String place, String run, String key) {
        return run.replace('/', '.') + "." + key + "@" + place;
    }
}
