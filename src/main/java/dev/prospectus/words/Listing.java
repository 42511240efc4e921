package dev.prospectus.words;

import dev.prospectus.model.Labelled;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Lists in words: "Primary, secondary and post-16". */
public final class Listing {

    private Listing() {}

    /** Labels as one phrase: only the first keeps its capital. */
    public static String labels(Collection<? extends Labelled> choices) {
        String phrase = and(choices.stream()
                .map(choice -> choice.label().toLowerCase(Locale.UK))
                .toList());
        return capitalised(phrase);
    }

    public static String capitalised(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.UK) + phrase.substring(1);
    }

    public static String and(List<String> parts) {
        return joined(parts, " and ");
    }

    public static String or(List<String> parts) {
        return joined(parts, " or ");
    }

    /** {@code 1 place}, {@code 2 places}. */
    public static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String joined(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int end = parts.size() - 1;
        return String.join(", ", parts.subList(0, end)) + last + parts.get(end);
    }
}
