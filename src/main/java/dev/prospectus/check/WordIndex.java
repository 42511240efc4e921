package dev.prospectus.check;

import java.util.Arrays;

/** The start and hash of each word of a text, computed once for all checks that look for phrases. */
final class WordIndex {

    /** The most accents on one letter. Some scripts have four. */
    private static final int HIGHEST_PILE = 20;

    private final String text;
    private final int[] starts;
    private final int[] hashes;

    private WordIndex(String text, int[] starts, int[] hashes) {
        this.text = text;
        this.starts = starts;
        this.hashes = hashes;
    }

    static WordIndex of(String written) {
        String text = withoutPiles(written);
        int[] starts = new int[text.length() / 5 + 4];
        int[] hashes = new int[starts.length];
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            if (!isWord(text.charAt(i))) {
                i++;
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                hashes = Arrays.copyOf(hashes, 2 * count);
            }
            starts[count] = i;
            int hash = 0;
            while (i < text.length() && isWord(text.charAt(i))) {
                hash = 31 * hash + fold(text.charAt(i));
                i++;
            }
            hashes[count] = hash;
            count++;
        }
        return new WordIndex(text, Arrays.copyOf(starts, count), Arrays.copyOf(hashes, count));
    }

    /**
     * The text with U+FFFC for accents that are piled upon each other beyond what any script has. An expression that looks for
     * the bounds of words goes back over all of them at each.
     */
    private static String withoutPiles(String text) {
        char[] changed = {};
        int pile = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x300) {
                pile = 0;
                continue;
            }
            pile = Character.getType(c) == Character.NON_SPACING_MARK ? pile + 1 : 0;
            if (pile > HIGHEST_PILE) {
                changed = changed.length == 0 ? text.toCharArray() : changed;
                changed[i] = '\uFFFC';
            }
        }
        return changed.length == 0 ? text : new String(changed);
    }

    String text() {
        return text;
    }

    int count() {
        return starts.length;
    }

    /** The offset of the first character of a word. */
    int start(int word) {
        return starts[word];
    }

    /** A hash of a word that ignores case. */
    int hash(int word) {
        return hashes[word];
    }

    static boolean isWord(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c);
    }

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(c);
    }
}
