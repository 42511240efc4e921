package dev.prospectus.output.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The lines of a VEVENT (RFC 5545 section 3.1). ical4j writes the head of a calendar and its zone; of each of many thousand dates it would
 * look up the zone again, which takes longer than all the rest.
 */
final class EventLines {

    private final StringBuilder out = new StringBuilder(512);

    /** {@code BEGIN:VALARM}. */
    EventLines begin(String component) {
        return line("BEGIN", component);
    }

    EventLines end(String component) {
        return line("END", component);
    }

    /** A line whose value is no text: it holds nothing that is escaped. */
    EventLines line(String property, String value) {
        out.append(property).append(':').append(value).append(ContentLines.END);
        return this;
    }

    /** A line with a text (section 3.3.11). */
    EventLines text(String property, String text) {
        out.append(property).append(':');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\', ';', ',' -> out.append('\\').append(character);
                case '\n' -> out.append("\\n");
                default -> out.append(character);
            }
        }
        out.append(ContentLines.END);
        return this;
    }

    /** A whole day (section 3.3.4). */
    EventLines day(String property, LocalDate day) {
        out.append(property).append(";VALUE=DATE:");
        date(day);
        out.append(ContentLines.END);
        return this;
    }

    /** A time on the clocks of a zone (section 3.3.5). */
    EventLines local(String property, LocalDate day, LocalTime time, ZoneId zone) {
        out.append(property).append(";TZID=").append(zone.getId()).append(':');
        moment(day, time);
        out.append(ContentLines.END);
        return this;
    }

    EventLines utc(String property, Instant at) {
        out.append(property).append(':');
        moment(
                at.atZone(ZoneOffset.UTC).toLocalDate(),
                at.atZone(ZoneOffset.UTC).toLocalTime());
        out.append('Z').append(ContentLines.END);
        return this;
    }

    private void moment(LocalDate day, LocalTime time) {
        date(day);
        out.append('T');
        two(time.getHour());
        two(time.getMinute());
        two(time.getSecond());
    }

    private void date(LocalDate day) {
        two(day.getYear() / 100);
        two(day.getYear() % 100);
        two(day.getMonthValue());
        two(day.getDayOfMonth());
    }

    private void two(int number) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** Folded. */
    @Override
    public String toString() {
        return ContentLines.folded(out.toString());
    }
}
