package dev.prospectus.load.inherit;

import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lays what a file says over what it takes over, key by key:
 *
 * <ul>
 *   <li>a value takes the place of the value,
 *   <li>a block of keys is laid over the block of keys,
 *   <li>a list whose entries have ids changes the entries with these ids,
 *   <li>any other list must say whether it is meant as {@code append} or {@code replace},
 *   <li>what stands under {@code replace} takes the place of all there was; nothing there takes the key away.
 * </ul>
 */
public final class Overlay {

    /** Names what is taken over. */
    public static final String EXTENDS = "extends";

    /** Holds what is added to lists of its block. */
    public static final String APPEND = "append";

    /** Holds what takes the place of values of its block. */
    public static final String REPLACE = "replace";

    private final String base;
    private final Problems problems;

    private Overlay(String base, Problems problems) {
        this.base = base;
        this.problems = problems;
    }

    /**
     * What a file says together with what it takes over.
     *
     * @param reference what messages call the thing that is taken over: {@code national/primary-development}
     */
    public static YamlMapping of(String reference, YamlMapping base, YamlMapping own, Problems problems) {
        List<YamlEntry> said = own.entries().stream()
                .filter(entry -> !entry.key().text().equals(EXTENDS))
                .toList();
        return new Overlay(reference, problems).merged(base, new YamlMapping(said, own.location()));
    }

    private YamlMapping merged(YamlMapping base, YamlMapping own) {
        Block block = new Block(base, problems);
        for (YamlEntry entry : own.entries()) {
            String key = entry.key().text();
            if (!key.equals(APPEND) && !key.equals(REPLACE)) {
                lay(block, entry);
            }
        }
        own.entry(REPLACE).ifPresent(entry -> below(entry).forEach(each -> replace(block, each)));
        own.entry(APPEND)
                .ifPresent(entry -> below(entry).forEach(each -> {
                    reportBoth(own, each);
                    append(block, each);
                }));
        return block.whole(own.location());
    }

    private void lay(Block block, YamlEntry own) {
        if (!block.isFirst(own)) {
            return;
        }
        YamlNode old = block.value(own).orElse(null);
        YamlNode value = own.value();
        if (value instanceof YamlMapping said && (old == null || old instanceof YamlMapping)) {
            YamlMapping below = old instanceof YamlMapping there ? there : new YamlMapping(List.of(), said.location());
            block.put(new YamlEntry(block.key(own), merged(below, said)));
        } else if (old != null && value instanceof YamlScalar text && text.isNull()) {
            problems.report(
                    own.key().location(),
                    ShapeCode.NO_VALUE,
                    "the key '" + own.key().text() + "' has no value",
                    "remove the line to keep what " + base + " says, or write '" + REPLACE + ": {"
                            + own.key().text() + ": ~}' to take that away");
        } else if (old instanceof YamlSequence there && value instanceof YamlSequence said && Ids.are(there, said)) {
            block.put(new YamlEntry(block.key(own), byId(own, there, said)));
        } else if (old instanceof YamlSequence || (old != null && value instanceof YamlSequence)) {
            reportList(own);
        } else {
            block.put(own);
        }
    }

    /** The list with those of its entries changed that the file names by their ids. */
    private YamlSequence byId(YamlEntry own, YamlSequence there, YamlSequence said) {
        List<YamlNode> items = new ArrayList<>(there.items());
        Set<String> changed = new HashSet<>();
        for (YamlNode change : said.items()) {
            String id = Ids.of(change).orElseThrow();
            int place = Ids.places(items).getOrDefault(id, -1);
            if (!changed.add(id)) {
                problems.report(
                        change.location(),
                        ShapeCode.LIST_OVER_LIST,
                        "'" + id + "' stands here twice",
                        "write all that differs from " + base + " in one entry");
            } else if (place < 0) {
                Gone.entry(base, own.key().text(), id, change, items, problems);
            } else {
                items.set(place, merged((YamlMapping) items.get(place), (YamlMapping) change));
            }
        }
        return new YamlSequence(items, there.location());
    }

    private void reportList(YamlEntry own) {
        String key = own.key().text();
        problems.report(
                own.key().location(),
                ShapeCode.LIST_OVER_LIST,
                base + " has '" + key + "' too, and nothing tells whether this adds to it",
                "write '" + APPEND + ": {" + key + ": ...}' to add to its list, or '" + REPLACE + ": {" + key
                        + ": ...}' to put this in its place");
    }

    private void replace(Block block, YamlEntry own) {
        boolean away = own.value() instanceof YamlScalar text && text.isNull();
        if (!block.isFirst(own)) {
            return;
        }
        if (block.value(own).isEmpty()) {
            Gone.key(base, own, away ? "remove the line" : "move it out of '" + REPLACE + "'", block, problems);
        }
        if (away) {
            block.takeAway(own);
        } else {
            block.put(own);
        }
    }

    private void reportBoth(YamlMapping own, YamlEntry appended) {
        String key = appended.key().text();
        own.entry(REPLACE)
                .map(YamlEntry::value)
                .filter(YamlMapping.class::isInstance)
                .flatMap(replaced -> ((YamlMapping) replaced).entry(key))
                .ifPresent(replaced -> problems.report(
                        appended.key().location(),
                        ShapeCode.LIST_OVER_LIST,
                        "'" + key + "' stands under '" + REPLACE + "' as well",
                        "move its entries there"));
    }

    /** Whatever became of the list before: entries of one with ids may also have been changed. */
    private void append(Block block, YamlEntry own) {
        YamlNode old = block.value(own).orElse(null);
        if (old == null) {
            Gone.key(base, own, "move it out of '" + APPEND + "'", block, problems);
            block.put(own);
            return;
        }
        List<YamlNode> items = new ArrayList<>(items(old));
        for (YamlNode item : items(own.value())) {
            String id = Ids.of(item).orElse("");
            if (!id.isEmpty() && Ids.places(items).containsKey(id)) {
                problems.report(
                        item.location(),
                        ShapeCode.LIST_OVER_LIST,
                        "'" + id + "' is in the list of " + base + " already",
                        "to change it, write it under '" + own.key().text() + "' and not under '" + APPEND + "'");
            } else {
                items.add(item);
            }
        }
        block.put(new YamlEntry(
                block.key(own), new YamlSequence(items, own.value().location())));
    }

    private static List<YamlNode> items(YamlNode value) {
        return value instanceof YamlSequence list ? list.items() : List.of(value);
    }

    /** The keys under {@code append} or {@code replace}. */
    private List<YamlEntry> below(YamlEntry entry) {
        if (entry.value() instanceof YamlMapping block) {
            return block.entries();
        }
        String word = entry.key().text();
        problems.report(
                entry.key().location(),
                ShapeCode.WRONG_KIND,
                "expected a block of keys under '" + word + "', found "
                        + entry.value().kind(),
                "name the key that is meant, such as '" + word + ": {units: [...]}'");
        return List.of();
    }
}
