package dev.prospectus.draft;

import dev.prospectus.load.SiteFiles;
import dev.prospectus.source.SourceFile;
import dev.prospectus.yaml.YamlLimits;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cohorts that stand in a file, also those with errors. */
final class WrittenRuns {

    private WrittenRuns() {}

    /** By their ids, in the order of the file; none of a file that can't be read or is not one of the site's. */
    static Map<String, YamlMapping> of(SiteFiles files, String name) {
        Map<String, YamlMapping> byId = new LinkedHashMap<>();
        if (!files.names().contains(name)) {
            return byId;
        }
        Optional<YamlNode> list = files.look(name, SourceFile.read(name, files.path(name), YamlLimits.DEFAULT.bytes()))
                .root()
                .filter(YamlMapping.class::isInstance)
                .flatMap(root -> Nodes.at((YamlMapping) root, "cohorts"));
        for (YamlNode item : list.map(Nodes::items).orElse(List.of())) {
            if (item instanceof YamlMapping block) {
                byId.put(Nodes.at(block, "id").map(Nodes::text).orElse(""), block);
            }
        }
        return byId;
    }
}
