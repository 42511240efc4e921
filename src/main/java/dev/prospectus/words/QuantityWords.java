package dev.prospectus.words;

import dev.prospectus.model.Quantity;

/** Numbers as well as they are known, in words. */
public final class QuantityWords {

    private QuantityWords() {}

    /** "6", "usually 4 to 6", "at least 3". */
    public static String of(Quantity quantity) {
        return quantity.qualifier() == Quantity.Qualifier.EXACTLY
                ? quantity.span().toString()
                : quantity.qualifier().inText() + " " + quantity.span();
    }

    /** "1 school", "around 4 schools". */
    public static String count(Quantity quantity, String one, String several) {
        return of(quantity) + " " + (quantity.span().to() == 1 ? one : several);
    }
}
