package dev.prospectus.load.shape;

import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.Optional;

/**
 * A value written as one piece of text.
 *
 * @param schemaOf the same in JSON Schema
 * @param reader turns the trimmed text into the value, or reports why it can't
 */
record ScalarShape<T>(String expected, String example, Json.Members schemaOf, Reader<T> reader) implements Shape<T> {

    interface Reader<T> {
        Optional<T> read(String text, YamlScalar scalar, Problems problems);
    }

    @Override
    public Optional<T> bind(YamlNode node, Problems problems) {
        if (!(node instanceof YamlScalar scalar)) {
            problems.report(
                    node.location(),
                    ShapeCode.WRONG_KIND,
                    "expected " + expected + ", found " + node.kind(),
                    node instanceof YamlMapping
                            ? "put quotes around text that holds ': '"
                            : "write " + expected + " such as " + example);
            return Optional.empty();
        }
        String text = scalar.text().strip();
        if (scalar.isNull() || text.isEmpty()) {
            problems.report(
                    scalar.location(), ShapeCode.NO_VALUE, "expected " + expected + ", found nothing", hintWhenEmpty());
            return Optional.empty();
        }
        return reader.read(text, scalar, problems);
    }

    @Override
    public Json schema(Definitions definitions) {
        return schemaOf;
    }

    /** The frequent kind of schema: text of a certain form. */
    static Json.Members pattern(String pattern) {
        return Json.object().with("type", "string").with("pattern", pattern);
    }
}
