package dev.prospectus.load.inherit;

import dev.prospectus.load.shape.FormatChanges;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A block of keys in the making: that of the catalogue, of which some are changed. */
final class Block {

    private final YamlMapping base;
    private final Problems problems;
    private final Map<String, YamlEntry> entries = new LinkedHashMap<>();
    private final Map<String, YamlScalar> said = new HashMap<>();
    private boolean lacks;

    Block(YamlMapping base, Problems problems) {
        this.base = base;
        this.problems = problems;
        base.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    }

    /** Whether the file says this key for the first time, by itself or under {@code append} or {@code replace}. */
    boolean isFirst(YamlEntry own) {
        YamlScalar first = said.putIfAbsent(name(own), own.key());
        if (first != null) {
            problems.report(
                    own.key().location(),
                    ShapeCode.CONTRADICTION,
                    "'" + own.key().text() + "' stands on line "
                            + first.location().line() + " too",
                    "say in one place what is to become of it");
        }
        return first == null;
    }

    /** What the catalogue says under a key. */
    Optional<YamlNode> value(YamlEntry own) {
        return Optional.ofNullable(entries.get(name(own))).map(YamlEntry::value);
    }

    /** The key as the catalogue has it, if it has it. */
    YamlScalar key(YamlEntry own) {
        return Optional.ofNullable(entries.get(name(own))).map(YamlEntry::key).orElse(own.key());
    }

    void put(YamlEntry entry) {
        entries.put(name(entry), entry);
    }

    void takeAway(YamlEntry own) {
        lacks = entries.remove(name(own)) != null || lacks;
    }

    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /**
     * The whole block. What it lacks, the catalogue lacks, and there it begins; unless the file took something away.
     *
     * @param own where it begins in the file
     */
    YamlMapping whole(SourceLocation own) {
        return new YamlMapping(new ArrayList<>(entries.values()), lacks ? own : base.location());
    }

    /** The name under which the catalogue has a key, which may be the one before or after it was renamed. */
    private String name(YamlEntry own) {
        String key = own.key().text();
        return FormatChanges.ALL.stream()
                .filter(change -> !entries.containsKey(key))
                .flatMap(change -> change.now().equals(key)
                        ? Optional.of(change.old()).stream()
                        : Optional.of(change.now()).filter(now -> change.old().equals(key)).stream())
                .filter(entries::containsKey)
                .findFirst()
                .orElse(key);
    }
}
