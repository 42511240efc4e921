package dev.prospectus.check;

import dev.prospectus.source.DidYouMean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The long words of a glossary, to be found in texts where they are mistyped. A slip leaves the first four letters of a long word
 * or its last four as they are, so that few terms are compared with a word.
 */
final class TermSlips {

    private static final int SHORTEST = 8;
    private static final int PART = 4;

    /** Endings that make another form of a word: advocate, advocates, advocated. */
    private static final int ENDING = 2;

    private final Set<String> words = new HashSet<>();
    private final Map<String, List<String>> byPart = new HashMap<>();

    /**
     * @param phrases whose words are right
     * @param mistakes phrases that are told of as they are
     */
    TermSlips(Collection<String> phrases, Collection<String> mistakes) {
        for (String phrase : phrases) {
            for (String word : phrase.split("[^\\p{L}]+", -1)) {
                String small = word.toLowerCase(Locale.UK);
                if (small.length() >= SHORTEST && words.add(small)) {
                    byPart.computeIfAbsent("<" + small.substring(0, PART), none -> new ArrayList<>())
                            .add(small);
                    byPart.computeIfAbsent(">" + small.substring(small.length() - PART), none -> new ArrayList<>())
                            .add(small);
                }
            }
        }
        mistakes.forEach(
                phrase -> words.addAll(List.of(phrase.toLowerCase(Locale.UK).split("[^\\p{L}]+", -1))));
    }

    void find(WordIndex text, Phrases.Listener finder) {
        if (words.isEmpty()) {
            return;
        }
        String all = text.text();
        for (int i = 0; i < text.count(); i++) {
            int from = text.start(i);
            int to = from;
            boolean letters = true;
            while (to < all.length() && WordIndex.isWord(all.charAt(to))) {
                letters &= !Character.isDigit(all.charAt(to));
                to++;
            }
            if (letters && to - from >= SHORTEST) {
                String typed = all.substring(from, to);
                String meant = words.contains(typed.toLowerCase(Locale.UK)) ? "" : meant(typed.toLowerCase(Locale.UK));
                if (!meant.isEmpty()) {
                    finder.found(from, to, Character.isUpperCase(typed.charAt(0)) ? capital(meant) : meant);
                }
            }
        }
    }

    /** The only word that is one slip away; empty if there is none. */
    private String meant(String typed) {
        Set<String> meant = new HashSet<>();
        for (String part : List.of("<" + typed.substring(0, PART), ">" + typed.substring(typed.length() - PART))) {
            for (String word : byPart.getOrDefault(part, List.of())) {
                if (!isOtherForm(typed, word) && DidYouMean.isOneSlip(typed, word)) {
                    meant.add(word);
                }
            }
        }
        return meant.size() == 1 ? meant.iterator().next() : "";
    }

    /** Whether two words differ only at their ends, in their first letter, or as British and American spellings do. */
    private static boolean isOtherForm(String typed, String word) {
        int same = 0;
        int shorter = Math.min(typed.length(), word.length());
        while (same < shorter && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        boolean variant =
                same < shorter && typed.length() == word.length() && isVariant(typed.charAt(same), word.charAt(same));
        return same == 0 || same >= shorter - ENDING + 1 || variant;
    }

    private static boolean isVariant(char one, char two) {
        return List.of("sz", "zs", "sc", "cs", "eo", "oe", "ei", "ie").contains("" + one + two);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}
