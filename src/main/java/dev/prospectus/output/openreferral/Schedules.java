package dev.prospectus.output.openreferral;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.RunWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes runs as schedules: from when until when, and how often where that is a rule. How booking stands is part of the description,
 * which HSDS has for the availability of a service; every session stands on the page of the run, to which {@code schedule_link} leads.
 */
final class Schedules {

    private final Edition edition;
    private final Ids ids;
    private final RunWords words;

    Schedules(Edition edition, Ids ids) {
        this.edition = edition;
        this.ids = ids;
        this.words = new RunWords(edition);
    }

    void write(Json json, List<Cohort> runs) {
        json.some("schedules", runs, run -> {
            json.text("id", ids.of("schedules", run.id()));
            dates(json, run);
            json.text(
                    "description",
                    words.title(run) + ". " + edition.booking(run).status().label());
            json.text("schedule_link", edition.routes().absolute(Routes.cohort(run.id())));
            json.text("attending_type", words.whereUntold(run));
            json.text(
                    "notes", run.awaited().flatMap(unknown -> words.starts(run)).map(Phrase::words));
        });
    }

    private void dates(Json json, Cohort run) {
        List<LocalDate> days = run.sessions().stream()
                .flatMap(session -> session.date().day().stream())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return;
        }
        boolean allKnown = run.awaited().isEmpty();
        if (allKnown) {
            json.text("valid_to", last(run.sessions()).toString());
        }
        json.text("dtstart", days.get(0).toString());
        if (run.sessions().stream().anyMatch(session -> session.lastDay().isPresent())) {
            // begins on one day and ends on another: neither hours of each day nor days of a rule
            return;
        }
        if (allKnown) {
            Weekly.of(days).ifPresent(rule -> rule.write(json));
        }
        json.text("opens_at", common(run.sessions(), Session::start));
        json.text("closes_at", common(run.sessions(), Session::end));
    }

    private static LocalDate last(List<Session> sessions) {
        return sessions.stream()
                .flatMap(session -> session.lastDay().or(session.date()::day).stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The time that all have, with its distance from UTC where that is the same for all. */
    private Optional<String> common(List<Session> sessions, Function<Session, Optional<LocalTime>> time) {
        Set<Optional<LocalTime>> times = sessions.stream().map(time).collect(Collectors.toSet());
        if (times.size() != 1) {
            return Optional.empty();
        }
        return times.iterator().next().map(common -> common + offset(sessions, common));
    }

    private String offset(List<Session> sessions, LocalTime time) {
        ZoneId zone = edition.zone();
        List<ZoneOffset> offsets = sessions.stream()
                .flatMap(session -> session.date().day().stream())
                .map(day -> day.atTime(time).atZone(zone).getOffset())
                .distinct()
                .toList();
        return offsets.size() == 1 ? offsets.get(0).getId() : "";
    }
}
