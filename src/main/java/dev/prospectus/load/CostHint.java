package dev.prospectus.load;

import dev.prospectus.model.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a cost is written that somebody told in other words. */
final class CostHint {

    private static final Pattern FREE =
            Pattern.compile("(?i)(?:free\\b.*|(?:fully )?funded|none|nil|no charge|no cost|\\p{Sc}?0(?:\\.00)?)");

    /** What says that it is free, if only for some. */
    private static final Pattern SAYS_FREE = Pattern.compile("(?i)(?<![\\p{L}-])free\\b|^(?:fully )?funded\\b");

    private static final Pattern NOT_FOR_ALL =
            Pattern.compile("(?i)[1-9]|\\b(?:for|to|if|until|unless|except|where|when|while|but|others?)\\b");

    private static final Pattern AMOUNT =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})*(?![0-9])(?:\\.[0-9]{2})?|[0-9]{1,8}(?:\\.[0-9]{2})?");

    private CostHint() {}

    /** A hint for an amount alone, and for other words that mean "free". What may be free for some only is left to its author. */
    static Optional<String> of(Currency currency, String typed) {
        if (SAYS_FREE.matcher(typed).find() && NOT_FOR_ALL.matcher(typed).find()) {
            return Optional.of("if nobody pays, write 'free'; if some do, one line for each price:"
                    + " '- {amount: 0, for: {school-types: [...]}}' and '- {amount: ..., per: place}', with amounts in "
                    + currency.code());
        }
        if (FREE.matcher(typed).matches()) {
            return Optional.of("write 'free'");
        }
        if (typed.replace(currency.sign(), "").matches(".*\\p{Sc}.*")) {
            return Optional.of("write '{amount: ..., per: ...}' with the amount in " + currency.code());
        }
        Matcher amount = AMOUNT.matcher(typed);
        return amount.find()
                ? Optional.of("write '{amount: " + amount.group().replace(",", "")
                        + ", per: place}', or another word than place for what that pays for")
                : Optional.empty();
    }
}
