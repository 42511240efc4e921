package dev.prospectus.output.xcri;

import dev.prospectus.markup.XmlWriter;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.DateWords;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;

/**
 * Writes dates, each in words for people and, once it is known, in {@code dtf} for programs: a day as a day, and a moment with its
 * distance from UTC (XCRI-CAP 1.2, "Temporal Elements").
 */
final class TemporalElements {

    private final XmlWriter xml;
    private final Edition edition;
    private final DateWords words;

    TemporalElements(XmlWriter xml, Edition edition) {
        this.xml = xml;
        this.edition = edition;
        this.words = new DateWords(edition.zone());
    }

    /** @param unknown what is said while no day is known */
    void start(Cohort run, String unknown) {
        first(run).ifPresentOrElse(on -> element("mlo:start", on, ""), () -> xml.element("mlo:start", unknown));
    }

    /** Nothing before all dates are known. */
    void end(Cohort run) {
        if (run.awaited().isEmpty()) {
            run.sessions().stream()
                    .max(Comparator.comparing(
                            session -> session.endsAt(edition.zone()).orElseThrow()))
                    .map(session -> new PlannedDate.On(
                            session.lastDay().or(session.date()::day).orElseThrow(), session.end()))
                    .ifPresent(on -> last("end", on, ""));
        }
    }

    /** Where a run has no closing date, nobody can apply once it has begun. */
    void untilStart(String element, Cohort run) {
        first(run)
                .ifPresent(on -> xml.open(element)
                        .with("dtf", dtf(on))
                        .text("Until it starts, " + words.from(on.from(edition.zone())))
                        .close());
    }

    /** @param unknown what is said while the day is not known */
    void element(String element, PlannedDate date, String unknown) {
        write(element, date, unknown, date instanceof PlannedDate.On on ? words.from(on.from(edition.zone())) : "");
    }

    /** The same for the last moment of something: a day without a time is meant to its end. */
    void last(String element, PlannedDate date, String unknown) {
        write(element, date, unknown, date instanceof PlannedDate.On on ? words.until(on.until(edition.zone())) : "");
    }

    private void write(String element, PlannedDate date, String unknown, String known) {
        if (date instanceof PlannedDate.On on) {
            xml.open(element).with("dtf", dtf(on)).text(known).close();
        } else {
            xml.element(element, unknown);
        }
    }

    private Optional<PlannedDate.On> first(Cohort run) {
        return run.sessions().stream()
                .filter(session -> session.date().day().isPresent())
                .min(Comparator.comparing(
                        (Session session) -> session.startsAt(edition.zone()).orElse(Instant.MAX)))
                .map(session -> new PlannedDate.On(session.date().day().orElseThrow(), session.start()));
    }

    private String dtf(PlannedDate.On on) {
        return on.time().isEmpty()
                ? on.date().toString()
                : on.from(edition.zone()).atZone(edition.zone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
