package dev.prospectus.model;

import java.util.Locale;

/**
 * An amount in pounds sterling.
 *
 * @param pence never negative
 */
public record Money(long pence) {

    public Money {
        if (pence < 0) {
            throw new IllegalArgumentException("negative amount: " + pence);
        }
    }

    /** As readers see it: {@code £1,000} or {@code £12.50}. */
    @Override
    public String toString() {
        return pence % 100 == 0
                ? String.format(Locale.UK, "£%,d", pence / 100)
                : String.format(Locale.UK, "£%,d.%02d", pence / 100, pence % 100);
    }
}
