package dev.prospectus.output.ical;

import dev.prospectus.calendar.CalendarEntry;
import dev.prospectus.calendar.EntryWords;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import dev.prospectus.plan.Edition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Dates as VEVENTs (RFC 5545 section 3.6.1). What was cancelled stays and says so, since a program that is told nothing keeps what
 * it has. What was postponed keeps its date, as a tentative one, and says so in its title; neither makes anybody busy, nor does a
 * deadline.
 */
final class EventText {

    /** On the day itself, at nine in the morning. */
    private static final String ALARM_OF_DAY = "PT9H";

    private static final String ALARM_BEFORE = "-PT15M";

    private final Edition edition;
    private final EntryWords words;
    private final Uid uids;

    EventText(Edition edition) {
        this.edition = edition;
        this.words = new EntryWords(edition);
        this.uids = new Uid(edition);
    }

    /**
     * A date as it stands in every calendar that has it.
     *
     * @param order by which calendars are sorted: its beginning as it is written, then its UID. A script can read both.
     */
    record Event(String order, String text) {}

    Event of(CalendarEntry entry) {
        String uid = uids.of(entry);
        String title = ContentLines.clean(words.title(entry));
        EventLines lines = new EventLines().begin("VEVENT").line("UID", uid);
        stamp(Revision.of(entry.cohort(), edition), lines);
        start(entry, lines);
        end(entry, lines);
        lines.text("SUMMARY", title);
        status(entry.cohort()).ifPresent(status -> lines.line("STATUS", status));
        if (entry.session().isEmpty() || !entry.cohort().holds()) {
            lines.line("TRANSP", "TRANSPARENT");
        }
        words.place(entry).map(ContentLines::clean).ifPresent(place -> lines.text("LOCATION", place));
        lines.text(
                "DESCRIPTION",
                words.lines(entry).stream().map(ContentLines::clean).collect(Collectors.joining("\n")));
        if (entry.kind() == CalendarEntry.Kind.OPENS) {
            alarm(entry, title, lines);
        }
        String text = lines.end("VEVENT").toString();
        return new Event(startOf(text) + " " + uid, text);
    }

    /** Read from what was written, which says it as the order needs it. */
    private static String startOf(String event) {
        int line = event.indexOf("\nDTSTART");
        return event.substring(event.indexOf(':', line) + 1, event.indexOf('\r', line));
    }

    private static void stamp(Revision revision, EventLines lines) {
        lines.utc("DTSTAMP", revision.stamp());
        revision.changed().ifPresent(at -> lines.utc("LAST-MODIFIED", at));
        if (revision.sequence() > 0) {
            lines.line("SEQUENCE", Integer.toString(revision.sequence()));
        }
    }

    /** Nothing where a date holds, as programs take it then. */
    private static Optional<String> status(Cohort run) {
        if (run.cancelled().isPresent()) {
            return Optional.of("CANCELLED");
        }
        return run.holds() ? Optional.empty() : Optional.of("TENTATIVE");
    }

    private void start(CalendarEntry entry, EventLines lines) {
        if (entry.time().isPresent()) {
            moment("DTSTART", entry.first(), entry.time().get(), lines);
        } else {
            lines.day("DTSTART", entry.first());
        }
    }

    /**
     * How long it takes, since its end would name the time zone again; a deadline at a time takes no time. Where the clocks change on a
     * day of it its end: some programs count the hours of a clock that does not change (RFC 5545 section 3.3.6).
     */
    private void end(CalendarEntry entry, EventLines lines) {
        if (entry.time().isEmpty()) {
            lines.line("DURATION", "P" + (ChronoUnit.DAYS.between(entry.first(), entry.last()) + 1) + "D");
            return;
        }
        Instant begins = instant(entry.first(), entry.time().get());
        entry.session().flatMap(Session::end).ifPresent(time -> {
            if (keepsTime(entry.first(), entry.last())) {
                lines.line(
                        "DURATION",
                        Duration.between(begins, instant(entry.last(), time)).toString());
            } else {
                moment("DTEND", entry.last(), time, lines);
            }
        });
    }

    private boolean keepsTime(LocalDate first, LocalDate last) {
        Instant midnight = first.atStartOfDay(edition.zone()).toInstant();
        ZoneOffsetTransition change = edition.zone().getRules().nextTransition(midnight);
        return change == null
                || change.getInstant()
                        .isAfter(last.plusDays(1).atStartOfDay(edition.zone()).toInstant());
    }

    /**
     * As all of the site reads a time. Where the clocks go back one that occurs twice is written in UTC: the standard means the first of
     * both, and not all programs do.
     */
    private void moment(String property, LocalDate day, LocalTime time, EventLines lines) {
        Instant at = instant(day, time);
        LocalDateTime local = at.atZone(edition.zone()).toLocalDateTime();
        if (edition.zone().getRules().getValidOffsets(local).size() > 1) {
            lines.utc(property, at);
        } else {
            lines.local(property, local.toLocalDate(), local.toLocalTime(), edition.zone());
        }
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return new PlannedDate.On(day, Optional.of(time)).from(edition.zone());
    }

    private static void alarm(CalendarEntry entry, String title, EventLines lines) {
        lines.begin("VALARM")
                .line("TRIGGER", entry.time().isPresent() ? ALARM_BEFORE : ALARM_OF_DAY)
                .line("ACTION", "DISPLAY")
                .text("DESCRIPTION", title)
                .end("VALARM");
    }
}
