package dev.prospectus.words;

import dev.prospectus.model.Quantity;
import java.util.List;

/** Numbers as well as they are known, in words. */
public final class QuantityWords {

    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private QuantityWords() {}

    /** "6", "usually 4 to 6", "at least 3". */
    public static String of(Quantity quantity) {
        return quantity.qualifier() == Quantity.Qualifier.EXACTLY
                ? quantity.span().toString()
                : quantity.qualifier().inText() + " " + quantity.span();
    }

    /** "two", "usually four to six", "around 12": as a sentence says it, small numbers as words. */
    public static String spelled(Quantity quantity) {
        int from = quantity.span().from();
        int to = quantity.span().to();
        String number = to >= SMALL.size()
                ? quantity.span().toString()
                : from == to ? SMALL.get(from) : SMALL.get(from) + " to " + SMALL.get(to);
        return quantity.qualifier() == Quantity.Qualifier.EXACTLY
                ? number
                : quantity.qualifier().inText() + " " + number;
    }

    /** "1 school", "around 4 schools". */
    public static String count(Quantity quantity, String one, String several) {
        return of(quantity) + " " + (quantity.span().to() == 1 ? one : several);
    }
}
