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
 * Finds ids that stand twice where each must be unique. Works on the nodes, so that a twin is found even when one of
 * the two has other mistakes.
 */
final class DistinctIds {

    private final String kind;
    private final Problems problems;
    private final Map<String, SourceLocation> seen = new HashMap<>();

    /** @param kind of what has the ids: "stage" */
    DistinctIds(String kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    static void among(YamlNode list, String kind, Problems problems) {
        new DistinctIds(kind, problems).add(list);
    }

    /** Looks at one more list, against everything seen before. */
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

    /** The items of a list, or the single value written in its place. */
    static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlSequence sequence ? sequence.items() : List.of(node);
    }

    static Optional<YamlNode> value(YamlNode node, String key) {
        return node instanceof YamlMapping block ? block.entry(key).map(YamlEntry::value) : Optional.empty();
    }
}
