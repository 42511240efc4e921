package dev.prospectus.model;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a hub calls what it offers, the places that people come from, the stages of schooling and its year, in the midst of a sentence. Pages
 * say these words wherever they speak for themselves; ids, addresses and keys of files keep theirs.
 */
public record Nouns(
        String programme,
        String programmes,
        String school,
        String schools,
        String phase,
        String phases,
        String year,
        String years) {

    private static final Pattern PLACE = Pattern.compile("\\{([Aa]n? )?(\\p{L}+)\\}");

    /** English says "a university" and "an hour", by sound and not by letter; these are the beginnings that matter. */
    private static final Pattern AN = Pattern.compile("(?i)(?!uni|use|eu|one)(?:[aeiou]|hour|heir|hono).*");

    /**
     * A text with these words in it: "See all {programmes}", "{A school} can take part once". A capital in the braces makes one
     * in the text.
     */
    public String say(String text) {
        Map<String, String> words = Map.of(
                "programme", programme,
                "programmes", programmes,
                "school", school,
                "schools", schools,
                "phase", phase,
                "phases", phases,
                "year", year,
                "years", years);
        return PLACE.matcher(text).replaceAll(place -> {
            String name = place.group(2);
            String word = words.get(name.toLowerCase(Locale.ROOT));
            if (word == null) {
                throw new IllegalArgumentException("no such noun: " + place.group());
            }
            String article = place.group(1);
            String whole = article == null ? word : (AN.matcher(word).matches() ? "an " : "a ") + word;
            boolean capital = Character.isUpperCase((article == null ? name : article).charAt(0));
            return Matcher.quoteReplacement(
                    capital ? whole.substring(0, 1).toUpperCase(Locale.UK) + whole.substring(1) : whole);
        });
    }
}
