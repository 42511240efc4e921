package dev.prospectus.load.shape;

import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A registry: entries under names that the author chooses. The sound ones are kept, in the order of the file.
 *
 * @param plural "contacts"
 */
record MapShape<K, V, T>(String plural, Shape<K> key, Shape<V> value, BiFunction<K, V, T> join)
        implements Shape<List<T>> {

    @Override
    public Optional<List<T>> bind(YamlNode node, Problems problems) {
        if (!(node instanceof YamlMapping block)) {
            problems.report(
                    node.location(),
                    ShapeCode.WRONG_KIND,
                    "expected " + expected() + ", found " + node.kind(),
                    "write each as '" + example() + "'");
            return Optional.empty();
        }
        List<T> bound = new ArrayList<>();
        for (YamlEntry entry : block.entries()) {
            Optional<K> name = key.bind(entry.key(), problems);
            if (entry.value() instanceof YamlScalar scalar && scalar.isNull()) {
                problems.report(
                        entry.key().location(),
                        ShapeCode.NO_VALUE,
                        "'" + Shapes.quotable(entry.key().text()) + "' has no value",
                        "write " + value.expected() + " such as " + value.example() + ", or remove the line");
                continue;
            }
            Optional<V> content = value.bind(entry.value(), problems);
            if (name.isPresent() && content.isPresent()) {
                bound.add(join.apply(name.get(), content.get()));
            }
        }
        return Optional.of(bound);
    }

    @Override
    public String expected() {
        return plural + ", each under its name";
    }

    @Override
    public String example() {
        return key.example() + ": " + value.example();
    }

    @Override
    public Json schema(Definitions definitions) {
        return Json.object()
                .with("type", "object")
                .with("propertyNames", named((Json.Members) key.schema(definitions)))
                .with("additionalProperties", value.schema(definitions));
    }

    /** A name is text to JSON, also where it is a number. */
    private static Json named(Json.Members schema) {
        return Json.text("integer").equals(schema.members().get("type")) ? ScalarShape.pattern("^[0-9]+$") : schema;
    }
}
