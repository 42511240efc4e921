package dev.prospectus.load;

import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds ids that are used twice. It works on YAML nodes, so that it finds a duplicate even when one of the two has other
 * mistakes.
 */
final class DistinctIds {

    private final String kind;
    private final Problems problems;
    private final Map<String, SourceLocation> seen = new HashMap<>();

    /** @param kind the kind of entity in messages: "stage" */
    DistinctIds(String kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    static void among(YamlNode list, String kind, Problems problems) {
        new DistinctIds(kind, problems).add(list);
    }

    /** Checks one more list against all ids before. */
    void add(YamlNode list) {
        for (YamlNode item : items(list)) {
            value(item, "id").ifPresent(this::addId);
        }
    }

    private void addId(YamlNode id) {
        if (id instanceof YamlScalar scalar && !scalar.isNull()) {
            SourceLocation first = seen.putIfAbsent(scalar.text().strip(), scalar.location());
            if (first != null) {
                problems.report(
                        scalar.location(),
                        ShapeCode.DUPLICATE,
                        "the " + kind + " '" + scalar.text().strip() + "' stands here again; it is already on line "
                                + first.line(),
                        "give each " + kind + " an id of its own");
            }
        }
    }

    /** The items of a list, or the single value that stands instead of one. */
    static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlSequence sequence ? sequence.items() : List.of(node);
    }

    static Optional<YamlNode> value(YamlNode node, String key) {
        return node instanceof YamlMapping block ? block.entry(key).map(YamlEntry::value) : Optional.empty();
    }
}
