package dev.prospectus.intake;

import dev.prospectus.load.shape.FormatChanges;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Where an entity stands in a file that is there already. */
final class Standing {

    private Standing() {}

    /** The block of an entity, if the file has it. */
    static Optional<YamlNode> of(Entity entity, YamlNode root) {
        if (entity.kind() == RowKind.PROGRAMMES) {
            return Optional.of(root);
        }
        if (entity.kind().isRegistry()) {
            return at(root, List.of(entity.id()));
        }
        return at(root, List.of("cohorts"))
                .filter(YamlSequence.class::isInstance)
                .flatMap(list -> ((YamlSequence) list)
                        .items().stream()
                                .filter(item ->
                                        at(item, List.of("id")).map(Said::by).equals(Optional.of(entity.id())))
                                .findFirst());
    }

    /** What stands under some keys, one below the other; also under their names in older formats. */
    static Optional<YamlNode> at(YamlNode from, List<String> steps) {
        Optional<YamlNode> node = Optional.of(from);
        for (String step : steps) {
            node = node.filter(YamlMapping.class::isInstance)
                    .flatMap(block ->
                            FormatChanges.entry((YamlMapping) block, step).map(YamlEntry::value));
        }
        return node;
    }
}
