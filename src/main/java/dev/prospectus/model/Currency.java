package dev.prospectus.model;

import java.util.Map;

/**
 * The currency of a site's amounts.
 *
 * @param code as in ISO 4217: {@code GBP}
 */
public record Currency(String code) {

    public static final Currency POUND = new Currency("GBP");

    private static final Map<String, String> SIGNS = Map.of("GBP", "£", "EUR", "€", "USD", "$");

    /** What stands before an amount: a sign, or the code and a space where no sign is known to everybody. */
    public String sign() {
        return SIGNS.getOrDefault(code, code + "\u00A0");
    }
}
