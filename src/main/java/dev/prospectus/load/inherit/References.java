package dev.prospectus.load.inherit;

import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.Set;
import java.util.TreeSet;

/** The programmes that a file names. */
public final class References {

    /** What must have been done before, or not. */
    private static final Set<String> NEEDED = Set.of("completed", "taking-part", "not-taken-part");

    /** What leads on, and can be left out. */
    private static final Set<String> MENTIONED = Set.of("see-also", "offers");

    private final Set<String> found = new TreeSet<>();
    private final boolean mentioned;

    private References(boolean mentioned) {
        this.mentioned = mentioned;
    }

    /** The ids of programmes that a file asks for, without which it would say something else. */
    public static Set<String> needed(YamlNode root) {
        return collected(root, false);
    }

    /** The ids of all programmes that a file names. */
    public static Set<String> all(YamlNode root) {
        return collected(root, true);
    }

    private static Set<String> collected(YamlNode root, boolean mentioned) {
        References references = new References(mentioned);
        references.collect("", root);
        return references.found;
    }

    private void collect(String key, YamlNode node) {
        if (node instanceof YamlMapping block) {
            for (YamlEntry entry : block.entries()) {
                collect(entry.key().text(), entry.value());
            }
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(item -> collect(key, item));
        } else if (node instanceof YamlScalar scalar
                && (NEEDED.contains(key) || (mentioned && MENTIONED.contains(key)))) {
            found.add(scalar.text().strip().split("/", 2)[0]);
        }
    }
}
