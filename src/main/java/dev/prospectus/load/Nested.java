package dev.prospectus.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A word of a vocabulary that may lie within another, which may stand anywhere in the list.
 *
 * @param make makes it of that other
 */
record Nested<T>(String id, Optional<String> within, Function<Optional<T>, T> make) {

    /** In the order of the list, in which none lies within itself: {@link VocabularyFaults} found that before. */
    static <T> List<T> all(List<Nested<T>> list) {
        Map<String, T> made = new TreeMap<>();
        return list.stream().map(word -> word.made(list, made)).toList();
    }

    private T made(List<Nested<T>> list, Map<String, T> made) {
        T known = made.get(id);
        if (known != null) {
            return known;
        }
        T own = make.apply(within.flatMap(wider ->
                        list.stream().filter(other -> other.id().equals(wider)).findFirst())
                .map(wider -> wider.made(list, made)));
        made.put(id, own);
        return own;
    }
}
