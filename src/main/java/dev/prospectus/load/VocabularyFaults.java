package dev.prospectus.load;

import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.model.Folding;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is wrong with a list of words as a whole: none in it, two that read the same, one within a word that is not there
 * or within itself.
 */
final class VocabularyFaults {

    private final String kind;
    private final Problems problems;

    /** @param kind of word, in messages: "role" */
    VocabularyFaults(String kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    void in(Optional<YamlNode> list) {
        if (list.isPresent() && list.get() instanceof YamlMapping block) {
            if (block.entries().isEmpty()) {
                problems.report(
                        block.location(),
                        ShapeCode.WORDS,
                        "this list has no " + kind + " in it",
                        "write at least one, or remove the list to have those that are built in");
            }
            labels(block);
            nesting(block);
        }
    }

    private void labels(YamlMapping list) {
        Map<String, YamlEntry> seen = new HashMap<>();
        for (YamlEntry word : list.entries()) {
            text(word.value(), WordShapes.LABEL).ifPresent(label -> {
                YamlEntry first = seen.putIfAbsent(Folding.of(label.text().strip()), word);
                if (first != null) {
                    problems.report(
                            label.location(),
                            ShapeCode.WORDS,
                            "'" + first.key().text() + "' on line "
                                    + first.key().location().line()
                                    + " has this label too, so readers can't tell the two apart",
                            "give each a label of its own, or remove one of the two");
                }
            });
        }
    }

    private void nesting(YamlMapping list) {
        Map<String, YamlScalar> within = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (YamlEntry word : list.entries()) {
            ids.add(word.key().text());
            text(word.value(), WordShapes.WITHIN)
                    .ifPresent(wider -> within.put(word.key().text(), wider));
        }
        Set<String> told = new HashSet<>();
        within.forEach((id, wider) -> {
            if (!ids.contains(target(wider))) {
                problems.report(
                        wider.location(),
                        ShapeCode.WORDS,
                        "'" + target(wider) + "' is not a " + kind + " of this list",
                        DidYouMean.among(ids, target(wider))
                                .filter(meant -> !meant.equals(id))
                                .map(meant -> "did you mean '" + meant + "'?")
                                .orElse("name one of this list, or remove 'within'"));
            } else if (!told.contains(id) && circle(id, within, told)) {
                problems.report(
                        wider.location(),
                        ShapeCode.WORDS,
                        id.equals(target(wider))
                                ? "'" + id + "' can't lie within itself"
                                : "'" + id + "' lies within '" + target(wider) + "', which lies within '" + id
                                        + "' in turn",
                        id.equals(target(wider)) ? "remove this line" : "remove 'within' from the wider one");
            }
        });
    }

    /** Whether a word lies within itself. Then all words of that circle are told. */
    private static boolean circle(String id, Map<String, YamlScalar> within, Set<String> told) {
        Set<String> way = new HashSet<>();
        String at = id;
        while (within.containsKey(at) && way.add(at)) {
            at = target(within.get(at));
        }
        boolean closed = at.equals(id) && !way.isEmpty() && within.containsKey(at);
        if (closed) {
            told.addAll(way);
        }
        return closed;
    }

    private static String target(YamlScalar wider) {
        return wider.text().strip();
    }

    private static Optional<YamlScalar> text(YamlNode word, String key) {
        return DistinctIds.value(word, key)
                .filter(value -> value instanceof YamlScalar scalar && !scalar.isNull())
                .map(YamlScalar.class::cast);
    }
}
