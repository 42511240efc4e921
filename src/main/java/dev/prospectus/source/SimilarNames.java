package dev.prospectus.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Many names, prepared for many questions about what was meant. Answers are those of {@link DidYouMean#among}, without a look
 * at every name: a site may have thousands of pages and as many links that lead nowhere.
 */
public final class SimilarNames {

    /** Names of as many words that hold the same digits, which is what a mistyped name keeps. */
    private final Map<String, List<Name>> byShape = new HashMap<>();

    /** Names by the number of their letters, since words may be joined or parted by a slip. */
    private final Map<Integer, List<Name>> byLetters = new HashMap<>();

    /** Names by each of their words, since a shortened name holds the beginnings of some. */
    private final NavigableMap<String, List<Name>> byWord = new TreeMap<>();

    public SimilarNames(Collection<String> names) {
        for (String given : names) {
            Name name = new Name(given, DidYouMean.fold(given));
            String[] words = words(name.folded());
            byShape.computeIfAbsent(shape(words), key -> new ArrayList<>()).add(name);
            byLetters.computeIfAbsent(letters(words), key -> new ArrayList<>()).add(name);
            for (String word : new HashSet<>(List.of(words))) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(name);
            }
        }
    }

    private record Name(String given, String folded) {}

    /** The name that was most likely meant; see {@link DidYouMean#among}. */
    public Optional<String> to(String typed) {
        String word = DidYouMean.fold(typed);
        String[] words = words(word);
        Set<Name> alike = new HashSet<>(byShape.getOrDefault(shape(words), List.of()));
        for (int letters = letters(words) - 1; letters <= letters(words) + 1; letters++) {
            alike.addAll(byLetters.getOrDefault(letters, List.of()));
        }
        Optional<String> mistyped = alike.stream()
                .map(name -> Map.entry(DidYouMean.mistyped(word, name.folded()), name.given()))
                .filter(found -> found.getKey() < DidYouMean.UNLIKE)
                .min(Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .map(Map.Entry::getValue);
        return mistyped.isPresent() ? mistyped : shortened(word, words);
    }

    private Optional<String> shortened(String typed, String[] words) {
        String longest = List.of(words).stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        Collection<List<Name>> holders = longest.length() < DidYouMean.SHORTEST_BEGINNING
                ? List.of(byWord.getOrDefault(longest, List.of()))
                : byWord.subMap(longest, longest + Character.MAX_VALUE).values();
        List<Name> longer = holders.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(name -> DidYouMean.isShortened(typed, name.folded()))
                .limit(2)
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0).given()) : Optional.empty();
    }

    private static String[] words(String folded) {
        return DidYouMean.GAP.split(folded, -1);
    }

    private static String shape(String[] words) {
        StringBuilder shape = new StringBuilder();
        for (String word : words) {
            shape.append(DidYouMean.NO_DIGIT.matcher(word).replaceAll("")).append(' ');
        }
        return shape.toString();
    }

    private static int letters(String[] words) {
        int sum = 0;
        for (String word : words) {
            sum += word.length();
        }
        return sum;
    }
}
