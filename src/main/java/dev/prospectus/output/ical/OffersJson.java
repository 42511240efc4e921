package dev.prospectus.output.ical;

import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a script needs to make the calendar of what a reader sees: for each offer the calendar with its dates, by the address of its
 * page; what stands before and after all dates; and for a choice that has a calendar of its own what stands before its dates there.
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
            json.writeStringProperty("head", texts.head().ofChosen());
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

    /** By the query of the list of offers, {@code role=teacher}. */
    private Map<String, String> choices() {
        Map<String, CalendarFile> byPage = new TreeMap<>();
        files.groups().values().forEach(group -> group.forEach(file -> byPage.put(file.page(), file)));
        Map<String, String> heads = new TreeMap<>();
        edition.catalogue()
                .roles()
                .forEach(role -> head(byPage, Routes.calendar(role)).ifPresent(head -> heads.put("role=" + role.id(), head)));
        edition.catalogue()
                .phases()
                .forEach(phase ->
                        head(byPage, Routes.calendar(phase)).ifPresent(head -> heads.put("phase=" + phase.id(), head)));
        return heads;
    }

    private Optional<String> head(Map<String, CalendarFile> byPage, String page) {
        return Optional.ofNullable(byPage.get(page)).map(texts.head()::of);
    }

    private Map<String, String> offers() {
        Map<String, String> paths = new TreeMap<>();
        Function<String, String> href = edition.routes()::href;
        edition.catalogue()
                .offers()
                .forEach(offer -> files.of(offer)
                        .ifPresent(file -> paths.put(href.apply(Routes.offer(offer)), href.apply(file.path()))));
        return paths;
    }
}
