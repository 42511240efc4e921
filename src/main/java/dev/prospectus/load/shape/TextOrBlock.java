package dev.prospectus.load.shape;

import dev.prospectus.model.Slug;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text or, where there is more to say, a block of keys. A block whose keys are none is a text with a colon in it.
 *
 * @param text the shape of a plain text
 * @param ofText the value of a plain text
 * @param ofBlock the value of a block
 */
public record TextOrBlock<B, T>(Shape<String> text, Function<String, T> ofText, Shape<B> block, Function<B, T> ofBlock)
        implements Shape<T> {

    @Override
    public Optional<T> bind(YamlNode node, Problems problems) {
        boolean isBlock = node instanceof YamlMapping mapping
                && mapping.entries().stream()
                        .allMatch(entry -> Slug.isValid(entry.key().text()));
        return isBlock
                ? block.bind(node, problems).map(ofBlock)
                : text.bind(node, problems).map(ofText);
    }

    @Override
    public String expected() {
        return text.expected();
    }

    @Override
    public String example() {
        return text.example();
    }

    @Override
    public Json schema(Definitions definitions) {
        return Json.object().with("anyOf", Json.array(List.of(text.schema(definitions), block.schema(definitions))));
    }
}
