package dev.prospectus.load.inherit;

import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import java.util.List;

/** Tells of changes to what the catalogue does not have, or has no more. */
final class Gone {

    private Gone() {}

    /** The value can still be used, so this is no error: a release of the catalogue must not stop a hub's site. */
    static void key(String base, YamlEntry own, String otherwise, Block block, Problems problems) {
        String key = own.key().text();
        problems.warn(
                own.key().location(),
                ShapeCode.NOTHING_TO_CHANGE,
                base + " has no '" + key + "'",
                DidYouMean.among(block.keys(), key)
                        .map(meant -> "did you mean '" + meant + "'? If not, " + otherwise)
                        .orElse(otherwise));
    }

    /** What was said of it would be lost. */
    static void entry(String base, String list, String id, YamlNode change, List<YamlNode> items, Problems problems) {
        problems.report(
                change.location(),
                ShapeCode.NOTHING_TO_CHANGE,
                base + " has no '" + id + "' in '" + list + "'",
                DidYouMean.among(Ids.places(items).keySet(), id)
                        .map(meant -> "did you mean '" + meant + "'?")
                        .orElse("to add it, write it whole under '" + Overlay.APPEND + ": {" + list
                                + ": [...]}'; if the catalogue dropped it, remove it here"));
    }
}
