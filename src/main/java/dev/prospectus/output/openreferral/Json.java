package dev.prospectus.output.openreferral;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes objects of HSDS. A key without a value is left out, as its rules for compliance ask. */
final class Json {

    /**
     * HSDS has no key for the instant at which something was true. What it does not know begins with the name of the program that adds
     * it, as it advises.
     */
    static final String AS_OF = "prospectus_as_of";

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final JsonGenerator json;

    private Json(JsonGenerator json) {
        this.json = json;
    }

    /** One object as a file. */
    static byte[] file(Consumer<Json> keys) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            Json writer = new Json(json);
            writer.object(() -> keys.accept(writer));
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    void text(String key, String value) {
        json.writeStringProperty(key, value);
    }

    void text(String key, Optional<String> value) {
        value.ifPresent(text -> text(key, text));
    }

    void number(String key, int value) {
        json.writeNumberProperty(key, value);
    }

    /** Without zeros at its end. */
    void number(String key, BigDecimal value) {
        json.writeName(key);
        json.writeNumber(value.stripTrailingZeros().toPlainString());
    }

    void flag(String key, boolean value) {
        json.writeBooleanProperty(key, value);
    }

    void object(String key, Runnable keys) {
        json.writeName(key);
        object(keys);
    }

    private void object(Runnable keys) {
        json.writeStartObject();
        keys.run();
        json.writeEndObject();
    }

    /** A list of objects; an empty one too. */
    <T> void list(String key, Collection<T> items, Consumer<T> keys) {
        json.writeArrayPropertyStart(key);
        items.forEach(item -> object(() -> keys.accept(item)));
        json.writeEndArray();
    }

    /** The same, left out where there is nothing in it. */
    <T> void some(String key, Collection<T> items, Consumer<T> keys) {
        if (!items.isEmpty()) {
            list(key, items, keys);
        }
    }
}
