package dev.prospectus.words;

import dev.prospectus.model.Folding;
import dev.prospectus.model.Labelled;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Lists in words: "Primary, secondary and post-16". */
public final class Listing {

    /** The order of titles and terms: by letter, capital or not, with an accent or without. */
    public static final Comparator<String> A_TO_Z =
            Comparator.<String, String>comparing(Listing::key).thenComparing(Comparator.naturalOrder());

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N} ]");

    private Listing() {}

    /**
     * Sorted in that order. What titles are compared by is made once for each.
     *
     * @param then the order of those whose titles are equal
     */
    public static <T> List<T> aToZ(Collection<T> items, Function<T, String> title, Comparator<T> then) {
        return items.stream()
                .map(item -> new Titled<>(key(title.apply(item)), title.apply(item), item))
                .sorted(Comparator.<Titled<T>, String>comparing(Titled::key)
                        .thenComparing(Titled::title)
                        .thenComparing(Titled::item, then))
                .map(Titled::item)
                .toList();
    }

    /** @param key as titles are compared */
    private record Titled<T>(String key, String title, T item) {}

    /** Labels as one phrase: only the first keeps its capital. */
    public static String labels(Collection<? extends Labelled> choices) {
        return Capitals.first(inText(choices));
    }

    /** The same in the midst of a sentence. */
    public static String inText(Collection<? extends Labelled> choices) {
        return and(choices.stream().map(Labelled::inText).toList());
    }

    public static String and(List<String> parts) {
        return listed(parts, "and");
    }

    public static String or(List<String> parts) {
        return listed(parts, "or");
    }

    /** {@code 1 place}, {@code 2 places}. */
    public static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** Where the words are the same, what stands between them comes after a space and before any letter. */
    private static String key(String title) {
        String folded = Folding.of(title);
        return isPlain(folded) ? folded : BETWEEN.matcher(folded).replaceAll("!");
    }

    /** Whether a folded title is letters, digits and spaces of ASCII, as most are. */
    private static boolean isPlain(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != ' ' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String listed(List<String> parts, String conjunction) {
        return Sentence.list(parts.stream().map(Sentence::of).toList(), conjunction)
                .toString();
    }
}
