package dev.prospectus.calendar;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;

/**
 * By what a calendar program knows a date again (RFC 5545 section 3.8.4.7). Nothing of it is a title, a day or a place, all of which
 * may change while it stays the same date.
 *
 * <p>A session has its own id, or else its position in its run. When a session is put before others, the positions after it move on:
 * each number then stands for the session that follows. A subscriber sees the right dates all the same, since a program takes over
 * everything that is told under a number, and what stands last gets a new one. Only what somebody added of their own, a note or an
 * alarm, stays with the number. Who cares for that writes ids.
 *
 * <p>The host is that of the address where the hub says that its site stands, also when it is built for another: a preview must not
 * double the dates. So programmes of one name at several hubs stay apart.
 */
public final class CalendarUid {

    private final String host;

    public CalendarUid(Edition edition) {
        this.host = edition.catalogue().site().address().published().getHost();
    }

    /** {@code subject-leaders.2026-27-autumn.session-2@hub.example}. A dot is no part of an id, so no two are alike. */
    public String of(CalendarEntry entry) {
        return entry.session()
                .map(session -> of(host, run(entry), key(entry.cohort(), session)))
                .orElseGet(() -> of(host, run(entry), entry.kind().id()));
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
     * @param host of its site
     * @param run its id, {@code subject-leaders/2026-27-autumn}
     * @param key of a session, or the kind of another date
     */
    public static String of(String host, String run, String key) {
        return run.replace('/', '.') + "." + key + "@" + host;
    }
}
