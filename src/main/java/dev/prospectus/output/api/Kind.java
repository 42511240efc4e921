package dev.prospectus.output.api;

import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** A kind of value: how it is written, and what a schema says of it. */
interface Kind<V> {

    void write(JsonGenerator json, V value);

    /** Writes what a schema says of it into an object that is open. */
    void describe(JsonGenerator schema);

    /** The shapes that its description refers to. */
    default Stream<Shape<?>> shapes() {
        return Stream.empty();
    }
}
