package dev.prospectus.load.shape;

import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Either a word with a fixed meaning or a block of keys, as in {@code cost: free} and {@code cost: {amount: 120, ...}}.
 *
 * @param name with its article, as in "a cost"
 * @param hint a hint for any other word, if there is one
 */
public record WordOrBlock<T>(
        String name, Shape<? extends T> word, Shape<? extends T> block, Function<String, Optional<String>> hint)
        implements Shape<T> {

    @Override
    public Optional<T> bind(YamlNode node, Problems problems) {
        if (!(node instanceof YamlScalar scalar)) {
            return block.bind(node, problems).map(value -> value);
        }
        Problems tried = new Problems();
        Optional<T> value = word.bind(scalar, tried).map(same -> same);
        if (tried.holds(ShapeCode.SIGN)) {
            word.bind(scalar, problems);
        } else if (value.isEmpty()) {
            problems.report(
                    scalar.location(),
                    ShapeCode.CHOICE,
                    "expected " + name + ", found '" + Shapes.quotable(scalar.text()) + "'",
                    hint.apply(scalar.text().strip())
                            .orElse("write '" + word.example() + "' or '" + block.example() + "'"));
        }
        return value;
    }

    @Override
    public String expected() {
        return name;
    }

    @Override
    public String example() {
        return word.example();
    }

    @Override
    public Json schema(Definitions definitions) {
        return Json.object().with("anyOf", Json.array(List.of(word.schema(definitions), block.schema(definitions))));
    }
}
