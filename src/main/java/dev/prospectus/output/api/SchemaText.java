package dev.prospectus.output.api;

import dev.prospectus.model.Nouns;
import dev.prospectus.plan.Edition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;

/** The schema of a kind of file (JSON Schema 2020-12), with all shapes in it. */
final class SchemaText {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaText() {}

    static byte[] of(ApiFile<?> file, Edition edition) {
        Nouns nouns = edition.catalogue().nouns();
        Shape<?> whole = file.whole(edition);
        return JsonText.object(schema -> {
            schema.writeStringProperty("$schema", DIALECT);
            schema.writeStringProperty("$id", edition.routes().absolute(file.schema()));
            whole.define(schema, nouns);
            SortedMap<String, Shape<?>> parts = parts(whole);
            if (!parts.isEmpty()) {
                schema.writeObjectPropertyStart("$defs");
                parts.forEach((name, part) -> {
                    schema.writeObjectPropertyStart(name);
                    part.define(schema, nouns);
                    schema.writeEndObject();
                });
                schema.writeEndObject();
            }
        });
    }

    /** All shapes that a description leads to, by name. */
    private static SortedMap<String, Shape<?>> parts(Shape<?> whole) {
        SortedMap<String, Shape<?>> known = new TreeMap<>();
        Deque<Shape<?>> open = new ArrayDeque<>();
        open.add(whole);
        while (!open.isEmpty()) {
            open.remove().parts().forEach(part -> {
                Shape<?> same = known.putIfAbsent(part.name(), part);
                if (same == null) {
                    open.add(part);
                } else if (same != part) {
                    throw new IllegalStateException("two shapes are called " + part.name());
                }
            });
        }
        return known;
    }
}
