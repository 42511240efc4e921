package dev.prospectus.load.shape;

import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.Optional;

/**
 * A value written as one piece of text.
 *
 * @param schemaOf its JSON Schema
 * @param reader turns the trimmed text into the value, or reports a mistake
 */
record ScalarShape<T>(String expected, String example, Json.Members schemaOf, Reader<T> reader) implements Shape<T> {

    /** The word for values that may be any text. */
    static final String PROSE = "text";

    /**
     * Far above every id, date or address. Readers match patterns with repeated groups, and the JDK's matcher needs stack
     * for each repetition.
     */
    private static final int LONGEST_VALUE = 1_000;

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
                    node instanceof YamlMapping && isProse()
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
        if (text.length() > LONGEST_VALUE && !isProse()) {
            problems.report(
                    scalar.location(),
                    ShapeCode.WRONG_KIND,
                    "expected " + expected + ", found " + text.length() + " characters of text",
                    "write " + expected + " such as " + example);
            return Optional.empty();
        }
        return reader.read(text, scalar, problems);
    }

    private boolean isProse() {
        return expected.equals(PROSE);
    }

    @Override
    public Json schema(Definitions definitions) {
        return schemaOf;
    }

    /** The schema of text that a pattern describes. */
    static Json.Members pattern(String pattern) {
        return Json.object().with("type", "string").with("pattern", pattern);
    }
}
