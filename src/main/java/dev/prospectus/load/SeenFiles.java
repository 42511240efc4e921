package dev.prospectus.load;

import dev.prospectus.load.DataFile.OfRegistry;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a site as checks see them: with what they take over, each part of which has the place where it is written. */
record SeenFiles(Heritage heritage) {

    /**
     * The tree of a file, which the site itself may lack.
     *
     * @param own the tree of the file itself, if there is one
     */
    Optional<YamlNode> tree(String name, Optional<YamlNode> own) {
        Optional<FileKind> kind = heritage.isEmpty() ? Optional.empty() : FileKind.named(name);
        if (kind.isEmpty()) {
            return own;
        }
        if (heritage.files().containsKey(name)) {
            return heritage.whole(heritage.files().get(name)).map(block -> block);
        }
        if (Heritage.REGISTRIES.contains(kind.get())) {
            return withOthers(kind.get(), own);
        }
        return own.map(root -> root instanceof YamlMapping block
                ? heritage.whole(block, kind.get(), new Problems())
                        .<YamlNode>map(all -> all)
                        .orElse(root)
                : root);
    }

    /** A registry with the entries of the catalogues that it does not have itself. */
    private Optional<YamlNode> withOthers(FileKind kind, Optional<YamlNode> own) {
        List<YamlMapping> all = new ArrayList<>();
        for (DataFile file : heritage.registries()) {
            if (file instanceof OfRegistry registry && registry.kind() == kind) {
                heritage.root(file).ifPresent(block -> all.add(0, block));
            }
        }
        own.filter(YamlMapping.class::isInstance).ifPresent(block -> all.add(0, (YamlMapping) block));
        return all.stream()
                .reduce(SeenFiles::both)
                .<YamlNode>map(block -> block)
                .or(() -> own);
    }

    private static YamlMapping both(YamlMapping first, YamlMapping more) {
        List<YamlEntry> entries = new ArrayList<>(first.entries());
        more.entries().stream()
                .filter(entry -> first.entry(entry.key().text()).isEmpty())
                .forEach(entries::add);
        return new YamlMapping(entries, first.location());
    }
}
