package dev.prospectus.load.shape;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The named shapes of one schema, each written once under {@code $defs}, so that a shape can hold itself. */
public final class Definitions {

    static final String PLACE = "#/$defs/";
    private static final String CHANGES = "changes-of-";
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, Json> byName;
    private final Set<String> begun;
    private final KnownIds known;
    private final boolean changes;

    /** For a schema that offers nothing of a site's own. */
    Definitions() {
        this(KnownIds.NONE);
    }

    private Definitions(KnownIds known) {
        this(new TreeMap<>(), new LinkedHashSet<>(), known, false);
    }

    private Definitions(Map<String, Json> byName, Set<String> begun, KnownIds known, boolean changes) {
        this.byName = byName;
        this.begun = begun;
        this.known = known;
        this.changes = changes;
    }

    /** The same for blocks that say only what differs from others. */
    Definitions ofChanges() {
        return new Definitions(byName, begun, known, true);
    }

    /** The same for blocks that say everything. */
    Definitions whole() {
        return new Definitions(byName, begun, known, false);
    }

    boolean areOfChanges() {
        return changes;
    }

    /** "Year groups" for the key {@code year-groups}. */
    static String inWords(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    /** What the site has that the schema is for. */
    KnownIds known() {
        return known;
    }

    /** A whole schema for files of one kind, as text that ends with a line end. */
    public static String document(String title, Shape<?> shape) {
        return document(title, shape, KnownIds.NONE);
    }

    /** A whole schema for the files of one site. */
    public static String document(String title, Shape<?> shape, KnownIds known) {
        Definitions definitions = new Definitions(known);
        Json.Members root = (Json.Members) shape.schema(definitions);
        Json.Members document = Json.object().with("$schema", DIALECT).with("title", title);
        document = document.withAll(root);
        if (!definitions.byName.isEmpty()) {
            document = document.with("$defs", new Json.Members(definitions.byName));
        }
        StringBuilder out = new StringBuilder();
        document.write(out, "");
        return out.append('\n').toString();
    }

    /** All that were defined. */
    Collection<Json> all() {
        return byName.values();
    }

    /** Those that were defined, by their names. */
    Map<String, Json> byName() {
        return Map.copyOf(byName);
    }

    /** A reference to a shape, which is defined first if it is new. */
    Json.Members refer(String name, Supplier<Json> schema) {
        String defined = changes ? CHANGES + name : name;
        if (begun.add(defined)) {
            byName.put(defined, schema.get());
        }
        return Json.object().with("$ref", PLACE + defined);
    }

    /** Where a reference leads. */
    static String target(Json.Members reference) {
        if (reference.members().get("$ref") instanceof Json.Text place) {
            return place.value();
        }
        throw new IllegalArgumentException("not a reference: " + reference);
    }

    /** Changes what a reference leads to. */
    void redefine(Json.Members reference, UnaryOperator<Json.Members> change) {
        String defined = target(reference).substring(PLACE.length());
        byName.computeIfPresent(defined, (name, schema) -> change.apply((Json.Members) schema));
    }
}
