package dev.prospectus.load.shape;

import dev.prospectus.load.shape.Json.Items;
import dev.prospectus.load.shape.Json.Members;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which keys stand in files: that of their shape. It comes from the shape's schema, which names them all in that
 * order. Names that authors choose, as in a registry, have none.
 */
public final class KeyOrder {

    private final Map<String, Json> definitions;
    private final List<Members> candidates = new ArrayList<>();

    private KeyOrder(Map<String, Json> definitions, Collection<Json> schemas) {
        this.definitions = definitions;
        schemas.forEach(this::open);
    }

    public static KeyOrder of(Shape<?> shape) {
        Definitions definitions = new Definitions();
        Json root = shape.schema(definitions);
        return new KeyOrder(definitions.byName(), List.of(root));
    }

    /** The places of the keys of a block in their order; empty if the block has no order. */
    public Optional<Map<String, Integer>> of(Collection<String> keys) {
        return block(keys).map(properties -> {
            Map<String, Integer> places = new HashMap<>();
            properties.members().keySet().forEach(key -> places.put(key, places.size()));
            return places;
        });
    }

    /** The order within the value of a key. */
    public KeyOrder below(Collection<String> keys, String key) {
        List<Json> schemas = new ArrayList<>();
        block(keys).map(properties -> properties.members().get(key)).ifPresent(schemas::add);
        for (Members candidate : candidates) {
            Json other = candidate.members().get("additionalProperties");
            if (schemas.isEmpty() && other instanceof Members) {
                schemas.add(other);
            }
        }
        return new KeyOrder(definitions, schemas);
    }

    /** The order within the items of a list. */
    public KeyOrder items() {
        List<Json> schemas = new ArrayList<>();
        candidates.forEach(candidate ->
                Optional.ofNullable(candidate.members().get("items")).ifPresent(schemas::add));
        return new KeyOrder(definitions, schemas);
    }

    /** The keys of the form to which most of a block's belong. */
    private Optional<Members> block(Collection<String> keys) {
        return candidates.stream()
                .map(candidate -> candidate.members().get("properties"))
                .filter(Members.class::isInstance)
                .map(Members.class::cast)
                .max(Comparator.comparing((Members properties) ->
                        keys.stream().filter(properties.members()::containsKey).count()));
    }

    /** A definition, or a key of one: {@code programme/properties/units}. */
    private Json target(String path) {
        String[] steps = path.split("/", -1);
        Json target = definitions.getOrDefault(steps[0], Json.object());
        for (int i = 1; i < steps.length; i++) {
            target = ((Members) target).members().getOrDefault(steps[i], Json.object());
        }
        return target;
    }

    private void open(Json schema) {
        if (!(schema instanceof Members members)) {
            return;
        }
        candidates.add(members);
        if (members.members().get("$ref") instanceof Json.Text name) {
            open(target(name.value().substring(Definitions.PLACE.length())));
        }
        // A file that is whole goes before one that says what differs.
        for (String either : List.of("else", "then")) {
            Optional.ofNullable(members.members().get(either)).ifPresent(this::open);
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            if (members.members().get(choice) instanceof Items items) {
                items.items().forEach(this::open);
            }
        }
    }
}
