package dev.prospectus.load.shape;

import dev.prospectus.model.Colour;
import dev.prospectus.yaml.YamlNode;
import java.util.Optional;

/** A colour. YAML takes an unquoted one for a comment, so a missing value gets a hint of its own. */
enum ColourShape implements Shape<Colour> {
    INSTANCE;

    private static final Shape<Colour> SCALAR = new ScalarShape<>(
            "a colour", "\"#123c69\"", ScalarShape.pattern(Colour.PATTERN), (text, scalar, problems) -> {
                if (Colour.isValid(text)) {
                    return Optional.of(Colour.parse(text));
                }
                problems.report(
                        scalar.location(),
                        ShapeCode.COLOUR,
                        "'" + Shapes.quotable(text) + "' is not a colour",
                        "write \"" + meant(text) + "\", quotes included");
                return Optional.empty();
            });

    private static String meant(String text) {
        String digits = text.startsWith("#") ? text.substring(1) : text;
        if (digits.matches("[0-9a-fA-F]{3}")) {
            StringBuilder full = new StringBuilder("#");
            digits.chars().forEach(digit -> full.append((char) digit).append((char) digit));
            return full.toString();
        }
        return digits.matches("[0-9a-fA-F]{6}") ? "#" + digits : "#123c69";
    }

    @Override
    public Optional<Colour> bind(YamlNode node, Problems problems) {
        return SCALAR.bind(node, problems);
    }

    @Override
    public String expected() {
        return SCALAR.expected();
    }

    @Override
    public String example() {
        return SCALAR.example();
    }

    @Override
    public Json schema(Definitions definitions) {
        return SCALAR.schema(definitions);
    }

    @Override
    public String hintWhenEmpty() {
        return "put quotes around the colour, as in \"#123c69\": after a space, # begins a comment";
    }
}
