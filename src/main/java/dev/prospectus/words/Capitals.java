package dev.prospectus.words;

import java.util.Locale;

/** The first letter of words that begin a sentence, or no longer do. */
public final class Capitals {

    private Capitals() {}

    /** As the beginning of a sentence. */
    public static String first(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** In the midst of a sentence; for words that begin with no name and no abbreviation. */
    public static String inSentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
