package dev.prospectus.output.api;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.FixedChoice;
import dev.prospectus.model.Labelled;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** The kinds of values that are no objects. */
final class Kinds {

    static final Kind<String> TEXT = string(schema -> {}, text -> text);

    /** As {@link dev.prospectus.model.Slug} has it. */
    static final Kind<String> NAME = pattern("^[a-z0-9]+(-[a-z0-9]+)*$", name -> name);

    /** Names joined by a slash, of a strand or a run; a programme has one. */
    static final Kind<String> ID = pattern("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$", id -> id);

    /** A name of a session, or where it stands in its run, from 1. */
    static final Kind<String> SESSION_KEY = pattern("^session(\\.[a-z0-9]+(-[a-z0-9]+)*|-[1-9][0-9]*)$", key -> key);

    /** A whole address (RFC 3986). */
    static final Kind<String> ADDRESS = format(
            "uri", "^[A-Za-z][A-Za-z0-9+.-]*:", address -> URI.create(address).toASCIIString());

    /** RFC 3339, in UTC. */
    static final Kind<Instant> INSTANT = format("date-time", "Z$", Instant::toString);

    /** RFC 3339, where the hub is. */
    static final Kind<LocalDate> DAY = format("date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", LocalDate::toString);

    /** Hours and minutes, where the hub is. */
    static final Kind<LocalTime> TIME = pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$", time -> time.toString());

    static final Kind<AcademicYear> YEAR = pattern("^[0-9]{4}-[0-9]{2}$", AcademicYear::toString);

    /** A word of the hub's vocabulary, by its id. */
    static final Kind<Labelled> WORD = pattern("^[a-z0-9]+(-[a-z0-9]+)*$", Labelled::id);

    static final Kind<Boolean> TRUTH = new Scalar<>(
            schema -> schema.writeStringProperty("type", "boolean"), (json, value) -> json.writeBoolean(value));

    /** A whole number from 0. */
    static final Kind<Integer> NUMBER = new Scalar<>(
            schema -> {
                schema.writeStringProperty("type", "integer");
                schema.writeNumberProperty("minimum", 0);
            },
            (json, value) -> json.writeNumber(value));

    private Kinds() {}

    /** Without any parts. */
    record Scalar<V>(Consumer<JsonGenerator> schema, BiConsumer<JsonGenerator, V> writer) implements Kind<V> {
        @Override
        public void write(JsonGenerator json, V value) {
            writer.accept(json, value);
        }

        @Override
        public void describe(JsonGenerator into) {
            schema.accept(into);
        }
    }

    private static <V> Kind<V> string(Consumer<JsonGenerator> more, Function<V, String> text) {
        return new Scalar<>(
                schema -> {
                    schema.writeStringProperty("type", "string");
                    more.accept(schema);
                },
                (json, value) -> json.writeString(text.apply(value)));
    }

    private static <V> Kind<V> pattern(String pattern, Function<V, String> text) {
        return string(schema -> schema.writeStringProperty("pattern", pattern), text);
    }

    private static <V> Kind<V> format(String format, String pattern, Function<V, String> text) {
        return string(
                schema -> {
                    schema.writeStringProperty("format", format);
                    schema.writeStringProperty("pattern", pattern);
                },
                text);
    }

    /** One of these and, within this version of the interface, never another. */
    static <E extends FixedChoice> Kind<E> oneOf(E[] choices) {
        return string(values("enum", Stream.of(choices).map(FixedChoice::id).toList()), FixedChoice::id);
    }

    /** One of these, or of others that come later. */
    static Kind<String> like(String... examples) {
        return string(values("examples", List.of(examples)), text -> text);
    }

    private static Consumer<JsonGenerator> values(String keyword, List<String> values) {
        return schema -> {
            schema.writeArrayPropertyStart(keyword);
            values.forEach(schema::writeString);
            schema.writeEndArray();
        };
    }

    static <V> Kind<List<V>> list(Kind<? super V> items) {
        return new ListOf<>(items);
    }

    /** A list of some kind. */
    record ListOf<V>(Kind<? super V> items) implements Kind<List<V>> {
        @Override
        public void write(JsonGenerator json, List<V> values) {
            json.writeStartArray();
            values.forEach(value -> items.write(json, value));
            json.writeEndArray();
        }

        @Override
        public void describe(JsonGenerator schema) {
            schema.writeStringProperty("type", "array");
            schema.writeObjectPropertyStart("items");
            items.describe(schema);
            schema.writeEndObject();
        }

        @Override
        public Stream<Shape<?>> shapes() {
            return items.shapes();
        }
    }

    /** Values by names that the data has. */
    record MapOf<V>(Kind<V> values) implements Kind<SortedMap<String, V>> {
        @Override
        public void write(JsonGenerator json, SortedMap<String, V> map) {
            json.writeStartObject();
            map.forEach((name, value) -> {
                json.writeName(name);
                values.write(json, value);
            });
            json.writeEndObject();
        }

        @Override
        public void describe(JsonGenerator schema) {
            schema.writeStringProperty("type", "object");
            schema.writeObjectPropertyStart("additionalProperties");
            values.describe(schema);
            schema.writeEndObject();
        }

        @Override
        public Stream<Shape<?>> shapes() {
            return values.shapes();
        }
    }
}
