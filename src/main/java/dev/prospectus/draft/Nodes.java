package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.load.shape.FormatChanges;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.List;
import java.util.Optional;

/** What stands in a file, as values to be written again. */
final class Nodes {

    private Nodes() {}

    /** The value of a key that has one, also under its name in an older format. */
    static Optional<YamlNode> at(YamlMapping block, String key) {
        return FormatChanges.entry(block, key)
                .map(YamlEntry::value)
                .filter(value -> !(value instanceof YamlScalar scalar) || !scalar.isNull());
    }

    /** The items of a list; a single value may stand for one. */
    static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlSequence list ? list.items() : List.of(node);
    }

    static String text(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text().strip() : "";
    }

    static DataValue copy(YamlNode node) {
        if (node instanceof YamlMapping block) {
            Block copy = DataValue.block();
            for (YamlEntry entry : block.entries()) {
                copy = copy.with(entry.key().text(), copy(entry.value()));
            }
            return copy;
        }
        if (node instanceof YamlSequence list) {
            return DataValue.items(list.items().stream().map(Nodes::copy).toList());
        }
        YamlScalar scalar = (YamlScalar) node;
        return scalar.plain() ? DataValue.bare(scalar.text()) : DataValue.text(scalar.text());
    }

    /** Words that were written in place of others. */
    static DataValue copy(YamlNode node, String words) {
        return node instanceof YamlScalar scalar && scalar.plain() ? DataValue.bare(words) : DataValue.text(words);
    }
}
