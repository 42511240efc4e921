package dev.prospectus.bulletin;

import dev.prospectus.model.ApplicationDates;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.RunVersion;
import dev.prospectus.model.Session;
import dev.prospectus.model.Venue;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.RunWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a run's dates and places is not as it was, as far as earlier versions of its file are known. */
final class Moves {

    private final Edition edition;
    private final RunWords words;
    private final Instant since;

    Moves(Edition edition, Instant since) {
        this.edition = edition;
        this.words = new RunWords(edition);
        this.since = since;
    }

    /** A sentence each without its full stop; none where nothing is known, or the run is off. */
    List<String> of(Cohort run) {
        return run.holds() ? was(run).map(before -> lines(before, run)).orElse(List.of()) : List.of();
    }

    /** The version that stood then, or the first that is known after. */
    private Optional<Cohort> was(Cohort run) {
        Optional<RunVersion> then = Optional.empty();
        for (RunVersion version : edition.earlier(run)) {
            if (then.isEmpty() || !version.from().isAfter(since)) {
                then = Optional.of(version);
            }
        }
        return then.flatMap(RunVersion::run);
    }

    private List<String> lines(Cohort before, Cohort now) {
        List<String> lines = new ArrayList<>();
        ApplicationDates told = edition.booking(now).applicationDates();
        differ("Applications open: ", opens(before), holding(opens(now), told.opens()), lines);
        differ("Applications close: ", closes(before), holding(closes(now), told.closes()), lines);
        sessions(before, now, lines);
        told("Place: ", places(before), places(now), lines);
        return lines;
    }

    private void differ(String what, Optional<PlannedDate> before, Optional<PlannedDate> now, List<String> lines) {
        told(what, before.map(this::date), now.map(this::date), lines);
    }

    private static void told(String what, Optional<String> before, Optional<String> now, List<String> lines) {
        if (now.isPresent() && !now.equals(before)) {
            lines.add(what
                    + now.get()
                    + before.map(old -> " (before: " + old + ")").orElse(" (not known before)"));
        }
    }

    private String date(PlannedDate date) {
        return words.planned("", date).words();
    }

    private static Optional<PlannedDate> opens(Cohort run) {
        return run.applications().map(Applications::opens);
    }

    private static Optional<PlannedDate> closes(Cohort run) {
        return run.applications().flatMap(Applications::closes);
    }

    /** A date that is to come, and that no override denies. */
    private Optional<PlannedDate> holding(Optional<PlannedDate> written, Optional<PlannedDate> told) {
        return written.filter(date -> isAhead(date) && told.equals(written));
    }

    /** What is over can't be missed any more. */
    private boolean isAhead(PlannedDate date) {
        return date.day().map(day -> !day.isBefore(edition.today())).orElse(true);
    }

    /** Sessions are compared by their days and times. What is over on both sides is no news. */
    private void sessions(Cohort before, Cohort now, List<String> lines) {
        List<Session> gone = without(before.sessions(), now.sessions());
        List<Session> come = without(now.sessions(), before.sessions());
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            Optional<Session> old = i < gone.size() ? Optional.of(gone.get(i)) : Optional.empty();
            Optional<Session> other = i < come.size() ? Optional.of(come.get(i)) : Optional.empty();
            if (Stream.concat(old.stream(), other.stream()).anyMatch(this::isAhead)) {
                lines.add(other.map(session -> "Session: " + when(session)
                                + old.map(was -> " (before: " + when(was) + ")").orElse(" (new)"))
                        .orElseGet(() -> "No longer: the session of " + when(old.orElseThrow())));
            }
        }
    }

    private List<Session> without(List<Session> some, List<Session> others) {
        List<String> known = new ArrayList<>(others.stream().map(this::when).toList());
        return some.stream().filter(session -> !known.remove(when(session))).toList();
    }

    private boolean isAhead(Session session) {
        return session.date()
                .day()
                .map(day -> session.lastDay().orElse(day))
                .map(day -> !day.isBefore(edition.today()))
                .orElse(true);
    }

    private String when(Session session) {
        String day = session.date() instanceof PlannedDate.On on
                ? session.lastDay()
                        .filter(last -> !last.equals(on.date()))
                        .map(last -> DateWords.days(on.date(), last))
                        .orElseGet(() -> DateWords.weekday(on.date()))
                : "date " + date(session.date());
        String time = session.start()
                .flatMap(start -> session.end().map(end -> ", " + DateWords.times(start, end)))
                .orElse("");
        return day + time;
    }

    /** How and where people meet, by the names of places: a town may have several. */
    private Optional<String> places(Cohort run) {
        String places = Stream.concat(
                        run.modes().stream().map(Mode::inText),
                        run.venues().stream()
                                .flatMap(id -> edition.catalogue().venue(id).stream())
                                .map(Venue::name))
                .collect(Collectors.joining(", "));
        return Optional.of(Capitals.first(places)).filter(words -> !words.isEmpty());
    }
}
