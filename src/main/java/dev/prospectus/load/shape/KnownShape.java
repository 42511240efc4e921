package dev.prospectus.load.shape;

import dev.prospectus.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A value that names something which may stand in the site already. The site's schemas offer what is there, and no example,
 * which would name what is not.
 *
 * @param kind under which {@link KnownIds} has it
 */
record KnownShape<T>(String kind, Shape<T> shape) implements Shape<T> {

    @Override
    public Optional<T> bind(YamlNode node, Problems problems) {
        return shape.bind(node, problems);
    }

    @Override
    public String expected() {
        return shape.expected();
    }

    @Override
    public String example() {
        return shape.example();
    }

    @Override
    public String hintWhenEmpty() {
        return shape.hintWhenEmpty();
    }

    @Override
    public Json schema(Definitions definitions) {
        Json.Members any = (Json.Members) shape.schema(definitions);
        if (definitions.known().equals(KnownIds.NONE)) {
            return any;
        }
        Json.Members other = any.without("examples");
        SortedMap<String, String> there = definitions.known().of(kind);
        Json.Members known = Json.object()
                .with("enum", Json.texts(List.copyOf(there.keySet())))
                .with(ChoiceShape.DESCRIPTIONS, Json.texts(List.copyOf(there.values())));
        return there.isEmpty()
                ? other
                : definitions.refer(
                        "known-" + kind, () -> Json.object().with("anyOf", Json.array(List.of(other, known))));
    }
}
