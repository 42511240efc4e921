package dev.prospectus.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words as they are compared: without capitals and accents, in whichever form of Unicode they were typed. The search in the
 * browser folds in the same way ({@code fold.js}).
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** Letters that are a plain one with a stroke, or two in one; Unicode takes none of them apart. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ħ", "h"),
            Map.entry("ŧ", "t"),
            Map.entry("ı", "i"),
            Map.entry("ŋ", "ng"),
            Map.entry("ĸ", "k"));

    private static final Pattern NOT_PLAIN = Pattern.compile("[" + String.join("", PLAIN.keySet()) + "]");

    private Folding() {}

    public static String of(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NOT_PLAIN.matcher(apart).replaceAll(letter -> PLAIN.get(letter.group()));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
