package dev.prospectus.load.shape;

import dev.prospectus.source.Signs;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * A value written as one piece of text.
 *
 * @param schemaOf its JSON Schema
 * @param kind which signs may stand in it
 * @param reader turns the trimmed text into the value, or reports a mistake
 */
record ScalarShape<T>(String expected, String example, Json.Members schemaOf, Kind kind, Reader<T> reader)
        implements Shape<T> {

    ScalarShape(String expected, String example, Json.Members schemaOf, Reader<T> reader) {
        this(expected, example, schemaOf, expected.equals(PROSE) ? Kind.PROSE : Kind.WORD, reader);
    }

    /** Which signs may stand in a value. */
    enum Kind {
        /** Any sign: people read it. */
        PROSE,
        /** Every sign that is seen. Programs read it, and letters of all alphabets may stand in it. */
        ADDRESS,
        /** What a keyboard types. Programs compare it, so a sign that looks like another is a mistake. */
        WORD
    }

    /** The word for values that may be any text. */
    static final String PROSE = "text";

    /**
     * Far above every id, date or address. Readers match patterns with repeated groups, and the JDK's matcher needs stack
     * for each repetition.
     */
    private static final int LONGEST_VALUE = 1_000;

    private static final SourceLocation NOWHERE = SourceLocation.ofFile("an example");

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
        int errors = problems.count();
        int all = problems.size();
        Optional<T> value = readSeen(text, scalar, problems);
        if (problems.size() == all + 1) {
            problems.changeNewest(errors, finding -> SafeFixes.mended(finding, scalar, reader));
        }
        return value;
    }

    /** Reads a value, and names a sign in it that its author can't tell from another. */
    private Optional<T> readSeen(String text, YamlScalar scalar, Problems problems) {
        int odd = switch (kind) {
            case PROSE -> -1;
            case ADDRESS -> Signs.firstUnseenIn(text);
            case WORD -> Signs.firstIn(text);
        };
        if (odd < 0) {
            return reader.read(text, scalar, problems);
        }
        String plain = kind == Kind.ADDRESS
                ? Signs.withoutUnseen(text)
                : Signs.plain(text).strip();
        if (plain.length() > 2 && "\"'".indexOf(plain.charAt(0)) >= 0 && plain.endsWith(plain.substring(0, 1))) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        if (plain.isEmpty() || reader.read(plain, scalar, new Problems()).isEmpty()) {
            return reader.read(plain.isEmpty() ? text : plain, scalar, problems);
        }
        problems.report(
                scalar.at(scalar.text().indexOf(text) + odd),
                ShapeCode.SIGN,
                kind == Kind.ADDRESS ? Signs.unseen(text, odd) : Signs.mistaken(text, odd),
                "type it anew, without copying: '" + plain + "'",
                SafeFixes.replace(scalar, plain));
        return Optional.empty();
    }

    private boolean isProse() {
        return kind == Kind.PROSE;
    }

    @Override
    public Json schema(Definitions definitions) {
        boolean tellsItself = schemaOf.members().containsKey("enum")
                || schemaOf.members().containsKey("const")
                || example.equals(Words.ANY)
                || reader.read(example, new YamlScalar(example, true, 0, 0, "", NOWHERE), new Problems())
                        .isEmpty();
        return tellsItself ? schemaOf : schemaOf.with("examples", Json.array(List.of(typed())));
    }

    /** The example as JSON has it. */
    private Json typed() {
        Json type = schemaOf.members().getOrDefault("type", Json.text(""));
        if (type.equals(Json.text("boolean"))) {
            return Json.bare(Boolean.parseBoolean(example));
        }
        return example.matches("[0-9]{1,9}") && !type.equals(Json.text("string"))
                ? Json.bare(Long.parseLong(example))
                : Json.text(example);
    }

    /** The schema of text that a pattern describes. */
    static Json.Members pattern(String pattern) {
        return Json.object().with("type", "string").with("pattern", pattern);
    }
}
