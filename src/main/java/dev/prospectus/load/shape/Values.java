package dev.prospectus.load.shape;

import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bound values of one block of keys, with their places. */
public final class Values {

    private final YamlMapping block;
    private final @Nullable YamlNode[] nodes;
    private final @Nullable Object[] bound;

    Values(YamlMapping block, int keys) {
        this.block = block;
        this.nodes = new YamlNode[keys];
        this.bound = new Object[keys];
    }

    void found(Key<?> key, YamlNode node) {
        nodes[key.index()] = node;
    }

    void bound(Key<?> key, Optional<?> value) {
        bound[key.index()] = value.orElse(null);
    }

    /** The value of a key. A required key must have one: ask {@link #has} before, unless the block is sound. */
    public <T> T get(Key<T> key) {
        return key.valueOf(bound[key.index()]);
    }

    /** Whether the key has a sound value. */
    public boolean has(Key<?> key) {
        return bound[key.index()] != null;
    }

    /** Whether the key stands in the file, with a sound value or not. */
    public boolean isWritten(Key<?> key) {
        return nodes[key.index()] != null;
    }

    /** The key's value as a YAML node. */
    public Optional<YamlNode> node(Key<?> key) {
        return Optional.ofNullable(nodes[key.index()]);
    }

    /** The place of the key's value. Without one, the place of the block. */
    public SourceLocation at(Key<?> key) {
        YamlNode node = nodes[key.index()];
        return node == null ? block.location() : node.location();
    }
}
