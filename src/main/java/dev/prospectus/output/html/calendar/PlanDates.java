package dev.prospectus.output.html.calendar;

import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.calendar.EntryWords;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolDays;
import dev.prospectus.model.Session;
import dev.prospectus.model.SessionPart;
import dev.prospectus.model.VenueId;
import dev.prospectus.output.html.page.PageTools;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A date of a run as a plan has to know it: its words, and when it takes whom out of lessons. */
final class PlanDates {

    private final Agendas agendas;
    private final EntryWords words;
    private final SchoolDays schoolDays;
    private final SortedMap<String, String> places = new TreeMap<>();

    PlanDates(PageTools tools, Agendas agendas) {
        this.agendas = agendas;
        this.words = new EntryWords(tools.edition());
        this.schoolDays = SchoolDays.of(tools.catalogue());
    }

    List<Object> of(Programme programme, CalendarEntry entry) {
        Agenda.Entry brief = agendas.entry(entry);
        List<Object> told = List.of(
                entry.kind(), entry.first(), entry.last(), entry.ends(), brief.what(), brief.when(), brief.where());
        return entry.session()
                .map(session -> Stream.concat(
                                told.stream(),
                                Stream.of(
                                        times(programme, session),
                                        takesAway(entry.cohort(), session),
                                        closed(entry.first(), entry.last()),
                                        session.positionIn(entry.cohort()),
                                        place(entry, session)))
                        .toList())
                .orElse(told);
    }

    /**
     * From when to when, and for whom: who takes part in each part, as ids of the programme's roles, or nothing for everybody. Over several days the
     * beginning is that of the first and the end that of the last. Empty while only the day is known.
     */
    private static List<Object> times(Programme programme, Session session) {
        if (!session.parts().isEmpty()) {
            return session.parts().stream()
                    .<Object>map(part -> List.of(minutes(part.start()), minutes(part.end()), whom(programme, part)))
                    .toList();
        }
        return session.start().isEmpty() && session.end().isEmpty()
                ? List.of()
                : List.of(List.of(
                        session.start().map(PlanDates::minutes), session.end().map(PlanDates::minutes), List.of()));
    }

    private static List<String> whom(Programme programme, SessionPart part) {
        List<Role> roles = programme.roles().stream()
                .filter(role -> part.whom().stream().anyMatch(role::isA))
                .toList();
        // A part for somebody whom the programme does not name is for none of those who can be chosen.
        return (part.whom().isEmpty() || !roles.isEmpty() ? roles : part.whom())
                .stream().map(Role::id).toList();
    }

    /** The places of the dates that were told, with their addresses, by what stands for them. */
    List<Object> places() {
        return places.entrySet().stream()
                .<Object>map(place -> List.of(place.getKey(), place.getValue()))
                .toList();
    }

    /** What stays the same when a venue gets another name. */
    private String place(CalendarEntry entry, Session session) {
        String ids = entry.cohort().meetings(session).stream()
                .flatMap(meeting ->
                        meeting
                                .venue()
                                .map(VenueId::toString)
                                .or(() -> meeting.mode().map(Mode::id))
                                .stream())
                .collect(Collectors.joining("+"));
        words.place(entry).ifPresent(told -> places.put(ids, told));
        return ids;
    }

    /** Whether it takes those who come out of lessons, if it is at that time: not what each does in their own time. */
    private static boolean takesAway(Cohort run, Session session) {
        return run.meetings(session).stream()
                .map(Cohort.Meeting::mode)
                .flatMap(Optional::stream)
                .map(Mode::where)
                .noneMatch(Mode.Where.ANYWHERE::equals);
    }

    /** The days without lessons among some, weekends aside. */
    private List<LocalDate> closed(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> schoolDays.closed(day).isPresent())
                .toList();
    }

    /** After midnight. */
    static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
