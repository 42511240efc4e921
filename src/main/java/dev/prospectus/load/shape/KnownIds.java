package dev.prospectus.load.shape;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a site has already, so that its schemas can offer it: by kind ({@code venue}) the ids with what each is called. An id
 * that is not among them is no mistake of shape: it may come with the same change.
 */
public record KnownIds(Map<String, SortedMap<String, String>> byKind) {

    /** For schemas that no site has. */
    static final KnownIds NONE = new KnownIds(Map.of());

    public KnownIds {
        Map<String, SortedMap<String, String>> copy = new HashMap<>();
        byKind.forEach((kind, ids) -> copy.put(kind, Collections.unmodifiableSortedMap(new TreeMap<>(ids))));
        byKind = Map.copyOf(copy);
    }

    /** The ids of one kind; none where the site has none. */
    SortedMap<String, String> of(String kind) {
        return byKind.getOrDefault(kind, Collections.emptySortedMap());
    }
}
