package dev.prospectus.load.shape;

import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.util.List;
import java.util.Optional;

/**
 * What changed in the format of a site's files, version by version. This table is the only source: old files are read by it,
 * findings and schemas tell of it, {@code prospectus migrate} follows it, and docs/DATA.md shows it.
 *
 * <p>A key that was renamed stays valid in its old form for ever. A version is added when a key gets a new name, and never
 * because keys came.
 */
public final class FormatChanges {

    /** The format that this program writes. A site that does not say which it has is of format 1. */
    public static final int CURRENT = 2;

    private static final String VOCABULARY = "vocabulary";
    private static final String ALSO = "also";
    private static final String SYNONYMS = "synonyms";

    /** All changes, the oldest first. */
    public static final List<RenamedKey> ALL = List.of(
            new RenamedKey(2, "cohorts", "a cohort", "lead", "led-by"),
            new RenamedKey(2, "cohorts", "a postponement", "until", "new-dates-by"),
            new RenamedKey(2, "pathway", "a stage", "note", "notes"),
            new RenamedKey(2, "site-config", "a menu link", "to", "url"),
            new RenamedKey(2, VOCABULARY, "a phase", ALSO, SYNONYMS),
            new RenamedKey(2, VOCABULARY, "a role", ALSO, SYNONYMS),
            new RenamedKey(2, VOCABULARY, "a school type", ALSO, SYNONYMS),
            new RenamedKey(2, VOCABULARY, "a mode", ALSO, SYNONYMS),
            new RenamedKey(2, VOCABULARY, "a kind of strand", ALSO, SYNONYMS),
            new RenamedKey(2, VOCABULARY, "a unit of places", ALSO, SYNONYMS),
            new RenamedKey(2, VOCABULARY, "an access feature", ALSO, SYNONYMS));

    private FormatChanges() {}

    /**
     * A key that has another name now.
     *
     * @param since the version of the format that has the new name
     * @param file the kind of file, as its schema is called
     * @param block the block of keys in which it stands, as messages call it
     * @param old the name before
     * @param now the name since
     */
    public record RenamedKey(int since, String file, String block, String old, String now) {}

    /** The change of a key that a block had once. */
    static Optional<RenamedKey> of(String block, String key) {
        return ALL.stream()
                .filter(change -> change.block().equals(block) && change.old().equals(key))
                .findFirst();
    }

    /** The changes of a block's keys. */
    static List<RenamedKey> of(String block) {
        return ALL.stream().filter(change -> change.block().equals(block)).toList();
    }

    /** The entry of a key, which an older file may have under another name, for whoever does not know the block's shape. */
    public static Optional<YamlEntry> entry(YamlMapping block, String key) {
        return block.entry(key)
                .or(() -> ALL.stream()
                        .filter(change -> change.now().equals(key))
                        .flatMap(change -> block.entry(change.old()).stream())
                        .findFirst());
    }
}
