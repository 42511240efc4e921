package dev.prospectus.check;

import dev.prospectus.model.Funding.Cost;

/**
 * Warning: a text of a programme says that it costs something while its funding says that it is free, or the reverse.
 */
final class CostInText implements FileCheck {

    private static final Phrases COSTS = Phrases.inAnyCase(
            "costs £",
            "cost is £",
            "cost of £",
            "fee of £",
            "fee is £",
            "charge of £",
            "price of £",
            "a charge of",
            "there is a charge",
            "there is a fee",
            "at a cost of");
    private static final Phrases FREE = Phrases.inAnyCase(
            "free of charge",
            "fully funded",
            "at no cost",
            "no cost to",
            "is free",
            "are free",
            "free to schools",
            "no fee",
            "free for");

    @Override
    public Rule rule() {
        return Rule.warning("TXT020", "Texts do not contradict 'funding', from which the cost is shown.");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        file.programme().ifPresent(programme -> {
            boolean free = programme.funding().cost() instanceof Cost.Free;
            for (Text text : file.texts()) {
                (free ? COSTS : FREE)
                        .find(
                                text.words(),
                                (from, to, phrase) -> report.add(
                                        text.pointer(from),
                                        "'" + text.quote(from, to) + "' contradicts the funding: the programme "
                                                + (free ? "is free" : "has a fee"),
                                        "delete it here; the cost is shown from 'funding'"));
            }
        });
    }
}
