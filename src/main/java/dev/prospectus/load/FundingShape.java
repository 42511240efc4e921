package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.word;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordOrBlock;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.Currency;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Money;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a programme costs and who pays. */
final class FundingShape extends WordedShape<Funding> {

    private static final Pattern FREE =
            Pattern.compile("(?i)(?:free\\b.*|(?:fully )?funded|none|nil|no charge|no cost|\\p{Sc}?0(?:\\.00)?)");

    private static final Pattern AMOUNT =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})*(?![0-9])(?:\\.[0-9]{2})?|[0-9]{1,8}(?:\\.[0-9]{2})?");

    private final Key<Funding.Cost> cost = required(
            "cost",
            new WordOrBlock<>("a cost", word("free", new Funding.Cost.Free()), new FeeShape(words()), this::hint),
            "what a school pays: free, or {amount: 120, per: place}");
    private final Key<Optional<String>> funder = optional("funder", text(), "who pays for the programme, in words");
    private final Key<Optional<Funding.Grant>> grant =
            optional("grant", new GrantShape(words()), "money a school receives");
    private final Key<Optional<String>> notes =
            optional("notes", text(), "anything else about money, one or two sentences");

    FundingShape(SiteWords words) {
        super("a funding", words);
    }

    @Override
    protected Funding create(Values values) {
        return new Funding(values.get(cost), values.get(funder), values.get(grant), values.get(notes));
    }

    /** A hint for an amount alone, and for other words that mean "free". */
    private Optional<String> hint(String typed) {
        if (FREE.matcher(typed).matches()) {
            return Optional.of("write 'free'");
        }
        Currency currency = words().currency();
        if (typed.replace(currency.sign(), "").matches(".*\\p{Sc}.*")) {
            return Optional.of("write '{amount: ..., per: ...}' with the amount in " + currency.code());
        }
        Matcher amount = AMOUNT.matcher(typed);
        return amount.find()
                ? Optional.of("write '{amount: " + amount.group().replace(",", "")
                        + ", per: place}', or another word than place for what that pays for")
                : Optional.empty();
    }

    private static final class FeeShape extends WordedShape<Funding.Cost.Fee> {

        private final Key<Money> amount = required("amount", words().money(), "in the site's currency");
        private final Key<String> per = required("per", text(), "what one amount buys, such as place");

        FeeShape(SiteWords words) {
            super("a fee", words);
        }

        @Override
        protected Funding.Cost.Fee create(Values values) {
            return new Funding.Cost.Fee(values.get(amount), values.get(per));
        }
    }

    private static final class GrantShape extends WordedShape<Funding.Grant> {

        private final Key<Optional<Money>> amount =
                optional("amount", words().money(), "in the site's currency; leave it out when no figure is given");
        private final Key<Optional<String>> per = optional("per", text(), "what one amount is for, such as school");
        private final Key<String> purpose = required("purpose", text(), "in words that follow 'towards'");

        private static final Pattern SENTENCE = Pattern.compile(
                "£?([0-9][0-9,]*(?:\\.[0-9]{2})?)(?: (?:per|for each|a) (\\p{L}+))?(?: (?:towards|for) (\\p{L}[^\"{}]*))?");

        GrantShape(SiteWords words) {
            super("a grant", words);
        }

        @Override
        protected Optional<String> blockFor(String text) {
            Matcher sentence = SENTENCE.matcher(text);
            return sentence.matches()
                    ? Optional.of("{amount: " + sentence.group(1).replace(",", "")
                            + (sentence.group(2) == null ? "" : ", per: " + sentence.group(2)) + ", purpose: "
                            + (sentence.group(3) == null ? "..." : '"' + sentence.group(3) + '"') + "}"
                            + (sentence.group(3) == null ? ", with words that follow 'towards'" : ""))
                    : Optional.empty();
        }

        @Override
        protected Funding.Grant create(Values values) {
            return new Funding.Grant(values.get(amount), values.get(per), values.get(purpose));
        }
    }
}
