package dev.prospectus.output.xcri;

import dev.prospectus.markup.XmlWriter;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Session;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes how people take part, in the profile's own vocabularies ({@code studyMode2_1}, {@code attendanceMode2_1}, {@code
 * attendancePattern2_1}).
 */
final class Engagement {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime TWILIGHT = LocalTime.of(17, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final XmlWriter xml;

    Engagement(XmlWriter xml) {
        this.xml = xml;
    }

    /** @param code two letters by which programs know it */
    private record Term(String code, String label) {}

    /** Who takes part teaches or leads meanwhile. That is said, since readers take a course for a full-time one where nothing is. */
    void write(Cohort run) {
        write("studyMode", new Term("PT", "Part time"));
        common(run.modes().stream().map(Engagement::attendance).toList(), new Term("MM", "Mixed mode"))
                .ifPresent(term -> write("attendanceMode", term));
        pattern(run.sessions()).ifPresent(term -> write("attendancePattern", term));
    }

    private void write(String element, Term term) {
        xml.open(element).with("identifier", term.code()).text(term.label()).close();
    }

    private static Term attendance(Mode mode) {
        return switch (mode.where()) {
            case VENUE -> new Term("CM", "Campus");
            case SCHOOLS -> new Term("WB", "Work-based");
            case ONLINE -> new Term("ON", "Online (no attendance)");
            case BOTH -> new Term("MM", "Mixed mode");
            case ANYWHERE -> new Term("DS", "Distance without attendance");
        };
    }

    private static Optional<Term> common(List<Term> terms, Term mixed) {
        return terms.stream().reduce((one, other) -> one.equals(other) ? one : mixed);
    }

    /** Nothing where sessions differ, or a day or time is not known. */
    private static Optional<Term> pattern(List<Session> sessions) {
        List<Optional<Term>> patterns =
                sessions.stream().map(Engagement::pattern).distinct().toList();
        return patterns.size() == 1 ? patterns.get(0) : Optional.empty();
    }

    /** By the hour around which it lies; nothing of a session over several days. */
    private static Optional<Term> pattern(Session session) {
        if (session.lastDay().isPresent()) {
            return Optional.empty();
        }
        if (session.date()
                .day()
                .map(LocalDate::getDayOfWeek)
                .filter(WEEKEND::contains)
                .isPresent()) {
            return Optional.of(new Term("WE", "Weekend"));
        }
        return session.start()
                .flatMap(start -> session.end()
                        .map(end -> start.plus(Duration.between(start, end).dividedBy(2))))
                .map(middle -> middle.isBefore(TWILIGHT)
                        ? new Term("DT", "Daytime")
                        : middle.isBefore(EVENING) ? new Term("TW", "Twilight") : new Term("EV", "Evening"));
    }
}
