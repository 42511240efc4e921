package dev.prospectus.linkeddata;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes nodes of one graph. What HTML would read as a tag or as a comment is escaped, since a browser ends a block at the first
 * {@code </script>} and reads on differently after {@code <!--} (HTML Standard, "Restrictions for contents of script elements").
 */
final class LinkedJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new Harmless()).build();

    private final JsonGenerator json;

    private LinkedJson(JsonGenerator json) {
        this.json = json;
    }

    /** One block with the nodes that somebody writes. */
    static String graph(Consumer<LinkedJson> nodes) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("@context", "https://schema.org");
            json.writeArrayPropertyStart("@graph");
            nodes.accept(new LinkedJson(json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /** A node in a list, or in the graph itself. */
    void node(String type, Runnable properties) {
        json.writeStartObject();
        json.writeStringProperty("@type", type);
        properties.run();
        json.writeEndObject();
    }

    void node(String property, String type, Runnable properties) {
        json.writeName(property);
        node(type, properties);
    }

    /** What another page tells more of: its identity, its name and its address. */
    void reference(String property, String id, String name, String url) {
        json.writeName(property);
        reference(id, name, url);
    }

    void reference(String id, String name, String url) {
        json.writeStartObject();
        text("@id", id);
        text("name", name);
        text("url", url);
        json.writeEndObject();
    }

    /** Nothing where there is nothing in the list. */
    <T> void each(String property, List<T> items, Consumer<T> write) {
        if (!items.isEmpty()) {
            json.writeArrayPropertyStart(property);
            items.forEach(write);
            json.writeEndArray();
        }
    }

    void texts(String property, List<String> values) {
        each(property, values, json::writeString);
    }

    void text(String property, String value) {
        json.writeStringProperty(property, value);
    }

    void number(String property, int value) {
        json.writeNumberProperty(property, value);
    }

    void yes(String property) {
        json.writeBooleanProperty(property, true);
    }

    /** A term of schema.org, as search engines ask for it. */
    void term(String property, String name) {
        text(property, "https://schema.org/" + name);
    }

    private static final class Harmless extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            for (char sign : new char[] {'<', '>', '&'}) {
                codes[sign] = CharacterEscapes.ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        @SuppressWarnings("NullAway") // None of the codes above asks for it.
        public SerializableString getEscapeSequence(int sign) {
            return null;
        }
    }
}
