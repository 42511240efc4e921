package dev.prospectus.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds phrases as whole words. In any case, {@code fully booked} is found in {@code FULLY\nBOOKED} and in {@code
 * fully-booked} too; as written, only a line end counts as a space. A text is read once, however many phrases there are.
 */
final class Phrases {

    private static final int BUCKETS = 4096;

    private final boolean ignoreCase;
    private final String gaps;
    private final List<List<String>> byFirstWord = new ArrayList<>();

    private Phrases(Collection<String> phrases, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        this.gaps = ignoreCase ? " \t\n-*_\u2011\u00A0" : " \t\n\u00A0";
        SortedSet<String> longestFirst = new TreeSet<>(
                java.util.Comparator.comparing(String::length).reversed().thenComparing(phrase -> phrase));
        longestFirst.addAll(phrases);
        for (int i = 0; i < BUCKETS; i++) {
            byFirstWord.add(List.of());
        }
        for (String phrase : longestFirst) {
            int bucket = bucket(phrase, 0);
            List<String> longer = new ArrayList<>(byFirstWord.get(bucket));
            longer.add(phrase);
            byFirstWord.set(bucket, List.copyOf(longer));
        }
    }

    static Phrases inAnyCase(String... phrases) {
        return new Phrases(List.of(phrases), true);
    }

    static Phrases asWritten(Collection<String> phrases) {
        return new Phrases(phrases, false);
    }

    /** Takes what was found. */
    interface Finder {
        void found(int from, int to, String phrase);
    }

    /** Every occurrence, in order; where several phrases begin at one word, the longest. */
    void find(String text, Finder finder) {
        int length = text.length();
        boolean inWord = false;
        for (int i = 0; i < length; i++) {
            boolean wordChar = Character.isLetterOrDigit(text.charAt(i));
            if (wordChar && !inWord) {
                for (String phrase : byFirstWord.get(bucket(text, i))) {
                    int end = endOfMatch(text, i, phrase);
                    if (end >= 0) {
                        finder.found(i, end, phrase);
                        break;
                    }
                }
            }
            inWord = wordChar;
        }
    }

    /** By the word's letters; a phrase that begins with a sign goes by nothing and is never found. */
    private int bucket(String text, int from) {
        int hash = 7;
        for (int i = from; i < text.length() && Character.isLetterOrDigit(text.charAt(i)); i++) {
            hash = 31 * hash + fold(text.charAt(i));
        }
        return (hash ^ (hash >>> 12)) & (BUCKETS - 1);
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
        boolean endsInWord = Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
        return endsInWord && i < text.length() && Character.isLetterOrDigit(text.charAt(i)) ? -1 : i;
    }

    private char fold(char c) {
        return ignoreCase ? Character.toLowerCase(c) : c;
    }
}
