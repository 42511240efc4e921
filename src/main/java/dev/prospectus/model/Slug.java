package dev.prospectus.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lower-case words joined by single hyphens: the form of ids, and of addresses that are made from words.
 *
 * <p>Words become a slug here and nowhere else. Accents and apostrophes are left out, and it does not matter how the words
 * are encoded: an é in one character or in two, a ligature or its letters give the same slug.
 */
public final class Slug {

    /** The form of an id. Anchored, so that it can serve as a JSON Schema {@code pattern} as well. */
    public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** Longest id accepted; keeps every path well under the 255 bytes that file systems allow. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019\u02BC]");

    /** The accents of Latin, Greek and Cyrillic. Marks of other scripts belong to the letter: some are its vowel. */
    private static final Pattern ACCENT = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9-]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /** Whether a text can be an id. Ids become files, so the device names of Windows can't. */
    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches() && !PortablePath.isDevice(text);
    }

    /** The words with the letters and digits of all scripts. Empty if there are none. */
    public static String of(String words) {
        String letters = APOSTROPHE.matcher(words).replaceAll("");
        String apart = Normalizer.normalize(letters, Normalizer.Form.NFKD);
        String plain = ACCENT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        // Composed again, since a slug may name a file.
        return Normalizer.normalize(joined(plain), Normalizer.Form.NFC);
    }

    /**
     * The words with the letters a to z and digits only, as ids have. Other letters are left out. Not always a valid id: it
     * may be empty, too long, or the name of a device.
     */
    public static String forId(String words) {
        return joined(NOT_IN_ID.matcher(of(words)).replaceAll(""));
    }

    /**
     * The beginning of a slug, as a slug.
     *
     * @param most characters, as readers count them
     */
    public static String cut(String slug, int most) {
        int end = slug.codePointCount(0, slug.length()) <= most ? slug.length() : slug.offsetByCodePoints(0, most);
        return ENDS.matcher(slug.substring(0, end)).replaceAll("");
    }

    private static String joined(String words) {
        return ENDS.matcher(GAP.matcher(words).replaceAll("-")).replaceAll("");
    }

    static String require(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an id: '" + text + "'");
        }
        return text;
    }
}
