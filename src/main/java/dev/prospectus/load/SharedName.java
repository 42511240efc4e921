package dev.prospectus.load;

import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/**
 * The name by which hubs know that they offer the same. A programme that several take over from a catalogue has one without anybody
 * writing it: that of the catalogue and its own, unless the catalogue says another. What a hub says itself is laid over it.
 */
final class SharedName {

    private SharedName() {}

    /**
     * A catalogue's programme with such a name.
     *
     * @param reference by which a file extends it: {@code national/primary-development}
     */
    static YamlMapping onto(YamlMapping base, FileKind kind, String reference) {
        if (kind != FileKind.PROGRAMME || base.entry(ProgrammeShape.SAME_AS).isPresent()) {
            return base;
        }
        List<YamlEntry> entries = new ArrayList<>(base.entries());
        entries.add(new YamlEntry(scalar(ProgrammeShape.SAME_AS, base), scalar(reference, base)));
        return new YamlMapping(entries, base.location());
    }

    private static YamlScalar scalar(String text, YamlMapping base) {
        return new YamlScalar(text, true, base.location().line(), 0, "", base.location());
    }
}
