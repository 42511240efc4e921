package dev.prospectus.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which things of one side are those of the other.
 *
 * @param kept under the same id
 * @param renamed under another id: an address leads on to the new one, or both are alike and no other is
 */
record Pairing<T>(List<Pair<T>> kept, List<Pair<T>> renamed, List<T> removed, List<T> added) {

    /** The same without things of which nobody can tell whether they are gone or new. */
    Pairing<T> without(Predicate<T> unreadAfter, Predicate<T> unreadBefore) {
        return new Pairing<>(
                kept,
                renamed,
                removed.stream().filter(unreadAfter.negate()).toList(),
                added.stream().filter(unreadBefore.negate()).toList());
    }

    record Pair<T>(T before, T after) {}

    /**
     * Finds the pairs.
     *
     * @param beforeId the id of a thing before, as it would be after what else was renamed
     * @param moved ids that lead to others
     * @param alike what tells a thing under another id, such as its title; empty text tells nothing
     */
    static <T> Pairing<T> of(
            Collection<T> before,
            Collection<T> after,
            Function<T, String> beforeId,
            Function<T, String> afterId,
            Map<String, String> moved,
            List<Function<T, String>> alike) {
        Map<String, T> old = byId(before, beforeId);
        Map<String, T> now = byId(after, afterId);
        List<Pair<T>> kept = new ArrayList<>();
        for (T is : List.copyOf(now.values())) {
            String id = afterId.apply(is);
            T was = old.remove(id);
            if (was != null) {
                kept.add(new Pair<>(was, is));
                now.remove(id);
            }
        }
        List<Pair<T>> renamed = new ArrayList<>();
        moved.forEach((from, to) -> {
            pair(old, from, now, to).ifPresent(renamed::add);
        });
        for (Function<T, String> likeness : alike) {
            Map<String, Set<String>> were = by(old, likeness);
            Map<String, Set<String>> are = by(now, likeness);
            were.forEach((words, ids) -> {
                Set<String> others = are.getOrDefault(words, Set.of());
                if (!words.isEmpty() && ids.size() == 1 && others.size() == 1) {
                    pair(old, ids.iterator().next(), now, others.iterator().next())
                            .ifPresent(renamed::add);
                }
            });
        }
        return new Pairing<>(kept, renamed, List.copyOf(old.values()), List.copyOf(now.values()));
    }

    /** Takes both out, if both are there. */
    private static <T> Optional<Pair<T>> pair(Map<String, T> old, String from, Map<String, T> now, String to) {
        Optional<Pair<T>> pair = Optional.ofNullable(old.get(from))
                .flatMap(was -> Optional.ofNullable(now.get(to)).map(is -> new Pair<>(was, is)));
        if (pair.isPresent()) {
            old.remove(from);
            now.remove(to);
        }
        return pair;
    }

    private static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        return byId;
    }

    private static <T> Map<String, Set<String>> by(Map<String, T> things, Function<T, String> words) {
        Map<String, Set<String>> by = new TreeMap<>();
        things.forEach((id, thing) -> by.computeIfAbsent(words.apply(thing), none -> new LinkedHashSet<>())
                .add(id));
        return by;
    }
}
