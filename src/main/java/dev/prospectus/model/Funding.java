package dev.prospectus.model;

import java.util.Optional;

/**
 * What it costs and who pays.
 *
 * @param funder who pays for the programme, in words
 * @param notes anything else about money, one or two sentences
 */
public record Funding(Cost cost, Optional<String> funder, Optional<Grant> grant, Optional<String> notes) {

    /** What a school pays. */
    public sealed interface Cost {

        record Free() implements Cost {}

        /** @param per what one amount buys, such as "place" */
        record Fee(Money amount, String per) implements Cost {}
    }

    /**
     * Money that a school receives.
     *
     * @param amount absent where support is promised without a figure
     * @param per what one amount is for, such as "school"
     * @param purpose in words that follow "towards"
     */
    public record Grant(Optional<Money> amount, Optional<String> per, String purpose) {}
}
