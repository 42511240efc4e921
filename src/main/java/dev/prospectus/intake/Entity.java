package dev.prospectus.intake;

import dev.prospectus.draft.DataText;
import dev.prospectus.draft.DataValue;
import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.edit.SchemaLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a row becomes.
 *
 * @param file that holds it, relative to the site's folder
 * @param id its name in the file, or that of the file
 * @param row of the table
 * @param values under their keys, in the order of the file
 * @param left what could not be taken over, in words for whoever reads the draft
 */
record Entity(RowKind kind, String file, String id, int row, Map<Field, DataValue> values, List<String> left) {

    Entity {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        left = List.copyOf(left);
    }

    /** A whole file of entities of one kind. */
    static String text(List<Entity> entities) {
        Entity first = entities.get(0);
        Block content;
        if (first.kind == RowKind.PROGRAMMES) {
            content = first.block();
        } else if (first.kind == RowKind.COHORTS) {
            content = DataValue.block()
                    .with(
                            "cohorts",
                            DataValue.items(entities.stream().map(Entity::item).toList()));
        } else {
            content = DataValue.block();
            for (Entity entity : entities) {
                content = content.with(entity.id, entity.block());
            }
        }
        String text = DataText.file(List.of(), content);
        return SchemaLine.of(first.file).map(line -> line + "\n").orElse("") + text;
    }

    /** The keys and values, below one another where keys have dots. */
    Block block() {
        Block block = DataValue.block();
        if (!left.isEmpty()) {
            block = block.withComment(left.toArray(String[]::new));
        }
        return nested(block, values, 0);
    }

    /** The same as an item of a list, which begins with its id. */
    Block item() {
        Block block = DataValue.block().withBare("id", id);
        if (!left.isEmpty()) {
            block = block.withComment(left.toArray(String[]::new));
        }
        return nested(block, values, 0);
    }

    private static Block nested(Block start, Map<Field, DataValue> values, int depth) {
        Block block = start;
        Map<String, Map<Field, DataValue>> below = new LinkedHashMap<>();
        values.forEach((field, value) -> below.computeIfAbsent(field.steps().get(depth), key -> new LinkedHashMap<>())
                .put(field, value));
        for (Map.Entry<String, Map<Field, DataValue>> key : below.entrySet()) {
            Field only = key.getValue().keySet().iterator().next();
            Optional<DataValue> leaf = only.steps().size() == depth + 1
                    ? Optional.ofNullable(key.getValue().get(only))
                    : Optional.empty();
            block = block.with(
                    key.getKey(), leaf.orElseGet(() -> nested(DataValue.block(), key.getValue(), depth + 1)));
        }
        return block;
    }
}
