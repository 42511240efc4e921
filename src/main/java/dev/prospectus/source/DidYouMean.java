package dev.prospectus.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the word that an author most likely meant, for hints. A wrong guess does harm, since who follows it has no finding
 * any more. So names are compared word by word: {@code primary-team} is never taken for {@code secondary-team}, however
 * much the rest agrees, and numbers must be the same.
 */
public final class DidYouMean {

    static final Pattern GAP = Pattern.compile("[-./]+");
    static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");

    /** A beginning that stands for a word: {@code dev} for {@code development}. */
    static final int SHORTEST_BEGINNING = 3;

    private static final int LONG_WORD = 6;

    private static final int MOST_LISTED = 8;

    static final int UNLIKE = Integer.MAX_VALUE;

    private DidYouMean() {}

    /**
     * What was meant: the candidate that was mistyped or, if none was, the only one that was shortened. Of equally similar
     * candidates the first in alphabetical order is chosen. Empty if nothing is similar enough.
     */
    public static Optional<String> among(Collection<String> candidates, String typed) {
        String word = fold(typed);
        String best = null;
        int bestDistance = UNLIKE;
        for (String candidate : candidates) {
            int distance = mistyped(word, fold(candidate));
            if (distance < bestDistance
                    || (best != null && distance == bestDistance && candidate.compareTo(best) < 0)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return bestDistance < UNLIKE ? Optional.ofNullable(best) : only(candidates, word);
    }

    /** The only candidate that may have been meant; empty if there are several, so that nobody but the author can tell. */
    public static Optional<String> single(Collection<String> candidates, String typed) {
        return among(candidates, typed)
                .filter(meant -> among(
                                candidates.stream()
                                        .filter(other -> !other.equals(meant))
                                        .toList(),
                                typed)
                        .isEmpty());
    }

    /**
     * Whether two names are one, typed in two ways: with other capitals or spaces, or with one letter more, less or other
     * in a long word. Shortened names are others.
     */
    public static boolean areOne(String name, String other) {
        String one = fold(name.strip());
        String two = fold(other.strip());
        return one.equals(two) || (Math.min(one.length(), two.length()) >= LONG_WORD && mistyped(one, two) == 1);
    }

    /** Whether one letter is too many, missing or another, or two changed places. */
    public static boolean isOneSlip(String word, String other) {
        return distance(word, other, 1) == 1;
    }

    /** What there is to choose from, the likeliest first and no more than an editor reads. */
    public static String listed(Collection<String> candidates, String typed) {
        String word = fold(typed);
        List<String> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingInt(candidate -> -sharedLetters(word, fold(candidate))));
        return FirstFew.of(sorted, MOST_LISTED);
    }

    private static Optional<String> only(Collection<String> candidates, String word) {
        List<String> longer = candidates.stream()
                .filter(candidate -> isShortened(word, fold(candidate)))
                .limit(2)
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('_', '-')
                .replace("%20", "-")
                .replace(' ', '-');
    }

    /** How many letters were mistyped, or {@link #UNLIKE} if that is more than a slip in each word. */
    static int mistyped(String typed, String candidate) {
        if (Math.abs(typed.length() - candidate.length()) > 2 + typed.length() / 3) {
            return UNLIKE;
        }
        String[] words = GAP.split(typed, -1);
        String[] others = GAP.split(candidate, -1);
        if (words.length != others.length) {
            String joined = GAP.matcher(typed).replaceAll("");
            int distance = distance(joined, GAP.matcher(candidate).replaceAll(""), 1);
            return distance <= 1 ? distance : UNLIKE;
        }
        int sum = 0;
        for (int i = 0; i < words.length; i++) {
            int slip = slip(words[i], others[i]);
            if (slip == UNLIKE) {
                return UNLIKE;
            }
            sum += slip;
        }
        return sum;
    }

    /**
     * The letters that differ between two words: always one may, and up to a third if they begin alike, so that
     * {@code north} is not {@code south}.
     */
    private static int slip(String typed, String candidate) {
        if (typed.equals(candidate)) {
            return 0;
        }
        if (!NO_DIGIT.matcher(typed)
                .replaceAll("")
                .equals(NO_DIGIT.matcher(candidate).replaceAll(""))) {
            return UNLIKE;
        }
        boolean alike = !typed.isEmpty() && !candidate.isEmpty() && typed.charAt(0) == candidate.charAt(0);
        int allowed = alike ? Math.max(1, (Math.max(typed.length(), candidate.length()) + 1) / 3) : 1;
        int distance = distance(typed, candidate, allowed);
        return distance <= allowed ? distance : UNLIKE;
    }

    /**
     * Whether a candidate has all the words that were typed, in their order, each whole or by its beginning: {@code
     * northbridge} or {@code north-centre} for {@code northbridge-centre}, {@code number} for {@code knowledge/number}. A
     * path has as many parts as the one that was meant.
     */
    static boolean isShortened(String typed, String candidate) {
        if (typed.startsWith("/") && slashes(typed) != slashes(candidate)) {
            return false;
        }
        String[] others = GAP.split(candidate, -1);
        int next = 0;
        for (String word : GAP.split(typed, -1)) {
            while (next < others.length && !begins(others[next], word)) {
                next++;
            }
            if (next++ >= others.length) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(String word, String beginning) {
        return word.equals(beginning) || (beginning.length() >= SHORTEST_BEGINNING && word.startsWith(beginning));
    }

    private static long slashes(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    /** The length of the longest beginnings that words of both share: a rough measure, for an order only. */
    private static int sharedLetters(String typed, String candidate) {
        int sum = 0;
        for (String word : GAP.split(typed, -1)) {
            int longest = 0;
            for (String other : GAP.split(candidate, -1)) {
                int i = 0;
                while (i < word.length() && i < other.length() && word.charAt(i) == other.charAt(i)) {
                    i++;
                }
                longest = Math.max(longest, i);
            }
            sum += longest >= SHORTEST_BEGINNING ? longest : 0;
        }
        return sum;
    }

    /** Damerau-Levenshtein distance (optimal string alignment), or {@code limit + 1} once it is exceeded. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(Math.min(current[j - 1], last[j]) + 1, substitution);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[b.length()];
    }
}
