package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.number;

import dev.prospectus.load.shape.Definitions;
import dev.prospectus.load.shape.FormatChanges;
import dev.prospectus.load.shape.Json;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.yaml.YamlNode;
import java.util.Optional;

/** The format that a site's files have. One that is newer than this program is told, since nothing else in them is sure. */
enum FormatVersionShape implements Shape<Integer> {
    INSTANCE;

    /** No format will have a number that is higher. */
    private static final Shape<Integer> ANY = number(1, 999);

    private static final Shape<Integer> KNOWN = number(1, FormatChanges.CURRENT);

    @Override
    public Optional<Integer> bind(YamlNode node, Problems problems) {
        Optional<Integer> version = ANY.bind(node, problems);
        version.filter(number -> number > FormatChanges.CURRENT)
                .ifPresent(newer -> problems.report(
                        node.location(),
                        ShapeCode.NEWER_FORMAT,
                        "this site is in format " + newer + ", and this version of Prospectus knows the formats up to "
                                + FormatChanges.CURRENT,
                        "install a newer version of Prospectus; nothing else was read"));
        return version;
    }

    @Override
    public String expected() {
        return KNOWN.expected();
    }

    @Override
    public String example() {
        return Integer.toString(FormatChanges.CURRENT);
    }

    @Override
    public Json schema(Definitions definitions) {
        return KNOWN.schema(definitions);
    }
}
