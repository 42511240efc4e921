package dev.prospectus.model;

import java.util.Locale;

/**
 * An amount of money.
 *
 * @param pence hundredths, never negative
 */
public record Money(long pence, Currency currency) {

    public Money {
        if (pence < 0) {
            throw new IllegalArgumentException("negative amount: " + pence);
        }
    }

    /** In pounds sterling. */
    public Money(long pence) {
        this(pence, Currency.POUND);
    }

    /** As readers see it: {@code £1,000} or {@code £12.50}. */
    @Override
    public String toString() {
        long pounds = pence / 100;
        long rest = pence % 100;
        String whole = currency.sign() + (pounds < 1000 ? pounds : String.format(Locale.UK, "%,d", pounds));
        return rest == 0 ? whole : whole + (rest < 10 ? ".0" : ".") + rest;
    }
}
