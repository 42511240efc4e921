package dev.prospectus.output.feed;

import dev.prospectus.markup.LegalText;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonFeed() {}

    /** @param self its own address */
    static byte[] bytes(Feed feed, String self) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
            json.writeStringProperty("title", LegalText.of(feed.names().title()));
            json.writeStringProperty("home_page_url", feed.page());
            json.writeStringProperty("feed_url", self);
            json.writeStringProperty("description", LegalText.of(feed.names().about()));
            json.writeStringProperty("language", feed.names().language());
            json.writeArrayPropertyStart("authors");
            json.writeStartObject();
            json.writeStringProperty("name", LegalText.of(feed.author().name()));
            json.writeStringProperty("url", feed.author().home().toString());
            json.writeEndObject();
            json.writeEndArray();
            feed.next().ifPresent(next -> {
                json.writeObjectPropertyStart("_prospectus");
                json.writeStringProperty("next_change", time(next));
                json.writeEndObject();
            });
            json.writeArrayPropertyStart("items");
            feed.entries().forEach(entry -> write(json, entry));
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.id());
        json.writeStringProperty("url", entry.url());
        json.writeStringProperty("title", LegalText.of(entry.title()));
        if (!entry.beginsWithSummary()) {
            json.writeStringProperty("summary", LegalText.of(entry.summary()));
        }
        json.writeStringProperty("content_html", LegalText.of(entry.html().get()));
        entry.times().published().ifPresent(at -> json.writeStringProperty("date_published", time(at)));
        json.writeStringProperty("date_modified", time(entry.times().updated()));
        if (!entry.subjects().isEmpty()) {
            json.writeArrayPropertyStart("tags");
            entry.subjects().forEach(subject -> json.writeString(LegalText.of(subject)));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
