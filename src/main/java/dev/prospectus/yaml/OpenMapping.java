package dev.prospectus.yaml;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping whose end has not been read yet. An entry with an invalid key is reported and left out. Of two entries
 * with the same key the first is kept.
 */
final class OpenMapping implements Open {

    private final SourceLocation place;
    private final @Nullable String anchor;
    private final List<Diagnostic> findings;
    private final Map<String, YamlEntry> entries = new LinkedHashMap<>();
    private @Nullable YamlScalar key;
    private boolean skipValue;
    private long nodes = 1;
    private int height = 1;

    OpenMapping(SourceLocation place, @Nullable String anchor, List<Diagnostic> findings) {
        this.place = place;
        this.anchor = anchor;
        this.findings = findings;
    }

    @Override
    public @Nullable String anchor() {
        return anchor;
    }

    boolean awaitsKey() {
        return key == null && !skipValue;
    }

    /** Leaves out the entry whose key was just read. */
    void skipEntry() {
        skipValue = true;
    }

    @Override
    public void add(Built child) {
        nodes += child.nodes();
        height = Math.max(height, child.height() + 1);
        YamlScalar waiting = key;
        if (skipValue) {
            skipValue = false;
        } else if (waiting == null) {
            takeKey(child.node());
        } else {
            entries.put(waiting.text(), new YamlEntry(waiting, child.node()));
            key = null;
        }
    }

    private void takeKey(YamlNode node) {
        if (!(node instanceof YamlScalar scalar)) {
            refuse(node, YamlCode.KEY, "a key must be text, not " + node.kind(), "write 'key: value'");
        } else if (scalar.plain() && scalar.text().isEmpty()) {
            refuse(scalar, YamlCode.KEY, "the key before ':' is missing", "write 'key: value'");
        } else if (scalar.plain() && scalar.text().equals("<<")) {
            refuse(scalar, YamlCode.MERGE_KEY, "the merge key '<<' is not used here", "write the keys out");
        } else {
            YamlEntry first = entries.get(scalar.text());
            if (first == null) {
                key = scalar;
            } else {
                int line = first.key().location().line();
                String message = "the key '" + scalar.text() + "' stands here again; it is already on line " + line;
                refuse(scalar, YamlCode.DUPLICATE_KEY, message, "remove one of the two");
            }
        }
    }

    private void refuse(YamlNode node, String code, String message, String hint) {
        findings.add(Diagnostic.error(node.location(), code, message, hint));
        skipEntry();
    }

    @Override
    public Built close() {
        return new Built(new YamlMapping(List.copyOf(entries.values()), place), nodes, height);
    }
}
