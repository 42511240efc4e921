package dev.prospectus.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds phrases as whole words. In any case, {@code fully booked} is found in {@code FULLY\nBOOKED} and in {@code
 * fully-booked} too; as written, only a line end counts as a space. A text is read once, however many phrases there are:
 * the letters of each word lead to the phrases that begin with it.
 */
final class Phrases {

    private static final int BUCKETS = 4096;

    private final boolean ignoreCase;
    private final String gaps;
    private final List<List<String>> byFirstWord = new ArrayList<>();

    private Phrases(Collection<String> phrases, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        this.gaps = ignoreCase ? " \t\n-*_\u2011\u00A0" : " \t\n\u00A0";
        for (int i = 0; i < BUCKETS; i++) {
            byFirstWord.add(List.of());
        }
        for (String phrase : phrases) {
            int bucket = bucketOfFirstWord(phrase);
            List<String> longestFirst = new ArrayList<>(byFirstWord.get(bucket));
            longestFirst.add(phrase);
            longestFirst.sort(Comparator.comparing(String::length).reversed().thenComparing(same -> same));
            byFirstWord.set(bucket, List.copyOf(longestFirst));
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

    /** Every occurrence, in order, none inside another; where several phrases begin at one word, the longest. */
    void find(String text, Finder finder) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (!isWord(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            int hash = 0;
            while (i < length && isWord(text.charAt(i))) {
                hash = 31 * hash + fold(text.charAt(i));
                i++;
            }
            List<String> candidates = byFirstWord.get(hash & (BUCKETS - 1));
            if (!candidates.isEmpty()) {
                i = Math.max(i, endOfPhrase(text, start, candidates, finder));
            }
        }
    }

    private int endOfPhrase(String text, int from, List<String> candidates, Finder finder) {
        for (String phrase : candidates) {
            int end = endOfMatch(text, from, phrase);
            if (end >= 0) {
                finder.found(from, end, phrase);
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
        boolean endsInWord = isWord(phrase.charAt(phrase.length() - 1));
        return endsInWord && i < text.length() && isWord(text.charAt(i)) ? -1 : i;
    }

    /** A phrase that begins with a sign has no first word and is never found. */
    private int bucketOfFirstWord(String phrase) {
        int hash = 0;
        for (int i = 0; i < phrase.length() && isWord(phrase.charAt(i)); i++) {
            hash = 31 * hash + fold(phrase.charAt(i));
        }
        return hash & (BUCKETS - 1);
    }

    private static boolean isWord(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c);
    }

    private char fold(char c) {
        if (!ignoreCase) {
            return c;
        }
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(c);
    }
}
