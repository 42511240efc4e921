package dev.prospectus.output.html.programme;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Session;
import dev.prospectus.model.SessionPart;
import dev.prospectus.model.Venue;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.RunWords;
import dev.prospectus.words.SessionWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the meetings of a run, and which of them are over. */
final class Sessions {

    private final Edition edition;
    private final RunWords words;
    private final HandoutViews handouts;

    Sessions(Edition edition) {
        this.edition = edition;
        this.words = new RunWords(edition);
        this.handouts = new HandoutViews(edition);
    }

    /** In the order of the data, which is the order in which they take place. */
    List<SessionView> of(Cohort cohort) {
        List<SessionView> views = new ArrayList<>();
        boolean nextSeen = false;
        for (Session session : cohort.sessions()) {
            String state = state(session);
            if (cohort.postponed().isPresent()) {
                state = "postponed";
            } else if (state.equals("later") && !nextSeen && cohort.cancelled().isEmpty()) {
                state = "next";
                nextSeen = true;
            }
            views.add(view(cohort, session, state));
        }
        return views;
    }

    /** By when the dates of a run will be known of which no session is. */
    Optional<Phrase> awaited(Cohort cohort) {
        return cohort.sessions().isEmpty() && cohort.holds()
                ? cohort.awaited().map(date -> words.planned("Dates ", date))
                : Optional.empty();
    }

    private SessionView view(Cohort cohort, Session session, String state) {
        return new SessionView(
                session.title(),
                new SessionView.When(date(session), session.date().day().map(LocalDate::toString), times(session)),
                where(cohort, session),
                session.parts().stream()
                        .map(part -> SessionWords.part(part, where(part)))
                        .toList(),
                handouts.of(cohort, session),
                state,
                session.startsAt(edition.zone())
                        .filter(at -> cohort.postponed().isEmpty())
                        .map(Instant::toString),
                session.endsAt(edition.zone())
                        .filter(at -> cohort.postponed().isEmpty())
                        .map(Instant::toString));
    }

    private Phrase date(Session session) {
        return session.date()
                .day()
                .map(day -> Phrase.of(session.lastDay()
                        .map(last -> DateWords.days(day, last))
                        .orElseGet(() -> DateWords.weekday(day))))
                .orElseGet(() -> words.planned("Date ", session.date()));
    }

    private static Optional<String> times(Session session) {
        return session.start()
                .map(start -> session.end()
                        .map(end -> DateWords.times(start, end))
                        .orElseGet(() -> "from " + DateWords.time(start)));
    }

    /** Only what differs from the run as a whole, or from the places of its other sessions in schools. */
    private Optional<String> where(Cohort cohort, Session session) {
        boolean inSchool = cohort.meetings(session).stream()
                .allMatch(meeting -> meeting.mode().filter(Mode::isInSchools).isPresent()
                        && meeting.venue().isEmpty());
        if (inSchool && session.parts().isEmpty() && !cohort.venues().isEmpty()) {
            return session.mode().or(cohort::mode).map(Mode::label);
        }
        Optional<String> mode = session.mode()
                .filter(own -> !cohort.mode().equals(Optional.of(own)))
                .map(Mode::label);
        Optional<String> venue = session.venue()
                .filter(own -> !cohort.venue().equals(Optional.of(own)))
                .flatMap(edition.catalogue()::venue)
                .map(Venue::name);
        if (mode.isPresent() && venue.isPresent()) {
            return Optional.of(mode.get() + ", " + venue.get());
        }
        return venue.or(() -> mode);
    }

    /** Only what differs from the session. */
    private Optional<String> where(SessionPart part) {
        List<String> told = Stream.concat(
                        part.mode().map(Mode::inText).stream(),
                        part.venue().flatMap(edition.catalogue()::venue).map(Venue::name).stream())
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", told));
    }

    private String state(Session session) {
        Optional<Instant> start = session.startsAt(edition.zone());
        Optional<Instant> end = session.endsAt(edition.zone());
        if (start.isEmpty() || end.isEmpty()) {
            return "unknown";
        }
        if (!edition.asOf().isBefore(end.get())) {
            return "ended";
        }
        return edition.asOf().isBefore(start.get()) ? "later" : "now";
    }

    /** Whether the day of any of them is known: before that their number is a guess. */
    static boolean known(Cohort cohort) {
        return cohort.sessions().stream()
                .anyMatch(session -> session.date().day().isPresent());
    }

    /** "6 sessions", "1 session". */
    static String count(Cohort cohort) {
        return Listing.count(cohort.sessions().size(), "session", "sessions").toLowerCase(Locale.UK);
    }
}
