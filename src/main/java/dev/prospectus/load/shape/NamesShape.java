package dev.prospectus.load.shape;

import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Names as a list. Several of them in one value, with commas between, are one name for YAML, which is a warning. */
record NamesShape(String plural, Shape<List<String>> names) implements Shape<List<String>> {

    @Override
    public Optional<List<String>> bind(YamlNode node, Problems problems) {
        if (node instanceof YamlScalar scalar && scalar.plain() && scalar.text().matches("[^,;\n]+([,;] [^,;\n]+)+")) {
            String typed = scalar.text().strip();
            problems.warn(
                    node.location(),
                    ShapeCode.ONE_OF_SEVERAL,
                    "'" + Shapes.quotable(typed) + "' is one of the " + plural + ", commas included",
                    "put square brackets around them: '[" + typed.replace(';', ',')
                            + "]'; if it is one, put quotes around it");
        }
        return names.bind(node, problems);
    }

    @Override
    public String expected() {
        return names.expected();
    }

    @Override
    public String example() {
        return names.example();
    }

    @Override
    public Json schema(Definitions definitions) {
        return names.schema(definitions);
    }
}
