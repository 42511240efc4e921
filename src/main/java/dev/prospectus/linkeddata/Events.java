package dev.prospectus.linkeddata;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Writes sessions as events. Google asks of an event for a name, a start and a place ("Event structured data"); a session of which one
 * is not known is none yet.
 */
final class Events {

    private final Edition edition;
    private final Organisation hub;
    private final Places places;

    Events(Edition edition, Organisation hub, Places places) {
        this.edition = edition;
        this.hub = hub;
        this.places = places;
    }

    void write(LinkedJson json, Cohort run) {
        List<Session> sessions = run.sessions().stream()
                .filter(session -> session.endsAt(edition.zone())
                        .filter(edition.asOf()::isBefore)
                        .isPresent())
                .filter(session -> places.known(run, session))
                .toList();
        json.each(
                "subEvent",
                sessions,
                session -> json.node("EducationEvent", () -> {
                    json.text("name", title(run) + ": " + session.title().orElse(run.title()));
                    json.text("url", edition.routes().absolute(Routes.cohort(run.id())));
                    json.text("startDate", start(session));
                    json.text("endDate", end(session));
                    status(json, run);
                    attendance(run, session).ifPresent(how -> json.term("eventAttendanceMode", how.ofEvent()));
                    places.write(json, run, List.of(session));
                    hub.as(json, "organizer");
                }));
    }

    private String title(Cohort run) {
        return edition.catalogue().offerTitle(run).orElseThrow();
    }

    private static Optional<Attendance> attendance(Cohort run, Session session) {
        return Attendance.of(run.modes(session));
    }

    /** A run that was postponed keeps its dates until there are new ones (Google, {@code EventPostponed}). */
    static void status(LinkedJson json, Cohort run) {
        json.term(
                "eventStatus",
                run.cancelled().isPresent()
                        ? "EventCancelled"
                        : run.postponed().isPresent() ? "EventPostponed" : "EventScheduled");
    }

    /** Of a session whose day is known. */
    String start(Session session) {
        return at(session.date().day().orElseThrow(), session.start());
    }

    /** Of a session whose day is known. */
    String end(Session session) {
        return at(session.lastDay().or(session.date()::day).orElseThrow(), session.end());
    }

    /** A day, or a moment in the hub's own time with its distance from UTC. */
    private String at(LocalDate day, Optional<LocalTime> time) {
        return time.map(clock ->
                        day.atTime(clock).atZone(edition.zone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .orElseGet(day::toString);
    }
}
