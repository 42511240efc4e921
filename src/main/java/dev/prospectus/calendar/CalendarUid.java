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
                .map(session -> of(entry.cohort(), session))
                .orElseGet(() -> of(entry.cohort(), entry.kind().id()));
    }

    /** The same of a session, which must be one of the run. */
    public String of(Cohort run, Session session) {
        return of(run, session.id().map(id -> "session." + id).orElseGet(() -> "session-" + session.positionIn(run)));
    }

    private String of(Cohort run, String what) {
        return run.id().programme() + "." + run.id().segment() + "." + what + "@" + host;
    }
}
