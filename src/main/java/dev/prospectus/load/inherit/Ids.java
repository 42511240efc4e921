package dev.prospectus.load.inherit;

import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids by which entries of lists are known. */
final class Ids {

    private Ids() {}

    static Optional<String> of(YamlNode item) {
        return item instanceof YamlMapping block
                ? block.entry("id")
                        .map(YamlEntry::value)
                        .filter(YamlScalar.class::isInstance)
                        .map(value -> ((YamlScalar) value).text().strip())
                        .filter(id -> !id.isEmpty())
                : Optional.empty();
    }

    /**
     * Whether all entries of both lists have an id, so that those of one can be found in the other.
     *
     * @param other has entries
     */
    static boolean are(YamlSequence list, YamlSequence other) {
        return !other.items().isEmpty()
                && list.items().stream().allMatch(item -> of(item).isPresent())
                && other.items().stream().allMatch(item -> of(item).isPresent());
    }

    /** Where each id stands first. */
    static Map<String, Integer> places(List<YamlNode> items) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            of(items.get(i)).ifPresent(id -> places.putIfAbsent(id, place));
        }
        return places;
    }
}
