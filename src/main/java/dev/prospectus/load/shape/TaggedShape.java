package dev.prospectus.load.shape;

import dev.prospectus.source.DidYouMean;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of several blocks of keys. Each variant has one key that no other has. Variants are added after the shape is made,
 * so that they can hold it.
 */
public final class TaggedShape<T> implements Shape<T> {

    private final String name;
    private final Map<String, ObjectShape<? extends T>> variants = new LinkedHashMap<>();

    /** @param name with its article, as in "a requirement" */
    public TaggedShape(String name) {
        this.name = name;
    }

    /** Adds a variant. Only for use while shapes are built. */
    public TaggedShape<T> or(String tag, ObjectShape<? extends T> variant) {
        variants.put(tag, variant);
        return this;
    }

    @Override
    public Optional<T> bind(YamlNode node, Problems problems) {
        if (!(node instanceof YamlMapping block)) {
            problems.report(
                    node.location(), ShapeCode.WRONG_KIND, "expected " + name + ", found " + node.kind(), choices());
            return Optional.empty();
        }
        List<YamlEntry> tags = new ArrayList<>();
        for (YamlEntry entry : block.entries()) {
            if (variants.containsKey(entry.key().text())) {
                tags.add(entry);
            }
        }
        if (tags.size() == 1) {
            return bindAs(tags.get(0).key().text(), block, problems);
        }
        if (tags.isEmpty()) {
            reportNone(block, problems);
        } else {
            problems.report(
                    tags.get(1).key().location(),
                    ShapeCode.ALTERNATIVES,
                    name + " has '" + tags.get(0).key().text() + "' or '"
                            + tags.get(1).key().text() + "', not both",
                    "remove one, or begin a new list item for it");
        }
        return Optional.empty();
    }

    private Optional<T> bindAs(String tag, YamlMapping block, Problems problems) {
        ObjectShape<? extends T> variant = variants.get(tag);
        return variant == null
                ? Optional.empty()
                : variant.bind(block, problems).map(value -> value);
    }

    private void reportNone(YamlMapping block, Problems problems) {
        for (YamlEntry entry : block.entries()) {
            Optional<String> meant =
                    DidYouMean.among(variants.keySet(), entry.key().text());
            if (meant.isPresent()) {
                problems.report(
                        entry.key().location(),
                        ShapeCode.UNKNOWN_KEY,
                        "unknown key '" + Shapes.quotable(entry.key().text()) + "' in " + name,
                        "did you mean '" + meant.get() + "'?");
                return;
            }
        }
        problems.report(
                block.location(),
                ShapeCode.ALTERNATIVES,
                name + " needs one of the keys " + String.join(", ", variants.keySet()),
                choices());
    }

    private String choices() {
        List<String> examples = new ArrayList<>();
        variants.forEach((tag, variant) -> examples.add(tag + ": ..."));
        return "write one of " + String.join(" | ", examples);
    }

    @Override
    public String expected() {
        return name;
    }

    @Override
    public String example() {
        return "{" + variants.keySet().iterator().next() + ": ...}";
    }

    @Override
    public Json schema(Definitions around) {
        // Of several forms, one can't be laid over another.
        Definitions definitions = around.whole();
        return definitions.refer(name.substring(name.indexOf(' ') + 1).replace(' ', '-'), () -> {
            List<Json> any = new ArrayList<>();
            variants.values().forEach(variant -> any.add(variant.schema(definitions)));
            return Json.object().with("oneOf", Json.array(any));
        });
    }
}
