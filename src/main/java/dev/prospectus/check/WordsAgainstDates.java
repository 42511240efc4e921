package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.RichText;
import dev.prospectus.model.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Warning: a run is said to be on a day of the week, or at a time of day, on which none of its sessions is. The words, or the dates,
 * came along with another run.
 */
final class WordsAgainstDates implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("COH039");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Cohort cohort : file.cohorts()) {
            if (!cohort.holds()) {
                continue;
            }
            Pointer pointer = Pointer.of(cohort);
            compare(cohort.title(), cohort.sessions(), pointer.at("title"), report);
            cohort.notes()
                    .map(RichText::source)
                    .map(NamedTimes::inSentences)
                    .ifPresent(words -> compare(words, cohort.sessions(), pointer.at("notes"), report));
            for (int i = 0; i < cohort.sessions().size(); i++) {
                Session session = cohort.sessions().get(i);
                Pointer place = pointer.at("sessions").item(i).at("title");
                session.title().ifPresent(title -> compare(title, List.of(session), place, report));
            }
        }
    }

    private static void compare(String words, List<Session> sessions, Pointer place, Report report) {
        compare(NamedTimes.of(words), sessions, place, report);
    }

    private static void compare(NamedTimes named, List<Session> sessions, Pointer place, Report report) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        sessions.forEach(session -> days.addAll(days(session)));
        boolean allKnown =
                sessions.stream().allMatch(session -> session.date().day().isPresent());
        if (allKnown
                && !days.isEmpty()
                && !named.days().isEmpty()
                && days.stream().noneMatch(named.days()::contains)) {
            String only = sessions.size() == 1 ? "it is on a " : "all sessions are on ";
            report.add(
                    place,
                    "this says " + NamedTimes.words(named.days(), false) + ", but " + only
                            + NamedTimes.words(days, sessions.size() != 1),
                    "correct the words, or the dates if these came along with another run");
        }
        named.part()
                .filter(part -> sessions.stream().anyMatch(part::isElsewhere))
                .ifPresent(part -> {
                    List<Session> timed = sessions.stream()
                            .filter(session -> session.start().isPresent())
                            .toList();
                    if (timed.stream().allMatch(part::isElsewhere)) {
                        Session first = timed.get(0);
                        report.add(
                                place,
                                "this says '" + part.word() + "', but "
                                        + (timed.size() == 1 ? "it begins at " : "the first session begins at ")
                                        + first.start().map(Object::toString).orElse("")
                                        + first.end()
                                                .map(end -> " and ends at " + end)
                                                .orElse(""),
                                "correct the words, or the times");
                    }
                });
    }

    private static Set<DayOfWeek> days(Session session) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Optional<LocalDate> first = session.date().day();
        if (first.isPresent()) {
            LocalDate last = session.lastDay().orElse(first.get());
            for (LocalDate day = first.get(); !day.isAfter(last) && days.size() < 7; day = day.plusDays(1)) {
                days.add(day.getDayOfWeek());
            }
        }
        return days;
    }
}
