package dev.prospectus.output.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.property.ValuedProperty;
import biweekly.util.ICalDate;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * What a program understands of a calendar.
 *
 * @param name what it is called
 * @param dates in the order of the file
 */
record Read(String name, List<Date> dates) {

    /** @param from a day, or an instant in UTC; what was not said is empty */
    record Date(
            String uid,
            String from,
            String until,
            String title,
            String text,
            String place,
            String status,
            String sequence,
            String alarm) {}

    /** By ical4j, which wrote it, with its own table of zones, and its validation. */
    static Read byIcal4j(String file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return new Read(
                    value(calendar.getProperty("NAME")),
                    calendar.<VEvent>getComponents("VEVENT").stream()
                            .map(event -> new Date(
                                    value(event.getProperty("UID")),
                                    moment(event.getDateTimeStart().getDate()),
                                    event.getProperty("DURATION").isEmpty()
                                                    && event.getProperty("DTEND")
                                                            .isEmpty()
                                            ? moment(event.getDateTimeStart().getDate())
                                            : moment(event.getEndDate(true)
                                                    .orElseThrow()
                                                    .getDate()),
                                    value(event.getProperty("SUMMARY")),
                                    value(event.getProperty("DESCRIPTION")),
                                    value(event.getProperty("LOCATION")),
                                    value(event.getProperty("STATUS")),
                                    event.getSequence() == null
                                            ? "0"
                                            : event.getSequence().getValue(),
                                    event.getComponents("VALARM").isEmpty()
                                            ? ""
                                            : value(((net.fortuna.ical4j.model.component.VAlarm)
                                                            event.getComponents("VALARM")
                                                                    .get(0))
                                                    .getProperty("TRIGGER"))))
                            .toList());
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }

    private static String value(Optional<? extends Property> property) {
        return property.map(Property::getValue).orElse("");
    }

    private static String moment(Temporal time) {
        return time instanceof LocalDate day
                ? day.toString()
                : ZonedDateTime.from(time).toInstant().toString();
    }

    /** By biweekly, and its validation. */
    static Read byBiweekly(String file) {
        List<ICalendar> calendars = Biweekly.parse(file).all();
        assertThat(calendars).hasSize(1);
        ICalendar calendar = calendars.get(0);
        String faults = calendar.validate(calendar.getVersion()).toString();
        if (calendar.getEvents().isEmpty()) {
            assertThat(faults)
                    .as("it does not count time zones, as the standard does")
                    .contains("(4)")
                    .hasLineCount(1);
        } else {
            assertThat(faults).isEmpty();
        }
        return new Read(
                calendar.getExperimentalProperty("NAME") == null
                        ? text(calendar.getProperty(biweekly.property.Name.class))
                        : calendar.getExperimentalProperty("NAME").getValue(),
                calendar.getEvents().stream()
                        .map(event -> new Date(
                                text(event.getUid()),
                                moment(event.getDateStart().getValue()),
                                until(event),
                                text(event.getSummary()),
                                text(event.getDescription()),
                                text(event.getLocation()),
                                text(event.getStatus()),
                                event.getSequence() == null
                                        ? "0"
                                        : event.getSequence().getValue().toString(),
                                event.getAlarms().stream()
                                        .map(VAlarm::getTrigger)
                                        .map(trigger -> trigger.getDuration().toString())
                                        .findFirst()
                                        .orElse("")))
                        .toList());
    }

    /** Days are those of a calendar, hours those of a clock that never changes (RFC 5545 section 3.3.6). */
    private static String until(biweekly.component.VEvent event) {
        ICalDate start = event.getDateStart().getValue();
        if (event.getDateEnd() != null) {
            return moment(event.getDateEnd().getValue());
        }
        if (event.getDuration() == null) {
            return moment(start);
        }
        biweekly.util.Duration length = event.getDuration().getValue();
        return start.hasTime()
                ? start.toInstant().plusMillis(length.toMillis()).toString()
                : LocalDate.parse(moment(start))
                        .plusDays(length.toMillis() / 86_400_000)
                        .toString();
    }

    private static String text(ValuedProperty<String> property) {
        return property == null ? "" : property.getValue();
    }

    private static String moment(ICalDate date) {
        Instant instant = date.toInstant();
        return date.hasTime()
                ? instant.toString()
                : instant.atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }

    /** By ical.js, in one run for all files. It knows no names of calendars. */
    static SortedMap<String, List<Date>> byIcalJs(SortedMap<String, byte[]> files, Path folder) throws IOException {
        Path reader = Path.of("target/readers/node_modules/ical.js/dist/ical.js");
        assertThat(reader)
                .as("mvn test-compile puts it there, as npm install --prefix=target/readers ical.js would")
                .exists();
        List<String> names = new ArrayList<>(files.keySet());
        for (int i = 0; i < names.size(); i++) {
            Files.write(folder.resolve("%05d.ics".formatted(i)), files.get(names.get(i)));
        }
        Process node = new ProcessBuilder(
                        "node",
                        "src/test/calendars/read.mjs",
                        reader.toAbsolutePath().toString(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        SortedMap<String, List<Date>> read = new TreeMap<>();
        try (var said = node.inputReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(line -> {
                JsonArray calendar = JsonParser.parseString(line).getAsJsonArray();
                String name =
                        names.get(Integer.parseInt(calendar.get(0).getAsString().substring(0, 5)));
                read.put(name, dates(calendar.get(1).getAsJsonArray()));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return read;
    }

    private static List<Date> dates(JsonArray events) {
        List<Date> dates = new ArrayList<>();
        for (JsonElement event : events) {
            List<String> parts = new ArrayList<>();
            event.getAsJsonArray().forEach(part -> parts.add(part.getAsString()));
            dates.add(new Date(
                    parts.get(0),
                    parts.get(1),
                    parts.get(2),
                    parts.get(3),
                    parts.get(4),
                    parts.get(5),
                    parts.get(6),
                    parts.get(7),
                    parts.get(8)));
        }
        return dates;
    }
}
