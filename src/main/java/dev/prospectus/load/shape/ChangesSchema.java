package dev.prospectus.load.shape;

import dev.prospectus.load.shape.Json.Items;
import dev.prospectus.load.shape.Json.Members;
import java.util.List;

/**
 * The schema of a block that says only what differs from another: no key must be there, and each may be changed in the ways
 * that files of catalogues are merged (docs/DATA.md).
 */
public final class ChangesSchema {

    private static final Members EXTENDS = Json.object()
            .with(
                    "description",
                    "the file of a catalogue that this one takes over, such as national/primary-development")
            .with("title", "Extends")
            .with("type", "string")
            .with("pattern", "^[a-z0-9-]+/[a-z0-9-]+$");

    private ChangesSchema() {}

    /**
     * @param name of the block, as messages call it
     * @param whole refers to the schema of the whole block, which says what each key may hold
     */
    static Members of(String name, List<Key<?>> keys, Members whole, Definitions definitions) {
        Members changed = Json.object();
        Members lists = Json.object();
        Members all = Json.object();
        for (Key<?> key : keys) {
            Members value = (Members) key.shape().schema(definitions.whole());
            Members change = (Members) key.shape().schema(definitions);
            Members same = Json.object().with("$ref", Definitions.target(whole) + "/properties/" + key.name());
            changed = changed.with(key.name(), change.equals(value) ? same : change);
            if (isList(value)) {
                lists = lists.with(key.name(), same);
            }
            all = all.with(key.name(), Json.object().with("anyOf", Json.array(List.of(same, type("null")))));
        }
        if (!lists.members().isEmpty()) {
            changed = changed.with("append", block("what is added to lists that are taken over", lists));
        }
        changed = changed.with(
                "replace", block("what takes the place of all that is taken over; ~ takes a key away", all));
        Members block = type("object").with("title", Definitions.inWords(name)).with("properties", changed);
        boolean known = keys.stream().anyMatch(key -> key.name().equals("id"));
        return (known ? block.with("required", Json.texts(List.of("id"))) : block)
                .with("additionalProperties", Json.bare(false));
    }

    /** A file that is whole, or says what it extends and then only what differs. */
    public static Members ofHeir(ObjectShape<?> shape, Definitions definitions) {
        Members whole = (Members) shape.schema(definitions);
        Members changes = (Members) shape.schema(definitions.ofChanges());
        definitions.redefine(
                changes,
                block -> block.with(
                        "properties", Json.object().with("extends", EXTENDS).withAll(properties(block))));
        return Json.object()
                .with("if", Json.object().with("required", Json.texts(List.of("extends"))))
                .with("then", changes)
                .with("else", whole);
    }

    private static Members properties(Members block) {
        return block.members().get("properties") instanceof Members properties ? properties : Json.object();
    }

    private static Members type(String type) {
        return Json.object().with("type", type);
    }

    private static Members block(String description, Members properties) {
        return type("object")
                .with("description", description)
                .with("properties", properties)
                .with("additionalProperties", Json.bare(false));
    }

    private static boolean isList(Members schema) {
        return schema.members().get("anyOf") instanceof Items choices
                && choices.items().stream()
                        .anyMatch(choice -> choice instanceof Members one
                                && Json.text("array").equals(one.members().get("type")));
    }
}
