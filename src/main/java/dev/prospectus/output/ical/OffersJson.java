package dev.prospectus.output.ical;

import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a script needs to make the calendar of what a reader sees: for each offer the calendar with its dates, by the address of its
 * page; what stands before and after all dates; and for a choice the calendar that
 * it has, whose head the made one takes.
 * The dates themselves stand in the calendars and nowhere else.
 */
final class OffersJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Edition edition;
    private final CalendarFiles files;
    private final CalendarTexts texts;

    OffersJson(Edition edition, CalendarTexts texts) {
        this.edition = edition;
        this.files = new CalendarFiles(edition);
        this.texts = texts;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty(
                    "head", new String(ContentLines.folded(texts.head().ofChosen()), StandardCharsets.UTF_8));
            json.writeStringProperty("tail", CalendarTexts.TAIL);
            write(json, "choices", choices());
            write(json, "offers", offers());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String name, Map<String, String> values) {
        json.writeObjectPropertyStart(name);
        values.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    /** By the query of the list of offers, {@code role=teacher}; nothing for nothing chosen. */
    private Map<String, String> choices() {
        Set<String> known = Stream.concat(
                        files.all().stream(), files.groups().values().stream().flatMap(List::stream))
                .map(CalendarFile::path)
                .collect(Collectors.toSet());
        Map<String, String> paths = new TreeMap<>();
        edition.catalogue().roles().forEach(role -> paths.put("role=" + role.id(), Routes.calendar(role)));
        edition.catalogue().phases().forEach(phase -> paths.put("phase=" + phase.id(), Routes.calendar(phase)));
        paths.put("", Routes.CALENDAR);
        paths.replaceAll((choice, page) -> Routes.calendarFile(page));
        paths.values().retainAll(known);
        paths.replaceAll((choice, path) -> edition.routes().href(path));
        return paths;
    }

    private Map<String, String> offers() {
        Map<String, String> paths = new TreeMap<>();
        Routes routes = edition.routes();
        edition.catalogue()
                .offers()
                .forEach(offer -> files.of(offer)
                        .ifPresent(file -> paths.put(routes.href(Routes.offer(offer)), routes.href(file.path()))));
        return paths;
    }
}
