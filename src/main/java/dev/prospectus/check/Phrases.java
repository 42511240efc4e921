package dev.prospectus.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A set of phrases to be found in texts as whole words.
 *
 * <p>With {@link #inAnyCase}, {@code fully booked} also matches {@code FULLY\nBOOKED} and {@code fully-booked}. With
 * {@link #asWritten}, case counts, and a space matches only white space.
 *
 * <p>Phrases are kept in a hash table by their first word. So the time to search a text depends on its number of
 * words, not on the number of phrases.
 */
final class Phrases {

    private static final int BUCKETS = 4096;

    private final boolean ignoreCase;
    private final String gaps;
    private final String[][] byFirstWord = new String[BUCKETS][0];

    private Phrases(Collection<String> phrases, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        this.gaps = ignoreCase ? " \t\n-*_\u2011\u00A0" : " \t\n\u00A0";
        phrases.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(this::add);
    }

    private void add(String phrase) {
        int bucket = bucketOfFirstWord(phrase);
        String[] longer = byFirstWord[bucket];
        byFirstWord[bucket] = Arrays.copyOf(longer, longer.length + 1);
        byFirstWord[bucket][longer.length] = phrase;
    }

    static Phrases inAnyCase(String... phrases) {
        return new Phrases(List.of(phrases), true);
    }

    static Phrases asWritten(Collection<String> phrases) {
        return new Phrases(phrases, false);
    }

    /** Receives the matches. */
    interface Listener {
        void found(int from, int to, String phrase);
    }

    /**
     * Finds all matches, in order and without overlaps. Of several phrases that match at the same word, the longest
     * counts.
     */
    void find(WordIndex words, Listener listener) {
        int done = 0;
        for (int i = 0; i < words.count(); i++) {
            String[] candidates = byFirstWord[words.hash(i) & (BUCKETS - 1)];
            if (candidates.length > 0 && words.start(i) >= done) {
                done = Math.max(done, endOfPhrase(words.text(), words.start(i), candidates, listener));
            }
        }
    }

    private int endOfPhrase(String text, int from, String[] candidates, Listener listener) {
        for (String phrase : candidates) {
            int end = endOfMatch(text, from, phrase);
            if (end >= 0) {
                listener.found(from, end, phrase);
                return end;
            }
        }
        return -1;
    }

    private int endOfMatch(String text, int from, String phrase) {
        int i = from;
        for (int j = 0; j < phrase.length(); j++) {
            if (i >= text.length()) {
                return -1;
            }
            if (phrase.charAt(j) == ' ') {
                int gap = i;
                while (i < text.length() && gaps.indexOf(text.charAt(i)) >= 0) {
                    i++;
                }
                if (i == gap) {
                    return -1;
                }
            } else if (fold(text.charAt(i)) == fold(phrase.charAt(j))) {
                i++;
            } else {
                return -1;
            }
        }
        boolean endsInWord = WordIndex.isWord(phrase.charAt(phrase.length() - 1));
        return endsInWord && i < text.length() && WordIndex.isWord(text.charAt(i)) ? -1 : i;
    }

    /** The bucket for a phrase. A phrase that doesn't begin with a letter or digit is never found. */
    private static int bucketOfFirstWord(String phrase) {
        WordIndex words = WordIndex.of(phrase);
        return words.count() == 0 ? 0 : words.hash(0) & (BUCKETS - 1);
    }

    private char fold(char c) {
        return ignoreCase ? WordIndex.fold(c) : c;
    }
}
