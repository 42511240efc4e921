package dev.prospectus.jbake;

import dev.prospectus.source.SourceText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** JSON of a header as JBake parsed it, in values that nobody can change. What is {@code null} there is left out. */
final class HeaderJson {

    private HeaderJson() {}

    static Optional<Object> copied(Object json) {
        if (json instanceof Map<?, ?> object) {
            SortedMap<String, Object> copy = new TreeMap<>();
            object.forEach((key, value) -> {
                if (value != null) {
                    copied(value).ifPresent(known -> copy.put(String.valueOf(key), known));
                }
            });
            return Optional.of(Collections.unmodifiableSortedMap(copy));
        } else if (json instanceof List<?> several) {
            return Optional.of(several.stream()
                    .filter(Objects::nonNull)
                    .flatMap(value -> copied(value).stream())
                    .toList());
        } else if (json instanceof String text) {
            return Optional.of(SourceText.composed(text));
        }
        return Stream.of(json)
                .filter(value -> value instanceof Number || value instanceof Boolean)
                .findFirst();
    }
}
