package dev.prospectus.yaml;

import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list whose end has not been read yet. */
final class OpenSequence implements Open {

    private final SourceLocation place;
    private final @Nullable String anchor;
    private final List<YamlNode> items = new ArrayList<>();
    private long nodes = 1;
    private int height = 1;

    OpenSequence(SourceLocation place, @Nullable String anchor) {
        this.place = place;
        this.anchor = anchor;
    }

    @Override
    public @Nullable String anchor() {
        return anchor;
    }

    @Override
    public void add(Built child) {
        items.add(child.node());
        nodes += child.nodes();
        height = Math.max(height, child.height() + 1);
    }

    @Override
    public Built close() {
        return new Built(new YamlSequence(items, place), nodes, height);
    }
}
