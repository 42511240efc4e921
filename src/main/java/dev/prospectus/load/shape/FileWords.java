package dev.prospectus.load.shape;

import dev.prospectus.load.shape.Json.Items;
import dev.prospectus.load.shape.Json.Members;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words that a kind of file has for keys, on all its levels.
 *
 * @param texts those keys that hold Markdown
 * @param prose those keys that hold any text, Markdown included
 */
public record FileWords(Set<String> keys, Set<String> texts, Set<String> prose) {

    static final String MARKDOWN = "contentMediaType";

    /** Marks a key under the name of an older format. Slips in it are not looked for. */
    static final String DEPRECATED = "deprecated";

    public FileWords {
        keys = Set.copyOf(keys);
        texts = Set.copyOf(texts);
        prose = Set.copyOf(prose);
    }

    /** The words of a shape. They come from its schema, which names them all. */
    public static FileWords of(Shape<?> shape) {
        Definitions definitions = new Definitions();
        Map<String, Members> values = new TreeMap<>();
        collect(List.of(shape.schema(definitions)), values);
        collect(definitions.all(), values);
        return new FileWords(
                values.keySet(),
                keys(values, value -> value.members().containsKey(MARKDOWN)),
                keys(values, value -> value.members().containsKey("minLength")));
    }

    private static Set<String> keys(Map<String, Members> values, Predicate<Members> kind) {
        return values.entrySet().stream()
                .filter(entry -> kind.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void add(String key, Members value, Map<String, Members> values) {
        boolean elsewhere = value.members().get("$ref") instanceof Json.Text name
                && name.value().contains("/properties/");
        if (!elsewhere && !value.members().containsKey(DEPRECATED)) {
            values.put(key, value);
        }
    }

    private static void collect(Collection<Json> parts, Map<String, Members> values) {
        for (Json part : parts) {
            if (part instanceof Items list) {
                collect(list.items(), values);
            } else if (part instanceof Members object) {
                if (object.members().get("properties") instanceof Members properties) {
                    properties.members().forEach((key, value) -> add(key, (Members) value, values));
                }
                collect(object.members().values(), values);
            }
        }
    }
}
