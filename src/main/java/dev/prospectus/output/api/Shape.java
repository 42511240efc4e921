package dev.prospectus.output.api;

import dev.prospectus.model.Nouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * A kind of JSON object, key by key in the order in which they are written. What is said of a key in the schema stands beside what is
 * written for it. A key without a value is left out.
 */
final class Shape<T> implements Kind<T> {

    private final String name;
    private final String about;
    private final List<Key<T, ?>> keys = new ArrayList<>();

    /**
     * A shape without keys.
     *
     * @param name in schemas
     * @param about what it is, one sentence with nouns of the hub in braces
     */
    Shape(String name, String about) {
        this.name = name;
        this.about = about;
    }

    /** @param required whether every object has it */
    private record Key<T, V>(
            String name, String about, Kind<V> kind, boolean required, Function<T, Optional<V>> value) {

        void write(JsonGenerator json, T object) {
            value.apply(object).ifPresent(some -> {
                json.writeName(name);
                kind.write(json, some);
            });
        }

        void describe(JsonGenerator schema, Nouns nouns) {
            schema.writeObjectPropertyStart(name);
            schema.writeStringProperty("description", nouns.say(about));
            kind.describe(schema);
            schema.writeEndObject();
        }

        <S> Key<S, V> of(Function<S, T> part) {
            return new Key<>(name, about, kind, required, object -> value.apply(part.apply(object)));
        }
    }

    /** A key that every object has. */
    <V> Shape<T> with(String key, String says, Kind<? super V> kind, Function<T, V> value) {
        return add(key, says, kind, true, object -> Optional.of(value.apply(object)));
    }

    /** A key that is left out where there is nothing to say. */
    <V> Shape<T> maybe(String key, String says, Kind<? super V> kind, Function<T, Optional<V>> value) {
        return add(key, says, kind, false, value);
    }

    /** A list that every object has, be it empty. */
    <V> Shape<T> all(String key, String says, Kind<? super V> items, Function<T, List<V>> values) {
        return add(key, says, Kinds.<V>list(items), true, object -> Optional.of(values.apply(object)));
    }

    /** A list that is left out where it is empty. */
    <V> Shape<T> some(String key, String says, Kind<? super V> items, Function<T, List<V>> values) {
        return add(
                key,
                says,
                Kinds.<V>list(items),
                false,
                object -> Optional.of(values.apply(object)).filter(list -> !list.isEmpty()));
    }

    /** A truth that is left out where it does not hold. */
    Shape<T> flag(String key, String says, Predicate<T> holds) {
        return add(
                key,
                says + " Absent means no.",
                Kinds.TRUTH,
                false,
                object -> holds.test(object) ? Optional.of(true) : Optional.empty());
    }

    /** The keys of another shape, as they stand there. */
    <P> Shape<T> and(Shape<P> other, Function<T, P> part) {
        other.keys.forEach(key -> keys.add(key.of(part)));
        return this;
    }

    @SuppressWarnings("unchecked") // a kind that writes more than it is asked to writes that as well
    private <V> Shape<T> add(
            String key, String says, Kind<? super V> kind, boolean required, Function<T, Optional<V>> value) {
        keys.add(new Key<>(key, says, (Kind<V>) kind, required, value));
        return this;
    }

    String name() {
        return name;
    }

    @Override
    public void write(JsonGenerator json, T object) {
        json.writeStartObject();
        writeKeys(json, object);
        json.writeEndObject();
    }

    /** Into an object that is open. */
    void writeKeys(JsonGenerator json, T object) {
        keys.forEach(key -> key.write(json, object));
    }

    @Override
    public void describe(JsonGenerator schema) {
        schema.writeStringProperty("$ref", "#/$defs/" + name);
    }

    /** The whole description of it, into an object that is open. Keys that nobody knows yet are allowed. */
    void define(JsonGenerator schema, Nouns nouns) {
        schema.writeStringProperty("description", nouns.say(about));
        schema.writeStringProperty("type", "object");
        schema.writeArrayPropertyStart("required");
        keys.stream().filter(Key::required).forEach(key -> schema.writeString(key.name));
        schema.writeEndArray();
        schema.writeObjectPropertyStart("properties");
        keys.forEach(key -> key.describe(schema, nouns));
        schema.writeEndObject();
    }

    @Override
    public Stream<Shape<?>> shapes() {
        return Stream.of(this);
    }

    /** The shapes that the keys refer to. */
    Stream<Shape<?>> parts() {
        return keys.stream().flatMap(key -> key.kind.shapes());
    }
}
