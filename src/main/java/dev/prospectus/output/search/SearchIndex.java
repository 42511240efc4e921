package dev.prospectus.output.search;

import dev.prospectus.model.Nouns;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the index as JSON: {@code groups}, their titles in order, and {@code entries}, each naming its group. */
public final class SearchIndex implements OutputFormat {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Output> plan(Edition edition) {
        return List.of(new Output.Bytes(Routes.file(Routes.SEARCH_INDEX), () -> json(edition)));
    }

    static List<SearchEntry> entries(Edition edition) {
        return Stream.of(new OfferEntries(edition).all(), new PageEntries(edition).all())
                .flatMap(List::stream)
                .toList();
    }

    private static byte[] json(Edition edition) {
        Synonyms synonyms = new Synonyms(edition.catalogue().glossary());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("groups");
            for (SearchEntry.Group group : SearchEntry.Group.values()) {
                json.writeString(edition.catalogue().nouns().say(group.label()));
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("entries");
            entries(edition)
                    .forEach(entry -> write(json, entry, edition.catalogue().nouns(), synonyms));
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, SearchEntry entry, Nouns nouns, Synonyms synonyms) {
        json.writeStartObject();
        json.writeStringProperty("group", nouns.say(entry.group().label()));
        json.writeStringProperty("title", entry.title());
        json.writeStringProperty("url", entry.url());
        json.writeStringProperty("words", String.join(", ", synonyms.expand(entry)));
        json.writeStringProperty("text", entry.text());
        entry.status().map(Rollover::of).map(RolloverJson::json).ifPresent(status -> {
            json.writeName("status");
            json.writeRawValue(status);
        });
        json.writeEndObject();
    }
}
